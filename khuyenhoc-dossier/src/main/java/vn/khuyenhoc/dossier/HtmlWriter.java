package vn.khuyenhoc.dossier;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a paper as one HTML page that needs no other file and no network. Whatever comes from data is escaped. Thread-safe. */
public final class HtmlWriter {
    private static final Template PAGE =
            Mustache.compiler().emptyStringIsFalse(true).defaultValue("").compile(resource("paper.mustache"));

    private HtmlWriter() {}

    /** The page, to be written in UTF-8. */
    public static String write(Draft paper) {
        return PAGE.execute(new Page(
                paper.name(),
                paper.foot(),
                paper.blocks().stream().map(Part::of).toList()));
    }

    /** What the template shows. */
    record Page(String title, String foot, List<Part> parts) {}

    /** One part: exactly one of its components is there. */
    record Part(
            @Nullable Text paragraph,
            @Nullable Columns pair,
            @Nullable Grid table,
            boolean pageBreak) {
        static Part of(Block block) {
            if (block instanceof Block.Paragraph paragraph) {
                String kind = paragraph.kind().name().toLowerCase(Locale.ROOT);
                return new Part(new Text(kind, words(paragraph.line())), null, null, false);
            }
            if (block instanceof Block.Pair pair) {
                return new Part(null, new Columns(lines(pair.left()), lines(pair.right())), null, false);
            }
            return block instanceof Block.Table table
                    ? new Part(null, null, Grid.of(table), false)
                    : new Part(null, null, null, true);
        }
    }

    /** A paragraph or a cell. */
    record Text(String kind, List<Words> words) {}

    /** Two columns. */
    record Columns(List<Text> left, List<Text> right) {}

    /** A table. */
    record Grid(List<Integer> widths, List<Text> heading, List<Cells> rows) {
        static Grid of(Block.Table table) {
            return new Grid(
                    table.widths(),
                    lines(table.heading()),
                    table.rows().stream()
                            .map(row -> new Cells(row.group() ? "group" : "", lines(row.cells())))
                            .toList());
        }
    }

    /** A row. */
    record Cells(String kind, List<Text> cells) {}

    /** Words with the class of their look. */
    record Words(String look, String text) {}

    private static List<Text> lines(List<Line> lines) {
        return lines.stream().map(line -> new Text("", words(line))).toList();
    }

    private static List<Words> words(Line line) {
        return line.runs().stream()
                .map(run -> new Words(run.look().name().toLowerCase(Locale.ROOT), run.text()))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the papers lack their part " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
