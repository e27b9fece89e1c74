package vn.khuyenhoc.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.khuyenhoc.board.Board.BoardDay;
import vn.khuyenhoc.board.Board.BoardGround;
import vn.khuyenhoc.board.Board.BoardStanding;
import vn.khuyenhoc.board.Board.BodyWork;
import vn.khuyenhoc.board.Board.Item;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.explanation.Numbers;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;

/** Boards and reminders as text for the console, in Vietnamese or English. Immutable. */
public final class BoardText {
    private static final int WIDTH = 100;
    private final Phrases phrases;
    private final Locale locale;

    /** A writer in the language of a locale. */
    public BoardText(Catalogue catalogue, Locale locale) {
        this.phrases = new Phrases(catalogue, locale);
        this.locale = locale;
    }

    private String say(String key, Object... arguments) {
        return Say.text(locale, key, arguments);
    }

    /** The board: a summary, then each body with what binds it, and the days to come. */
    public String of(Board board) {
        Paragraphs text = new Paragraphs(WIDTH);
        text.add(
                0,
                say(
                        "board.head",
                        board.name() == null ? say("board.files") : phrases.words(board.name()),
                        Numbers.of(locale).day(board.asOf()),
                        board.bodies().size()));
        board.bodies().forEach(body -> body(text, body, body.items()));
        if (!board.days().isEmpty()) {
            text.blank().add(0, say("board.days"));
            board.days().forEach(day -> text.add("  ", 4, day(day)));
        }
        text.blank();
        board.notes().forEach(note -> text.add("- ", 2, phrases.words(note)));
        return text.toString();
    }

    /** What one body has to be reminded of. */
    public String reminder(Board board, BodyWork body) {
        Paragraphs text = new Paragraphs(WIDTH);
        text.add(0, say("reminder.head", body.body().name(), Numbers.of(locale).day(board.asOf())));
        body(text, body, body.open());
        return text.toString();
    }

    private void body(Paragraphs text, BodyWork body, List<Item> items) {
        text.blank().add(0, phrases.words(body.body().name()) + ": " + counts(body));
        if (!body.documents().isEmpty()) {
            text.add(2, say("board.documents", String.join(", ", body.documents())));
        }
        items.forEach(item -> text.add("  ", 4, item(item)));
    }

    private String counts(BodyWork body) {
        Map<BoardStanding, Long> counts = body.items().stream()
                .collect(Collectors.groupingBy(Item::standing, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> say("standing." + entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String item(Item item) {
        String due = due(item);
        return say(
                "board.item",
                standing(item),
                say("work." + item.work()),
                item.name(),
                due.isEmpty() ? "" : "; " + due,
                grounds(item));
    }

    /** How something stands, in words. */
    public String standing(Item item) {
        return say("standing." + item.standing());
    }

    /** The last day and the days left, or that no document names one; empty where nothing is to be done. */
    public String due(Item item) {
        Long left = item.daysLeft();
        if (item.due() == null || left == null) {
            return item.standing().open() ? say("due.none") : "";
        }
        String day = Numbers.of(locale).day(item.due());
        return left < 0 ? say("due.past", day, String.valueOf(-left)) : say("due.left", day, String.valueOf(left));
    }

    /** The obligations that ask for something, with their documents and clauses. */
    public String grounds(Item item) {
        return item.grounds().stream().map(this::ground).collect(Collectors.joining("; "));
    }

    private String ground(BoardGround ground) {
        return say(
                ground.certain() ? "ground" : "ground.perhaps",
                ground.code(),
                phrases.document(ground.citation().document()),
                ground.citation().clause());
    }

    private String day(BoardDay day) {
        return say("board.day", Numbers.of(locale).day(day.day()), day.who(), day.what(), day.origin());
    }
}
