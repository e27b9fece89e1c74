package vn.khuyenhoc.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.PlanGap.Ground;
import vn.khuyenhoc.review.TitleStanding.Colour;
import vn.khuyenhoc.review.TitleStanding.Light;
import vn.khuyenhoc.review.TitleStanding.YearRate;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.text.Words;

/** A review of a plan as text for the console, grouped by severity, in Vietnamese or English. */
public final class PlanReviewText {
    private static final int MOST_STEPS = 10;
    private final Locale locale;
    private final LocalDate asOf;
    private final List<String> lines = new ArrayList<>();

    private PlanReviewText(Locale locale, LocalDate asOf) {
        this.locale = locale;
        this.asOf = asOf;
    }

    /** The lines of a review, ended by a line break. */
    public static String of(PlanReviewResult result, Locale locale) {
        PlanReviewText text = new PlanReviewText(locale, result.asOf());
        text.head(result);
        text.gaps(result);
        text.ahead(result);
        return text.text();
    }

    /** The lines of a review with the number of its gaps in place of the gaps, ended by a line break. */
    public static String summary(PlanReviewResult result, Locale locale) {
        PlanReviewText text = new PlanReviewText(locale, result.asOf());
        text.head(result);
        for (GapSeverity severity : GapSeverity.values()) {
            long count = result.gaps().stream()
                    .filter(gap -> gap.severity() == severity)
                    .count();
            text.line("plan.severity", Show.words("gapSeverity." + severity), String.valueOf(count));
        }
        text.ahead(result);
        return text.text();
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }

    private void gaps(PlanReviewResult result) {
        for (GapSeverity severity : GapSeverity.values()) {
            group(
                    severity,
                    result.gaps().stream()
                            .filter(gap -> gap.severity() == severity)
                            .toList());
        }
        if (result.gaps().isEmpty()) {
            line("plan.noGaps");
        }
        excused(result);
    }

    /** Where the titles stand, and what to do: the first steps, and those that have subjects near to qualifying. */
    private void ahead(PlanReviewResult result) {
        if (!result.titles().isEmpty()) {
            line("standing.head");
            result.titles().forEach(this::standing);
        }
        if (!result.next().isEmpty()) {
            line("next.head");
            List<NextStep> shown = result.next().stream()
                    .filter(step -> step.rank() <= MOST_STEPS || !step.nearest().isEmpty())
                    .toList();
            shown.forEach(this::next);
            if (result.next().size() > shown.size()) {
                line("next.more", String.valueOf(result.next().size() - shown.size()));
            }
        }
    }

    private void head(PlanReviewResult result) {
        Object illustrative = result.illustrative() ? Show.words("plan.illustrative") : "";
        if (result.symbol().isEmpty()) {
            line("results.head", result.name(), illustrative);
        } else {
            line("plan.head", result.symbol(), result.who(), result.name(), illustrative);
        }
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
            needed(figures.needed(), figures.base());
        }
        gap.grounds().forEach(this::ground);
        if (gap.grounds().isEmpty()) {
            line("plan.noGround");
        }
        line("plan.remedy", gap.remedy());
        line("plan.actor", gap.actor(), due(gap));
        String seen = gap.facts().stream()
                .map(PlanGap.Seen::place)
                .filter(Objects::nonNull)
                .map(place -> place.file() + ":" + place.line())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!seen.isEmpty()) {
            line("plan.seen", seen);
        }
        settledBy(gap.settledBy());
    }

    private Object due(PlanGap gap) {
        LocalDate due = gap.due();
        if (due == null) {
            return "";
        }
        long left = ChronoUnit.DAYS.between(asOf, due);
        return gap.doneLate()
                ? Show.words("plan.doneLate", due)
                : Show.words(left < 0 ? "plan.overdue" : "plan.due", due, String.valueOf(Math.abs(left)));
    }

    private void excused(PlanReviewResult result) {
        if (!result.excused().isEmpty()) {
            line("plan.excused");
        }
        for (PlanGap gap : result.excused()) {
            PlanGap.Waiver waiver = gap.waiver();
            if (waiver != null) {
                line("plan.waived", gap.message(), waiver.reason(), waiver.declaredBy());
            }
        }
    }

    private void needed(@Nullable Needed needed, TargetBase base) {
        if (needed != null) {
            line("plan.needed", Show.needed(needed), base.name());
        }
    }

    private void standing(TitleStanding standing) {
        line("standing.title", standing.name());
        standing.years().forEach(this::year);
        standing.lights().forEach(this::light);
        Forecast forecast = standing.forecast();
        if (forecast != null) {
            line("standing.forecast", String.valueOf(forecast.year()), forecast.reason());
        }
    }

    private void year(YearRate year) {
        TargetBase base = year.base();
        Interval rate = year.rate();
        Interval onRegistered = year.onRegistered();
        line(
                "standing.year",
                String.valueOf(year.year()),
                rate == null ? Show.words("number.none") : Show.percents(rate),
                base == null ? Show.words("light.noBase") : base.name(),
                onRegistered == null ? "" : Show.words("standing.onRegistered", Show.percents(onRegistered)));
    }

    private void light(Light light) {
        Words why = light.why();
        line(
                "standing.light",
                String.valueOf(light.year()),
                Show.words("colour." + light.colour()),
                light.symbol(),
                Show.percents(light.required()),
                light.base().name(),
                why == null ? "" : Show.words("standing.why", why));
        if (light.colour() != Colour.GREEN) {
            needed(light.needed(), light.base());
        }
    }

    private void next(NextStep step) {
        Double effort = step.effortPerPoint();
        line(
                "next.step",
                String.valueOf(step.rank()),
                step.gap().code(),
                step.gap().message(),
                effort == null ? "" : Show.words("next.effort", Show.decimal(effort)));
        step.nearest().forEach(near -> line("next.near", near.subject(), Show.list(near.way())));
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
        lines.add(Show.text(locale, key, arguments));
    }
}
