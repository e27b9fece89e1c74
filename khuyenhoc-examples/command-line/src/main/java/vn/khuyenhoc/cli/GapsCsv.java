package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.text.Words;

/** Gaps as CSV: one gap a line, shares and percentage points as numbers with a decimal point. */
final class GapsCsv {
    private static final List<String> HEAD = List.of(
            "plan",
            "as_of",
            "illustrative",
            "severity",
            "certainty",
            "code",
            "indicator",
            "message",
            "base",
            "required_low",
            "required_high",
            "found_low",
            "found_high",
            "distance_low",
            "distance_high",
            "needed_at_least",
            "needed_at_most",
            "remedy",
            "grounds",
            "settled_by",
            "actor",
            "due",
            "past");
    private final Locale locale;

    GapsCsv(Locale locale) {
        this.locale = locale;
    }

    /** Writes the gaps of reviews. */
    void write(List<PlanReviewResult> reviews, Writer writer) throws IOException {
        Csv csv = new Csv(writer);
        csv.line(HEAD);
        for (PlanReviewResult review : reviews) {
            for (PlanGap gap : review.gaps()) {
                csv.line(line(review, gap));
            }
        }
    }

    private List<String> line(PlanReviewResult review, PlanGap gap) {
        List<String> line = new ArrayList<>(List.of(
                review.symbol(),
                review.asOf().toString(),
                String.valueOf(review.illustrative()),
                gap.severity().name(),
                gap.certainty().name(),
                gap.code(),
                text(gap.indicator()),
                gap.message().in(locale)));
        line.addAll(figures(gap.figures()));
        Words settledBy = gap.settledBy();
        line.add(gap.remedy().in(locale));
        line.add(gap.grounds().stream()
                .map(ground -> ground.code() + " " + ground.symbol() + ", "
                        + ground.citation().clause())
                .collect(Collectors.joining("; ")));
        line.add(settledBy == null ? "" : settledBy.in(locale));
        line.add(gap.actor().in(locale));
        line.add(text(gap.due()));
        line.add(String.valueOf(gap.past()));
        return line;
    }

    private List<String> figures(@Nullable GapFigures figures) {
        if (figures == null) {
            return Collections.nCopies(9, "");
        }
        Needed needed = figures.needed();
        return List.of(
                figures.base().name().in(locale),
                number(figures.required().low()),
                number(figures.required().high()),
                number(figures.found().low()),
                number(figures.found().high()),
                number(figures.distance().low()),
                number(figures.distance().high()),
                needed == null ? "" : String.valueOf(needed.atLeast()),
                needed == null ? "" : text(needed.atMost()));
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
