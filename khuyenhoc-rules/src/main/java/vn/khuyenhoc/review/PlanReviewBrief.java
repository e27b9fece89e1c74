package vn.khuyenhoc.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.TitleStanding.Light;
import vn.khuyenhoc.review.TitleStanding.YearRate;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.text.Words;

/** A review of a plan on one screen: how much is to be done, where the titles stand, and what comes first. */
public final class PlanReviewBrief {
    private static final int FIRST = 10;
    private final PlanReviewResult result;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private PlanReviewBrief(PlanReviewResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
    }

    /** The lines, ended by a line break. */
    public static String of(PlanReviewResult result, Locale locale) {
        PlanReviewBrief brief = new PlanReviewBrief(result, locale);
        brief.counts();
        result.titles().forEach(brief::standing);
        brief.first();
        return String.join("\n", brief.lines) + "\n";
    }

    private void counts() {
        long past = result.causes().stream().filter(Cause::past).count();
        line(
                "brief.counts",
                result.who(),
                result.asOf(),
                String.valueOf(result.causes().size() - past),
                String.valueOf(result.gaps().size()),
                String.valueOf(past));
    }

    /** The newest rate of a title, and its lights. */
    private void standing(TitleStanding standing) {
        YearRate newest = standing.years().stream()
                .max(Comparator.comparingInt(YearRate::year))
                .orElse(null);
        Interval rate = newest == null ? null : newest.rate();
        line(
                "brief.standing",
                standing.name(),
                rate == null ? Show.words("number.none") : Show.percents(rate),
                standing.lights().stream().map(this::light).collect(Collectors.joining()));
    }

    private String light(Light light) {
        return Show.text(
                locale,
                "brief.light",
                String.valueOf(light.year()),
                Show.percents(light.required()),
                Show.words("colour." + light.colour()));
    }

    /** The heaviest of what can still be done, and of these what is due first. */
    private void first() {
        List<Cause> first = result.causes().stream()
                .filter(cause -> !cause.past())
                .sorted(Comparator.comparing(Cause::severity)
                        .thenComparing(cause -> cause.gap().due(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(FIRST)
                .toList();
        if (!first.isEmpty()) {
            line("brief.first", String.valueOf(first.size()));
        }
        first.forEach(cause -> line(
                "brief.cause",
                cause.gap().actor(),
                cause.gap().message(),
                due(cause.gap().due())));
    }

    private Words due(@Nullable LocalDate due) {
        if (due == null) {
            return new Words("", "");
        }
        long left = ChronoUnit.DAYS.between(result.asOf(), due);
        return Show.words(left < 0 ? "plan.overdue" : "plan.due", due, String.valueOf(Math.abs(left)));
    }

    private void line(String key, Object... arguments) {
        lines.add(Show.text(locale, key, arguments));
    }
}
