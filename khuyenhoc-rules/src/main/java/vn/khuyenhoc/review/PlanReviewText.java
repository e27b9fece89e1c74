package vn.khuyenhoc.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.review.PlanGap.Ground;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.text.Words;

/** A review of a plan as text for the console, grouped by severity, in Vietnamese or English. */
public final class PlanReviewText {
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private PlanReviewText(Locale locale) {
        this.locale = locale;
    }

    /** The lines of a review, ended by a line break. */
    public static String of(PlanReviewResult result, Locale locale) {
        PlanReviewText text = new PlanReviewText(locale);
        text.head(result);
        for (GapSeverity severity : GapSeverity.values()) {
            text.group(
                    severity,
                    result.gaps().stream()
                            .filter(gap -> gap.severity() == severity)
                            .toList());
        }
        if (result.gaps().isEmpty()) {
            text.line("plan.noGaps");
        }
        return String.join("\n", text.lines) + "\n";
    }

    private void head(PlanReviewResult result) {
        Object illustrative = result.illustrative() ? Show.words("plan.illustrative") : "";
        line("plan.head", result.symbol(), result.who(), result.name(), illustrative);
        line("plan.asOf", result.asOf(), String.valueOf(result.obligations().size()));
        result.notes().forEach(note -> lines.add(note.in(locale)));
    }

    private void group(GapSeverity severity, List<PlanGap> gaps) {
        if (!gaps.isEmpty()) {
            line("plan.severity", Show.words("gapSeverity." + severity), String.valueOf(gaps.size()));
        }
        gaps.forEach(this::gap);
    }

    private void gap(PlanGap gap) {
        boolean certain = gap.certainty() == GapCertainty.CERTAIN;
        line("plan.gap", gap.code(), certain ? "" : Show.words("plan.undecided"), gap.message());
        GapFigures figures = gap.figures();
        if (figures != null) {
            line("plan.figures", Show.distance(figures.distance()));
        }
        gap.grounds().forEach(this::ground);
        if (gap.grounds().isEmpty()) {
            line("plan.noGround");
        }
        line("plan.remedy", gap.remedy());
        settledBy(gap.settledBy());
    }

    private void settledBy(@Nullable Words settledBy) {
        if (settledBy != null) {
            line("plan.settledBy", settledBy);
        }
    }

    private void ground(Ground ground) {
        line(
                "plan.ground",
                ground.code(),
                ground.symbol(),
                ground.citation().clause(),
                ground.citation().mark());
    }

    private void line(String key, Object... arguments) {
        lines.add(Show.MESSAGES.text(locale, key, arguments));
    }
}
