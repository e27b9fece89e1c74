package vn.khuyenhoc.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Shortcoming;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.PlanGap.Ground;
import vn.khuyenhoc.review.TitleStanding.Colour;
import vn.khuyenhoc.review.TitleStanding.Light;
import vn.khuyenhoc.review.TitleStanding.YearRate;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.text.Words;

/** A review of a plan as text for the console, grouped by who must act, in Vietnamese or English. */
public final class PlanReviewText {
    private static final int MOST_FOLDED = 5;
    private final Locale locale;
    private final LocalDate asOf;
    private final boolean unfold;
    private final List<String> lines = new ArrayList<>();

    private PlanReviewText(Locale locale, LocalDate asOf, boolean unfold) {
        this.locale = locale;
        this.asOf = asOf;
        this.unfold = unfold;
    }

    /** The lines of a review, ended by a line break; what comes with a cause stands in one line with it. */
    public static String of(PlanReviewResult result, Locale locale) {
        return of(result, locale, false);
    }

    /** The lines of a review, ended by a line break; what comes with a cause stands below it like a gap of its own. */
    public static String unfolded(PlanReviewResult result, Locale locale) {
        return of(result, locale, true);
    }

    private static String of(PlanReviewResult result, Locale locale, boolean unfold) {
        PlanReviewText text = new PlanReviewText(locale, result.asOf(), unfold);
        text.head(result);
        text.gaps(result);
        text.shortcomings(result);
        text.ahead(result);
        return text.text();
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }

    /** What is to be done, by who must act; what can no longer be done stands apart. */
    private void gaps(PlanReviewResult result) {
        result.causes().stream()
                .filter(cause -> !cause.past())
                .collect(Collectors.groupingBy(cause -> cause.gap().actor(), LinkedHashMap::new, Collectors.toList()))
                .forEach((actor, causes) -> {
                    line("plan.actor", actor, String.valueOf(causes.size()));
                    causes.forEach(this::cause);
                });
        List<Cause> past = result.causes().stream().filter(Cause::past).toList();
        if (!past.isEmpty()) {
            line("plan.past");
            past.forEach(this::cause);
        }
        if (result.gaps().isEmpty()) {
            line("plan.noGaps");
        }
        excused(result);
    }

    /** The gaps by the shortcomings that the directive admits, where each gap stands for itself. */
    private void shortcomings(PlanReviewResult result) {
        Map<Shortcoming, List<PlanGap>> groups = result.gaps().stream()
                .filter(gap -> gap.shortcoming() != null)
                .collect(Collectors.groupingBy(
                        gap -> Objects.requireNonNull(gap.shortcoming()), TreeMap::new, Collectors.toList()));
        if (unfold && !groups.isEmpty()) {
            line("plan.shortcomings");
            groups.forEach((shortcoming, gaps) -> line(
                    "plan.shortcoming",
                    Show.words("shortcoming." + shortcoming),
                    String.valueOf(gaps.size()),
                    gaps.stream().map(PlanGap::code).distinct().collect(Collectors.joining(", "))));
        }
    }

    private void cause(Cause cause) {
        gap(cause.gap());
        Double effort = cause.effortPerPoint();
        if (effort != null) {
            line("next.effort", Show.decimal(effort));
        }
        cause.nearest().forEach(near -> line("next.near", near.subject(), Show.list(near.way())));
        if (unfold) {
            cause.folded().forEach(this::gap);
        } else if (!cause.folded().isEmpty()) {
            List<Words> folded = cause.folded().stream()
                    .map(PlanReviewText::folded)
                    .distinct()
                    .toList();
            boolean few = folded.size() <= MOST_FOLDED;
            line(
                    "plan.folded",
                    String.valueOf(folded.size()),
                    Show.list(folded.subList(0, few ? folded.size() : MOST_FOLDED)),
                    few ? "" : "; …");
        }
    }

    private static Words folded(PlanGap gap) {
        String grounds =
                gap.grounds().stream().map(ground -> ", " + ground.code()).collect(Collectors.joining());
        String codes = " [" + gap.code() + grounds + "]";
        return new Words(gap.message().vi() + codes, gap.message().en() + codes);
    }

    /** Where the titles stand. */
    private void ahead(PlanReviewResult result) {
        if (!result.titles().isEmpty()) {
            line("standing.head");
            result.titles().forEach(this::standing);
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

    private void gap(PlanGap gap) {
        boolean certain = gap.certainty() == GapCertainty.CERTAIN;
        line(
                "plan.gap",
                Show.words("gapSeverity." + gap.severity()),
                certain ? "" : Show.words("plan.undecided"),
                gap.message(),
                due(gap),
                gap.code());
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
        String seen = gap.facts().stream()
                .map(PlanGap.Seen::place)
                .filter(Objects::nonNull)
                .map(place -> place.file() + ":" + place.line())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!seen.isEmpty()) {
            line("plan.seen", seen);
        }
        Words settledBy = gap.settledBy();
        if (settledBy != null) {
            line("plan.settledBy", settledBy);
        }
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
