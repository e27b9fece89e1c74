package vn.khuyenhoc.review.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.Forecast;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.TargetOutcome;
import vn.khuyenhoc.review.TitleStanding.Light;
import vn.khuyenhoc.review.internal.Standings.YearRates;
import vn.khuyenhoc.text.Words;

/**
 * Where the pace of past years leads: the average yearly change from the first year that belongs to the same series to the
 * last one goes on to the last target year to come.
 */
final class Forecasts {
    private static final List<String> POLICIES = List.of("forecast-pace", "base-drift", "base-drift-years");
    private final RuleRun rules;
    private final YearRates last;
    private final List<YearRates> earlier;

    /** The forecasts of one series; its years the last one first. */
    Forecasts(RuleRun rules, List<YearRates> years) {
        this.rules = rules;
        this.last = years.get(0);
        this.earlier = years.stream()
                .skip(1)
                .filter(one -> one.number() < last.number())
                .toList();
    }

    /** The forecast by the lights of the series; null where no target is to come. */
    @Nullable
    Forecast of(List<Light> lights) {
        return lights.stream()
                .filter(light -> light.year() > last.number() && light.distance() != null)
                .max(Comparator.comparingInt(Light::year))
                .map(this::forecast)
                .orElse(null);
    }

    private Forecast forecast(Light light) {
        Interval rate = last.rate();
        if (rate == null) {
            return forecast(light, null, null, null, null, Show.words("forecast.contradictory", year(last)));
        }
        Interval needed = needed(rate, light, light.year() - last.number());
        Optional<YearRates> first = earlier.stream()
                .filter(one -> one.rate() != null && breaks(one).findAny().isEmpty())
                .min(Comparator.comparingInt(YearRates::number));
        Interval from = first.map(YearRates::rate).orElse(null);
        return first.isEmpty() || from == null
                ? forecast(light, null, needed, null, null, Show.words("forecast.needed", why(), Show.distance(needed)))
                : carried(first.get(), from, rate, light, needed);
    }

    private Stream<Remark> breaks(YearRates first) {
        String indicator = last.rates().row().indicator();
        return last.year().reviewer().remarks(first.year().reviewer()).stream()
                .filter(remark -> remark.row().equals(indicator));
    }

    private static String year(YearRates one) {
        return String.valueOf(one.number());
    }

    /** Why no earlier year can be used: there is none, it contradicts itself, or it does not belong to the series. */
    private Words why() {
        if (earlier.isEmpty()) {
            return Show.words("forecast.oneYear", year(last));
        }
        YearRates before = earlier.get(0);
        if (before.rate() == null) {
            return Show.words("forecast.contradictory", year(before));
        }
        boolean broken = breaks(before).anyMatch(remark -> remark.kind() == RemarkKind.SERIES_BROKEN);
        return Show.words(broken ? "forecast.broken" : "forecast.drift", year(before), year(last));
    }

    private Forecast carried(YearRates first, Interval from, Interval to, Light light, Interval needed) {
        double past = last.number() - (double) first.number();
        double ahead = (light.year() - (double) last.number()) / past;
        Interval rate = Interval.closed(
                capped(to.low() * (1 + ahead) - from.high() * ahead),
                capped(to.high() * (1 + ahead) - from.low() * ahead));
        Interval pace = Interval.closed(
                Finder.points((to.low() - from.high()) / past), Finder.points((to.high() - from.low()) / past));
        TargetOutcome outcome = rules.outcome(rate, light.required());
        Words reason = Show.words(
                "forecast.carried." + outcome,
                year(first),
                year(last),
                Show.distance(pace),
                Show.percents(rate),
                Show.percents(light.required()),
                Show.distance(needed));
        return forecast(light, pace, needed, rate, outcome, reason);
    }

    private Forecast forecast(
            Light light,
            @Nullable Interval pace,
            @Nullable Interval needed,
            @Nullable Interval rate,
            @Nullable TargetOutcome outcome,
            Words reason) {
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

    /** The percentage points a year that it takes; none where the target is reached already. */
    private static Interval needed(Interval rate, Light light, int years) {
        return Interval.closed(
                Finder.points(Math.max(0, light.required().low() - rate.high()) / years),
                Finder.points(Math.max(0, light.required().high() - rate.low()) / years));
    }

    private static double capped(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
