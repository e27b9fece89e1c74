package vn.khuyenhoc.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.khuyenhoc.board.Board;
import vn.khuyenhoc.board.Board.BodyWork;
import vn.khuyenhoc.board.Board.Item;
import vn.khuyenhoc.board.BoardText;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.dossier.Block.Paragraph.Kind;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.plan.Actor;

/** Boards, and the reminder of one body, as sheets in Vietnamese. */
public final class BoardSheet {
    private static final List<Integer> WIDTHS = List.of(30, 16, 24, 30);

    private BoardSheet() {}

    /** The board as a sheet. */
    public static DraftSheet of(Catalogue catalogue, Board board) {
        Sheet sheet = new Sheet();
        String name = board.name() == null ? "" : board.name().vi();
        sheet.add(Kind.TITLE, Sheet.bold(Say.text("board.title")));
        sheet.add(Kind.TITLE, Sheet.plain(Say.text("board.of", name, Parties.shown(board.asOf()))));
        BoardText text = new BoardText(catalogue, Locale.ROOT);
        List<Block.Row> rows = new ArrayList<>();
        for (BodyWork body : board.bodies()) {
            Line empty = Sheet.line(Sheet.plain(" "));
            rows.add(new Block.Row(
                    true, List.of(Sheet.line(Sheet.bold(body.body().name().vi())), empty, empty, empty)));
            body.items().forEach(item -> rows.add(row(text, item)));
        }
        table(sheet, rows);
        board.notes().forEach(note -> sheet.item(Sheet.italic(note.vi())));
        return new DraftSheet(Say.text("board.title"), board.asOf(), foot(board), sheet.blocks(), sheet.missing());
    }

    /** The reminder of one body; who sends it is left blank. */
    public static DraftSheet reminder(Catalogue catalogue, Board board, BodyWork body) {
        Sheet sheet = new Sheet();
        Run sender = sheet.lacks("reminder.missing.sender");
        sheet.add(new Block.Pair(
                List.of(
                        Sheet.line(sender),
                        Sheet.line(Sheet.plain(Say.text("head.number")), sheet.lacks("missing.number"))),
                List.of(
                        Sheet.line(Sheet.bold(Say.text("head.nation"))),
                        Sheet.line(Sheet.bold(Say.text("head.motto"))),
                        Sheet.line(sheet.lacks("missing.placeAndDay")))));
        Actor who = body.body();
        sheet.add(Kind.TITLE, Sheet.bold(Say.text("reminder.title")));
        sheet.add(
                Kind.TITLE,
                Sheet.plain(Say.text("addressee")),
                Sheet.bold(who.name().vi()));
        sheet.body("reminder.text", Parties.shown(board.asOf()));
        BoardText text = new BoardText(catalogue, Locale.ROOT);
        table(sheet, body.open().stream().map(item -> row(text, item)).toList());
        sheet.heading("reminder.todo");
        body.open().stream()
                .map(item -> item.remedy().vi())
                .distinct()
                .forEach(remedy -> sheet.item(Sheet.plain(remedy + ";")));
        sheet.add(new Block.Pair(
                List.of(
                        Sheet.line(Sheet.bold(Say.text("sign.recipients"))),
                        Sheet.line(Sheet.plain("- " + who.name().vi() + ";")),
                        Sheet.line(Sheet.plain(Say.text("sign.kept")))),
                List.of(Sheet.line(sheet.lacks("missing.signature")))));
        return new DraftSheet(
                Say.text("reminder.title") + ": " + who.name().vi(),
                board.asOf(),
                foot(board),
                sheet.blocks(),
                sheet.missing());
    }

    private static String foot(Board board) {
        return Say.text("board.foot", Phrases.digest(board.catalogue()));
    }

    private static Block.Row row(BoardText text, Item item) {
        return new Block.Row(
                false,
                List.of(
                        Sheet.line(Sheet.plain(item.name().vi())),
                        Sheet.line(Sheet.plain(text.standing(item))),
                        Sheet.line(Sheet.plain(text.due(item))),
                        Sheet.line(Sheet.plain(text.grounds(item)))));
    }

    private static void table(Sheet sheet, List<Block.Row> rows) {
        sheet.add(new Block.Table(
                WIDTHS,
                List.of("board.what", "board.standing", "board.due", "plan.ground").stream()
                        .map(key -> Sheet.line(Sheet.bold(Say.text(key))))
                        .toList(),
                rows));
    }
}
