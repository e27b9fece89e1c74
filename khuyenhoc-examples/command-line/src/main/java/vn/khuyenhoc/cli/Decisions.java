package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.text.Words;

/** Writes decisions for machines: as JSON, as NDJSON or as CSV with one line a decision. */
final class Decisions {
    private static final ObjectWriter WRITER = Json.mapper().writerFor(Decision.class);
    private static final List<String> COLUMNS = List.of(
            "subject",
            "title",
            "outcome",
            "level",
            "points",
            "possible",
            "maximum",
            "notMet",
            "unknown",
            "missing",
            "criteriaSet",
            "document",
            "completeness",
            "illustrative",
            "authority",
            "asOf",
            "dataYear",
            "locality",
            "stance",
            "rules",
            "catalogue");

    private final Judged judged;
    private final Locale locale;

    Decisions(Judged judged, Locale locale) {
        this.judged = judged;
        this.locale = locale;
    }

    /** Writes all decisions in a format other than text. */
    void write(Format format, Writer writer) throws IOException {
        switch (format) {
            case JSON -> json(writer);
            case NDJSON -> ndjson(writer);
            case CSV -> csv(writer);
            case TEXT -> throw new IllegalArgumentException("text is for people");
        }
    }

    private void json(Writer writer) throws IOException {
        String between = "[\n";
        for (Decision decision : judged.decisions()) {
            writer.write(between);
            writer.write(WRITER.writeValueAsString(decision));
            between = ",\n";
        }
        writer.write(judged.decisions().isEmpty() ? "[]\n" : "\n]\n");
    }

    private void ndjson(Writer writer) throws IOException {
        for (Decision decision : judged.decisions()) {
            writer.write(WRITER.writeValueAsString(decision));
            writer.write('\n');
        }
    }

    private void csv(Writer writer) throws IOException {
        Csv csv = new Csv(writer);
        csv.line(COLUMNS);
        for (Decision decision : judged.decisions()) {
            csv.line(cells(decision, locale));
        }
    }

    /** The first line of CSV. */
    static List<String> columns() {
        return COLUMNS;
    }

    /** The cells of a decision's line of CSV. */
    static List<String> cells(Decision decision, Locale locale) {
        Score total = decision.total();
        Basis basis = decision.basis();
        Context context = decision.context();
        Words authority = basis.authority();
        return List.of(
                decision.subject(),
                decision.title().code(),
                decision.outcome().name(),
                String.valueOf(decision.level()),
                total == null ? "" : number(total.earned()),
                total == null ? "" : number(total.possible()),
                total == null ? "" : number(total.maximum()),
                criteria(decision, CriterionOutcome.NOT_MET),
                criteria(decision, CriterionOutcome.UNKNOWN),
                String.join(" ", decision.missing()),
                text(basis.criteriaSet()),
                text(basis.document()),
                basis.completeness().name(),
                String.valueOf(basis.illustrative()),
                authority == null ? "" : authority.in(locale),
                context.asOf().toString(),
                String.valueOf(context.dataYear()),
                text(context.locality()),
                context.stance().name().toLowerCase(Locale.ROOT),
                basis.rules(),
                basis.catalogue());
    }

    private static String criteria(Decision decision, CriterionOutcome outcome) {
        return decision.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(Finding::criterion)
                .collect(Collectors.joining(" "));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
