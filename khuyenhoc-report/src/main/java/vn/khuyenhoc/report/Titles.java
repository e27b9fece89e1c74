package vn.khuyenhoc.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.report.Shown.Cell;
import vn.khuyenhoc.report.Shown.ShownLight;
import vn.khuyenhoc.report.Shown.TitleRow;
import vn.khuyenhoc.report.Shown.YearRow;
import vn.khuyenhoc.review.Forecast;
import vn.khuyenhoc.review.TitleStanding;
import vn.khuyenhoc.review.TitleStanding.Colour;
import vn.khuyenhoc.review.TitleStanding.Light;
import vn.khuyenhoc.review.TitleStanding.YearRate;
import vn.khuyenhoc.review.internal.Show;

/** The rows of the table of titles. */
final class Titles {
    private static final Map<Colour, String> SIGNS =
            Map.of(Colour.GREEN, "✓", Colour.YELLOW, "▲", Colour.RED, "✕", Colour.GREY, "?");
    private final Say say;
    private final Locale locale;
    private final List<Integer> targetYears;

    Titles(Say say, List<Integer> targetYears) {
        this.say = say;
        this.locale = say.locale();
        this.targetYears = targetYears;
    }

    TitleRow row(TitleStanding standing) {
        List<YearRate> years = standing.years();
        YearRate last = years.isEmpty() ? null : years.get(years.size() - 1);
        Forecast forecast = standing.forecast();
        return new TitleRow(
                standing.name().in(locale),
                last == null ? say.text("noResults") : rate(last),
                last == null ? "" : share(last.onRegistered()),
                targetYears.stream().map(year -> cell(standing, year)).toList(),
                forecast == null ? "" : forecast.reason().in(locale));
    }

    List<YearRow> years(TitleStanding standing) {
        return standing.years().stream()
                .map(year ->
                        new YearRow(standing.name().in(locale), year.year(), rate(year), share(year.onRegistered())))
                .toList();
    }

    private String rate(YearRate year) {
        TargetBase base = year.base();
        Interval rate = year.rate();
        return rate == null || base == null
                ? say.text("noRate")
                : say.text("rate", Show.percents(rate), base.name(), String.valueOf(year.year()));
    }

    private String share(@Nullable Interval share) {
        return share == null ? "" : Show.percents(share).in(locale);
    }

    private Cell cell(TitleStanding standing, int year) {
        return new Cell(
                year,
                standing.lights().stream()
                        .filter(light -> light.year() == year)
                        .map(this::light)
                        .toList());
    }

    private ShownLight light(Light light) {
        String why = Shown.in(light.why(), locale);
        return new ShownLight(
                light.colour().name().toLowerCase(Locale.ROOT),
                SIGNS.getOrDefault(light.colour(), ""),
                Shown.words("colour." + light.colour(), locale) + (why.isEmpty() ? "" : ": " + why),
                say.text("target", Show.percents(light.required()), light.symbol()),
                light.colour() == Colour.GREEN
                        ? ""
                        : Shown.needed(light.needed(), light.base().name(), say));
    }
}
