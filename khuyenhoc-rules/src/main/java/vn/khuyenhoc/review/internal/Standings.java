package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.catalogue.TargetValue;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.TargetOutcome;
import vn.khuyenhoc.review.TitleStanding;
import vn.khuyenhoc.review.TitleStanding.Colour;
import vn.khuyenhoc.review.TitleStanding.Light;
import vn.khuyenhoc.review.TitleStanding.YearRate;
import vn.khuyenhoc.review.internal.Question.Answer;
import vn.khuyenhoc.review.internal.Rates.OnBase;
import vn.khuyenhoc.review.internal.ResultsCase.Year;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Words;

/** How each title and indicator of the results, and each model that must be deployed, stands against its targets. */
public final class Standings {
    private final PlanCase planCase;
    private final ResultsCase results;
    private final RuleRun targets;
    private final Forecasts forecasts;

    /** The standings of a case. */
    public Standings(PlanCase planCase, ResultsCase results, RuleRun targets) {
        this.planCase = planCase;
        this.results = results;
        this.targets = targets;
        this.forecasts = new Forecasts(new SeriesRemarks(planCase.catalogue(), targets), targets);
    }

    /** The standings, in the order of the last results; other bases of earlier years are left out. */
    public List<TitleStanding> all() {
        if (results.years().isEmpty()) {
            return List.of();
        }
        Map<Key, List<YearRates>> series = new LinkedHashMap<>();
        List<Year> latestFirst = results.years().stream()
                .sorted(Comparator.comparing((Year year) -> year.results().asOf())
                        .reversed())
                .toList();
        for (Year year : latestFirst) {
            year.reviewer()
                    .rates()
                    .forEach(rates -> series.computeIfAbsent(key(rates), key -> new ArrayList<>())
                            .add(new YearRates(year, rates)));
        }
        List<TitleStanding> standings = new ArrayList<>();
        Set<Key> ofLast = latestFirst.get(0).reviewer().rates().stream()
                .map(Standings::key)
                .collect(Collectors.toSet());
        series.forEach((key, rates) -> {
            if (ofLast.contains(key)
                    || ofLast.stream().noneMatch(other -> other.indicator().equals(key.indicator()))) {
                standing(key, rates).ifPresent(standings::add);
            }
        });
        missing(series.keySet())
                .forEach(indicator -> standings.add(new TitleStanding(
                        indicator,
                        planCase.name(indicator),
                        List.of(),
                        greyLights(indicator, "light.noResults"),
                        null)));
        return standings;
    }

    /** What belongs to one series: what is counted, on which base. */
    private record Key(String indicator, @Nullable TargetBase base) {}

    record YearRates(Year year, Rates rates) {}

    private static Key key(Rates rates) {
        return new Key(rates.row().indicator(), rates.row().base());
    }

    private Optional<TitleStanding> standing(Key key, List<YearRates> series) {
        YearRates last = series.get(0);
        List<Target> mine = targets(key);
        if (mine.isEmpty() && targetsOf(key.indicator()).isEmpty()) {
            return Optional.empty();
        }
        List<Light> lights = key.base() == null
                ? greyLights(key.indicator(), "light.noBase")
                : mine.stream().flatMap(target -> lights(target, last)).toList();
        List<YearRate> years = series.stream()
                .sorted(Comparator.comparing(
                        (YearRates one) -> one.year().results().asOf()))
                .map(Standings::yearRate)
                .toList();
        return Optional.of(new TitleStanding(
                key.indicator(), name(last.rates().row()), years, lights, forecasts.of(series, lights)));
    }

    private Words name(FigureRow row) {
        Words own = row.name();
        return own != null ? own : planCase.name(row.indicator());
    }

    private static YearRate yearRate(YearRates one) {
        OnBase onBase = one.rates().onBase();
        String printed = one.rates()
                .row()
                .rate(Counted.RECOGNISED, Whole.BASE)
                .map(rate -> rate.printed().text())
                .orElse(null);
        return new YearRate(
                one.year().results().year(),
                one.rates().row().base(),
                onBase == null ? null : onBase.rate(),
                one.rates().onRegistered(),
                printed);
    }

    private List<Target> targetsOf(String indicator) {
        return planCase.targets(planCase.asOf()).of(indicator).stream()
                .filter(target -> target.certainlyInForce(planCase.asOf()))
                .toList();
    }

    private List<Target> targets(Key key) {
        TargetBase base = key.base();
        return targetsOf(key.indicator()).stream()
                .filter(target -> base != null && target.base().code().equals(base.code()))
                .toList();
    }

    private Stream<Light> lights(Target target, YearRates last) {
        return target.values().stream()
                .filter(value -> value.force() == TargetForce.PHAI)
                .map(value -> light(target, value, last));
    }

    private Light light(Target target, TargetValue value, YearRates last) {
        Set<AreaClass> area = last.year().results().areaClasses();
        BigDecimal lowest = value.lowest(area);
        BigDecimal highest = value.highest(area);
        OnBase onBase = last.rates().onBase();
        if (onBase == null) {
            return grey(target, value, "light.noRate");
        }
        Question question = new Question(onBase.rate(), lowest.doubleValue(), highest.doubleValue(), null);
        Answer answer = Question.ask(targets, List.of(question)).get(0);
        boolean met = answer.outcome() == TargetOutcome.MET;
        Interval base = last.rates().base();
        Interval recognised = last.rates().part(Counted.RECOGNISED);
        Needed needed =
                met || base == null || recognised == null ? null : Finder.needed(lowest, highest, base, recognised);
        return new Light(
                target.code(),
                symbol(target),
                value.year(),
                colour(answer.outcome(), value.year() > last.year().results().year()),
                target.base(),
                Interval.closed(lowest.doubleValue(), highest.doubleValue()),
                Finder.distance(onBase.rate(), lowest.doubleValue(), highest.doubleValue()),
                needed,
                null,
                value.citation());
    }

    private static Colour colour(TargetOutcome outcome, boolean toCome) {
        return switch (outcome) {
            case MET -> Colour.GREEN;
            case UNDECIDED -> Colour.GREY;
            case NOT_MET -> toCome ? Colour.YELLOW : Colour.RED;
        };
    }

    private List<Light> greyLights(String indicator, String why) {
        return targetsOf(indicator).stream()
                .flatMap(target -> target.values().stream()
                        .filter(value -> value.force() == TargetForce.PHAI)
                        .map(value -> grey(target, value, why)))
                .toList();
    }

    private Light grey(Target target, TargetValue value, String why) {
        Set<AreaClass> area =
                results.last().map(year -> year.results().areaClasses()).orElse(null);
        return new Light(
                target.code(),
                symbol(target),
                value.year(),
                Colour.GREY,
                target.base(),
                Interval.closed(
                        value.lowest(area).doubleValue(), value.highest(area).doubleValue()),
                null,
                null,
                Show.words(why),
                value.citation());
    }

    private String symbol(Target target) {
        return planCase.catalogue()
                .document(target.document())
                .map(GapWords::symbol)
                .orElse(target.document());
    }

    /** The models that must be deployed and of which the results say nothing. */
    private List<String> missing(Set<Key> there) {
        return planCase.catalogue().planFact("models-deployed").map(planCase::asking).stream()
                .flatMap(List::stream)
                .map(Requirement::indicators)
                .flatMap(List::stream)
                .filter(indicator ->
                        there.stream().noneMatch(key -> key.indicator().equals(indicator)))
                .distinct()
                .toList();
    }
}
