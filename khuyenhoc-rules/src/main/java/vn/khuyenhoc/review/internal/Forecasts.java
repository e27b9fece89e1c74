package vn.khuyenhoc.review.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.Forecast;
import vn.khuyenhoc.review.RateBasis;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.TargetOutcome;
import vn.khuyenhoc.review.TitleStanding.Light;
import vn.khuyenhoc.review.internal.Rates.OnBase;
import vn.khuyenhoc.review.internal.Standings.YearRates;
import vn.khuyenhoc.text.Words;

/**
 * Where the pace of past years leads: the average yearly change from the first year that belongs to the same series to the
 * last one goes on to the last target year to come.
 */
final class Forecasts {
    private static final List<String> POLICIES = List.of("forecast-pace", "base-drift", "base-drift-years");
    private final SeriesRemarks series;
    private final RuleRun targets;

    Forecasts(SeriesRemarks series, RuleRun targets) {
        this.series = series;
        this.targets = targets;
    }

    /**
     * The forecast of one series.
     *
     * @param years its years, the last one first
     * @param lights its lights
     * @return null where no target is to come
     */
    @Nullable
    Forecast of(List<YearRates> years, List<Light> lights) {
        YearRates last = years.get(0);
        return lights.stream()
                .filter(light -> light.year() > year(last) && light.distance() != null)
                .max(Comparator.comparingInt(Light::year))
                .map(light -> forecast(years, light))
                .orElse(null);
    }

    private Forecast forecast(List<YearRates> years, Light light) {
        YearRates last = years.get(0);
        Interval rate = rate(last);
        if (rate == null) {
            return without(last, light, null, Show.words("forecast.contradictory", String.valueOf(year(last))));
        }
        Interval needed = needed(rate, light, light.year() - year(last));
        Optional<YearRates> first = years.stream()
                .skip(1)
                .filter(one -> year(one) < year(last) && rate(one) != null)
                .filter(one -> breaks(one, last).findAny().isEmpty())
                .min(Comparator.comparingInt(Forecasts::year));
        return first.map(one -> carried(one, last, light, needed))
                .orElseGet(() -> without(last, light, needed, why(years)));
    }

    private Stream<Remark> breaks(YearRates first, YearRates last) {
        String indicator = last.rates().row().indicator();
        return series.remarks(first.year().reviewer(), last.year().reviewer()).stream()
                .filter(remark -> remark.row().equals(indicator));
    }

    /** Why no earlier year can be used: there is none, it contradicts itself, or it does not belong to the series. */
    private Words why(List<YearRates> years) {
        YearRates last = years.get(0);
        Optional<YearRates> before =
                years.stream().skip(1).filter(one -> year(one) < year(last)).findFirst();
        if (before.isEmpty()) {
            return Show.words("forecast.oneYear", String.valueOf(year(last)));
        }
        String year = String.valueOf(year(before.get()));
        if (rate(before.get()) == null) {
            return Show.words("forecast.contradictory", year);
        }
        boolean broken = breaks(before.get(), last).anyMatch(remark -> remark.kind() == RemarkKind.SERIES_BROKEN);
        return Show.words(broken ? "forecast.broken" : "forecast.drift", year, String.valueOf(year(last)));
    }

    private Forecast carried(YearRates first, YearRates last, Light light, Interval needed) {
        Interval from = known(first);
        Interval to = known(last);
        double past = year(last) - (double) year(first);
        double ahead = (light.year() - (double) year(last)) / past;
        Interval rate = new Interval(
                capped(to.low() * (1 + ahead) - from.high() * ahead),
                false,
                capped(to.high() * (1 + ahead) - from.low() * ahead),
                false);
        Interval pace = Interval.closed(
                Finder.points((to.low() - from.high()) / past), Finder.points((to.high() - from.low()) / past));
        Question question =
                new Question(rate, light.required().low(), light.required().high(), null);
        TargetOutcome outcome = Question.ask(targets, List.of(question)).get(0).outcome();
        Words reason = Show.words(
                "forecast.carried." + outcome,
                String.valueOf(year(first)),
                String.valueOf(year(last)),
                Show.distance(pace),
                Show.percents(rate),
                Show.percents(light.required()),
                Show.distance(needed));
        return new Forecast(
                last.rates().row().indicator(),
                light.target(),
                light.year(),
                light.required(),
                pace,
                needed,
                rate,
                outcome,
                reason,
                POLICIES);
    }

    private static Forecast without(YearRates last, Light light, @Nullable Interval needed, Words reason) {
        Words said = needed == null ? reason : Show.words("forecast.needed", reason, Show.distance(needed));
        return new Forecast(
                last.rates().row().indicator(),
                light.target(),
                light.year(),
                light.required(),
                null,
                needed,
                null,
                null,
                said,
                POLICIES);
    }

    /** The percentage points a year that it takes; none where the target is reached already. */
    private static Interval needed(Interval rate, Light light, int years) {
        return Interval.closed(
                Finder.points(Math.max(0, light.required().low() - rate.high()) / years),
                Finder.points(Math.max(0, light.required().high() - rate.low()) / years));
    }

    private static double capped(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static int year(YearRates one) {
        return one.year().results().year();
    }

    private static Interval known(YearRates one) {
        Interval rate = rate(one);
        return rate == null ? Interval.SHARES : rate;
    }

    /** The rate of a year; null where nothing says, or where its numbers contradict each other. */
    private static @Nullable Interval rate(YearRates one) {
        OnBase onBase = one.rates().onBase();
        return onBase == null || onBase.basis() == RateBasis.CONFLICTING ? null : onBase.rate();
    }
}
