package vn.khuyenhoc.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.review.Forecast;
import vn.khuyenhoc.review.TitleStanding;
import vn.khuyenhoc.review.TitleStanding.YearRate;

/** The numbers of the charts: results and targets over the years, in percent. */
final class Charts {
    private final Say say;

    Charts(Say say) {
        this.say = say;
    }

    /**
     * One chart.
     *
     * @param results results; an inexact one from low to high
     * @param targets targets
     * @param forecast from the last result to the forecast; empty where there is none
     */
    record Chart(List<Point> results, List<Point> targets, List<Point> forecast) {}

    /**
     * A value of a year.
     *
     * @param x year
     * @param low percent
     * @param high percent
     */
    record Point(int x, double low, double high) {}

    /**
     * All charts with the words in them.
     *
     * @param results name of the results
     * @param targets name of the targets
     * @param forecast name of the forecast
     * @param locale language of the numbers
     * @param charts charts
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record All(String results, String targets, String forecast, String locale, List<Chart> charts) {}

    /** Whether a title has anything to draw. */
    static boolean drawn(TitleStanding standing) {
        return standing.years().stream().anyMatch(year -> year.rate() != null)
                && !standing.lights().isEmpty();
    }

    String json(List<TitleStanding> standings) {
        All all = new All(
                say.text("chart.results"),
                say.text("chart.targets"),
                say.text("chart.forecast"),
                say.text("lang"),
                standings.stream().filter(Charts::drawn).map(Charts::chart).toList());
        return Html.inScript(Json.mapper().writeValueAsString(all));
    }

    private static Chart chart(TitleStanding standing) {
        List<Point> results = standing.years().stream()
                .map(Charts::point)
                .filter(Objects::nonNull)
                .toList();
        List<Point> targets = standing.lights().stream()
                .map(light -> point(light.year(), light.required()))
                .toList();
        return new Chart(results, targets, forecast(standing.forecast(), results));
    }

    private static List<Point> forecast(@Nullable Forecast forecast, List<Point> results) {
        Interval rate = forecast == null ? null : forecast.rate();
        return forecast == null || rate == null || results.isEmpty()
                ? List.of()
                : Stream.of(results.get(results.size() - 1), point(forecast.year(), rate))
                        .toList();
    }

    private static @Nullable Point point(YearRate year) {
        Interval rate = year.rate();
        return rate == null ? null : point(year.year(), rate);
    }

    private static Point point(int year, Interval share) {
        return new Point(year, percent(share.low()), percent(share.high()));
    }

    private static double percent(double share) {
        return Math.round(share * 1e4) / 1e2;
    }
}
