package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.RateBasis;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.TargetOutcome;
import vn.khuyenhoc.review.TitleStanding;
import vn.khuyenhoc.review.TitleStanding.Colour;
import vn.khuyenhoc.review.TitleStanding.Light;
import vn.khuyenhoc.review.TitleStanding.YearRate;
import vn.khuyenhoc.review.internal.Rates.OnBase;
import vn.khuyenhoc.review.internal.ResultsCase.Year;
import vn.khuyenhoc.text.Words;

/** How each title and indicator of the results, and each model that must be deployed, stands against its targets. */
public final class Standings {
    private final PlanCase planCase;
    private final ResultsCase results;
    private final RuleRun targets;

    /** The standings of a case. */
    public Standings(PlanCase planCase, ResultsCase results, RuleRun targets) {
        this.planCase = planCase;
        this.results = results;
        this.targets = targets;
    }

    /** What belongs to one series: what is counted, on which base. */
    private record Key(String indicator, @Nullable TargetBase base) {
        static Key of(Rates rates) {
            return new Key(rates.row().indicator(), rates.row().base());
        }
    }

    /**
     * A row in a year.
     *
     * @param year year
     * @param rates its rates
     */
    record YearRates(Year year, Rates rates) {
        int number() {
            return year.results().year();
        }

        /** The rate; null where nothing says, or where its numbers contradict each other. */
        @Nullable
        Interval rate() {
            OnBase onBase = rates.onBase();
            return onBase == null || onBase.basis() == RateBasis.CONFLICTING ? null : onBase.rate();
        }

        private YearRate shown() {
            OnBase onBase = rates.onBase();
            return new YearRate(
                    number(),
                    rates.row().base(),
                    onBase == null ? null : onBase.rate(),
                    rates.onRegistered(),
                    rates.row()
                            .rate(Counted.RECOGNISED, Whole.BASE)
                            .map(rate -> rate.printed().text())
                            .orElse(null));
        }
    }

    /** The standings, in the order of the last results; other bases of earlier years are left out. */
    public List<TitleStanding> all() {
        Year last = results.last().orElse(null);
        if (last == null) {
            return List.of();
        }
        Map<Key, List<YearRates>> series = new LinkedHashMap<>();
        results.years().stream()
                .sorted(Comparator.comparing((Year year) -> year.results().asOf())
                        .reversed())
                .flatMap(year -> year.reviewer().rates().stream().map(rates -> new YearRates(year, rates)))
                .forEach(one -> series.computeIfAbsent(Key.of(one.rates()), key -> new ArrayList<>())
                        .add(one));
        Set<Key> ofLast = last.reviewer().rates().stream().map(Key::of).collect(Collectors.toSet());
        List<TitleStanding> standings = new ArrayList<>();
        series.forEach((key, rates) -> {
            if (ofLast.contains(key) || !names(ofLast, key.indicator())) {
                standing(key, rates).ifPresent(standings::add);
            }
        });
        modelsAsked()
                .filter(indicator -> !names(series.keySet(), indicator))
                .map(indicator -> new TitleStanding(
                        indicator,
                        planCase.name(indicator),
                        List.of(),
                        grey(targets(indicator), "light.noResults"),
                        null))
                .forEach(standings::add);
        return standings;
    }

    private static boolean names(Collection<Key> keys, String indicator) {
        return keys.stream().anyMatch(key -> key.indicator().equals(indicator));
    }

    /** The models that must be deployed. */
    private Stream<String> modelsAsked() {
        return planCase.catalogue().planFact("models-deployed").map(planCase::asking).stream()
                .flatMap(List::stream)
                .flatMap(requirement -> requirement.indicators().stream())
                .distinct();
    }

    private Optional<TitleStanding> standing(Key key, List<YearRates> series) {
        YearRates last = series.get(0);
        TargetBase base = key.base();
        List<Target> all = targets(key.indicator());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        OnBase onBase = last.rates().onBase();
        List<Target> mine = all.stream()
                .filter(target -> base != null && target.base().code().equals(base.code()))
                .toList();
        List<Light> lights = base == null
                ? grey(all, "light.noBase")
                : onBase == null
                        ? grey(mine, "light.noRate")
                        : demands(mine.stream(), last.year())
                                .map(aim -> light(aim, last, onBase))
                                .toList();
        List<YearRate> years = series.stream()
                .sorted(Comparator.comparing(
                        (YearRates one) -> one.year().results().asOf()))
                .map(YearRates::shown)
                .toList();
        Words own = last.rates().row().name();
        return Optional.of(new TitleStanding(
                key.indicator(),
                own != null ? own : planCase.name(key.indicator()),
                years,
                lights,
                new Forecasts(targets, series).of(lights)));
    }

    private List<Target> targets(String indicator) {
        return planCase.targets(planCase.asOf()).of(indicator).stream()
                .filter(target -> target.certainlyInForce(planCase.asOf()))
                .toList();
    }

    /** What targets demand for each of their years, of an area of which all classes are known or none. */
    private static Stream<Aim> demands(Stream<Target> targets, Year year) {
        KnownClasses area = KnownClasses.of(year.results().areaClasses());
        return targets.flatMap(target -> target.values().stream()
                .filter(value -> value.force() == TargetForce.PHAI)
                .map(value -> Aim.of(target, Standing.DUE, value, area)));
    }

    private Light light(Aim aim, YearRates last, OnBase onBase) {
        TargetOutcome outcome = targets.outcome(onBase.rate(), aim.required());
        Needed needed = outcome == TargetOutcome.MET ? null : Finder.needed(last.rates(), aim.lowest(), aim.highest());
        Colour colour = colour(outcome, aim.year() > last.number());
        return light(aim, colour, Finder.distance(onBase.rate(), aim.required()), needed, null);
    }

    private static Colour colour(TargetOutcome outcome, boolean toCome) {
        return switch (outcome) {
            case MET -> Colour.GREEN;
            case UNDECIDED -> Colour.GREY;
            case NOT_MET -> toCome ? Colour.YELLOW : Colour.RED;
        };
    }

    private List<Light> grey(List<Target> all, String why) {
        return demands(all.stream(), results.last().orElseThrow())
                .map(aim -> light(aim, Colour.GREY, null, null, Show.words(why)))
                .toList();
    }

    private Light light(
            Aim aim, Colour colour, @Nullable Interval distance, @Nullable Needed needed, @Nullable Words why) {
        Target target = aim.target();
        return new Light(
                target.code(),
                Show.symbol(planCase.catalogue(), target.document()),
                aim.year(),
                colour,
                target.base(),
                aim.required(),
                distance,
                needed,
                why,
                aim.cited().citation());
    }
}
