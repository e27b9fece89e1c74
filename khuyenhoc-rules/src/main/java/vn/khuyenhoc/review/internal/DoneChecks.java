package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.results.Association;
import vn.khuyenhoc.results.Association.Fund;
import vn.khuyenhoc.results.LearningCentre;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.text.Words;

/** Whether the last results show that what plans provide for was done, and that the community learning centre is in place. */
final class DoneChecks {
    private final PlanCase planCase;
    private final Results results;

    DoneChecks(PlanCase planCase, Results results) {
        this.planCase = planCase;
        this.results = results;
    }

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        for (PlanFact fact : planCase.facts()) {
            boolean exempt = results.exempt(fact.code())
                    || planCase.plan().exemption(fact.code()).isPresent();
            if (fact.of().results() && !exempt) {
                checks.addAll(checks(fact));
            }
        }
        return checks;
    }

    private List<Check> checks(PlanFact fact) {
        return switch (fact.code()) {
            case "centre-in-place" -> inPlace(fact);
            case "one-centre" -> single(fact);
            case "centre-budget" -> each(fact, centre -> centre.budget(), "settle.centre");
            case "information-technology" -> List.of(informationTechnology(fact));
            case "emulation-movement" -> List.of(or(fact, association().flatMap(this::ranking)));
            case "socialised-resources" -> List.of(or(fact, association().flatMap(this::raised)));
            default -> fact.of().plan() ? List.of(or(fact, Optional.empty())) : List.of();
        };
    }

    private Optional<Association> association() {
        return results.association().value();
    }

    private Optional<Stated<String>> ranking(Association association) {
        return Optional.of(association.ranking());
    }

    private Optional<Stated<PrintedNumber>> raised(Association association) {
        Fund fund = association.fund();
        return fund == null || fund.raised() == null ? Optional.empty() : Optional.of(Stated.of(fund.raised()));
    }

    /** Shown by a part of the results, or by something done in the year. */
    private Check or(PlanFact fact, Optional<? extends Stated<?>> part) {
        boolean there = part.filter(Stated::there).isPresent() || ResultsCase.done(results, fact.code());
        boolean known = ResultsCase.allRead(results) && part.map(Stated::known).orElse(true);
        return Provisions.done(fact, there, known, "settle.events", fact.name(), year());
    }

    private Check informationTechnology(PlanFact fact) {
        List<LearningCentre> centres = results.centres().value().orElse(List.of());
        boolean there = centres.stream().anyMatch(centre -> Boolean.TRUE.equals(centre.informationTechnology()))
                || ResultsCase.done(results, fact.code());
        boolean known = ResultsCase.allRead(results)
                && results.centres().known()
                && centres.stream().allMatch(centre -> centre.informationTechnology() != null);
        return Provisions.done(fact, there, known, "settle.events", fact.name(), year());
    }

    private List<Check> inPlace(PlanFact fact) {
        List<Check> checks = new ArrayList<>();
        if (!results.centres().there()) {
            checks.add(Provisions.done(
                    fact, false, results.centres().known(), "settle.centres", Show.words("centre.any"), year()));
        }
        for (LearningCentre centre : results.centres().value().orElse(List.of())) {
            boolean director = centre.director().value().orElse(false);
            checks.add(Provisions.done(
                    fact, director, centre.director().known(), "settle.centre", of("centre.director", centre), year()));
            Stated<String> ranking = centre.ranking();
            checks.add(Provisions.done(
                    fact, ranking.there(), ranking.known(), "settle.centre", of("centre.ranking", centre), year()));
        }
        return checks;
    }

    private List<Check> each(
            PlanFact fact, java.util.function.Function<LearningCentre, Stated<?>> part, String settles) {
        return results.centres().value().orElse(List.of()).stream()
                .map(centre -> Provisions.done(
                        fact,
                        part.apply(centre).there(),
                        part.apply(centre).known(),
                        settles,
                        of("centre.budget", centre),
                        year()))
                .toList();
    }

    private static Words of(String key, LearningCentre centre) {
        return Show.words(key, centre.name());
    }

    /** Only an area formed from others had several centres to merge. */
    private List<Check> single(PlanFact fact) {
        String code = results.area();
        boolean merged = code != null
                && planCase.catalogue()
                        .territory()
                        .area(code)
                        .map(Area::predecessors)
                        .filter(predecessors -> predecessors.size() > 1)
                        .isPresent();
        if (!merged) {
            return List.of();
        }
        int centres = results.centres().value().map(List::size).orElse(0);
        return List.of(Provisions.done(
                fact,
                centres == 1,
                results.centres().known(),
                "settle.centres",
                Show.words("centre.one", centres),
                year()));
    }

    private String year() {
        return String.valueOf(results.year());
    }
}
