package vn.khuyenhoc.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.dossier.Block.Paragraph.Kind;
import vn.khuyenhoc.dossier.Run.Look;
import vn.khuyenhoc.internal.Signs;

/** A paper while it is written; remembers what is missing. Not thread-safe. */
final class Sheet {
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    /** What was written so far. */
    List<Block> blocks() {
        return blocks;
    }

    /** What is missing in what was written so far. */
    List<String> missing() {
        return missing;
    }

    /** A mark for what is missing, which is also listed at the end. */
    Run lacks(String key, Object... arguments) {
        String what = Say.text(key, arguments);
        missing.add(what);
        return new Run(Say.text("missing.mark", what), Look.MISSING);
    }

    static Run plain(String text) {
        return run(text, Look.PLAIN);
    }

    static Run bold(String text) {
        return run(text, Look.BOLD);
    }

    static Run italic(String text) {
        return run(text, Look.ITALIC);
    }

    /** Names come from people: nothing in them may act or hide; the no-break spaces of numbers stay. */
    private static Run run(String text, Look look) {
        String visible = Stream.of(text.split("\u00a0", -1)).map(Signs::visible).collect(Collectors.joining("\u00a0"));
        return new Run(visible, look);
    }

    static Line line(Run... runs) {
        return new Line(List.of(runs));
    }

    void add(Kind kind, Run... runs) {
        blocks.add(new Block.Paragraph(kind, line(runs)));
    }

    void body(String key, Object... arguments) {
        add(Kind.BODY, plain(Say.text(key, arguments)));
    }

    void heading(String key, Object... arguments) {
        add(Kind.HEADING, bold(Say.text(key, arguments)));
    }

    void item(Run... runs) {
        List<Run> all = new ArrayList<>(List.of(plain("- ")));
        all.addAll(List.of(runs));
        blocks.add(new Block.Paragraph(Kind.ITEM, new Line(all)));
    }

    void label(String key, Object... arguments) {
        add(Kind.LABEL, bold(Say.text(key, arguments)));
    }

    void add(Block block) {
        blocks.add(block);
    }
}
