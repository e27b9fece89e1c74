package vn.khuyenhoc.benchmarks.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vn.khuyenhoc.benchmarks.trial.Names;

/** Writes all that was measured as Markdown. */
public final class Report {
    private final Rows rows;

    /** A report of rows. */
    public Report(Rows rows) {
        this.rows = rows;
    }

    /**
     * The text.
     *
     * @param libraries folder of the libraries, for their versions
     * @param parts parts in the order in which they are told
     */
    public String text(Path libraries, List<String> parts) {
        List<String> lines = new ArrayList<>(List.of("# Results", "", Machine.text(libraries), ""));
        lines.addAll(List.of("## Limits", "", "| What | Measured | Limit | |", "|---|---|---|---|"));
        new Limits(rows).checks().forEach(check -> lines.add(line(check)));
        for (String part : parts) {
            List<Row> own = rows.of(part);
            if (!own.isEmpty()) {
                lines.addAll(List.of("", "## " + part, ""));
                lines.addAll(List.of("| Measure | Of | Contender | Measured | Unit | By hand-written |"));
                lines.add("|---|---|---|---|---|---|");
                own.forEach(row -> lines.add(line(row)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Limits.Check check) {
        OptionalDouble ratio = check.ratio();
        String measured = ratio.isPresent() ? Row.number(ratio.getAsDouble()) : "";
        String verdict =
                ratio.isEmpty() ? "not measured" : ratio.getAsDouble() <= check.limit() ? "reached" : "not reached";
        return "| " + check.what() + " | " + measured + " | " + check.limit() + " | " + verdict + " |";
    }

    private String line(Row row) {
        OptionalDouble hand = rows.value(row.measure(), row.of(), Names.HAND, row.unit());
        String ratio = hand.isPresent() ? Row.number(row.value() / hand.getAsDouble()) : "";
        return "| " + String.join(" | ", row.measure(), row.of(), row.contender(), row.text(), row.unit(), ratio)
                + " |";
    }
}
