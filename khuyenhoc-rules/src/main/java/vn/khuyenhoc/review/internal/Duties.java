package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.ShownBy;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan.Exemption;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.GapPackage.Found;
import vn.khuyenhoc.review.PlanGap.Waiver;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Obligation;
import vn.khuyenhoc.review.gap.PlanYear;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/** Who must act where something is lacking, by when, and whether somebody declares that it does not concern the place. */
final class Duties {
    private final PlanCase planCase;
    private final @Nullable Results results;

    Duties(PlanCase planCase, ResultsCase results) {
        this.planCase = planCase;
        this.results = results.last().map(ResultsCase.Year::results).orElse(null);
    }

    /** Whose dossier it is; else the kind of body whose work it is, at the tier of the issuer; else the issuer. */
    Words actor(Found found, PlanFact fact) {
        Words subject = found.lack().about().subject();
        Actor issuer = planCase.plan().issuer();
        Tier tier = issuer.tier();
        String kind = found.facts().stream()
                .flatMap(one -> lead(one).stream())
                .findFirst()
                .orElse(fact.actor());
        return subject != null
                ? subject
                : kind == null || kind.equals(issuer.kind()) || tier == null
                        ? issuer.name()
                        : planCase.catalogue()
                                .bodies()
                                .kind(kind)
                                .flatMap(body -> body.at(tier))
                                .flatMap(rank -> rank.names().stream().findFirst())
                                .map(name -> new Words(name, name))
                                .orElse(issuer.name());
    }

    /** The kind of the body that leads what the issuer only takes part in. */
    private Optional<String> lead(Fact fact) {
        Actor issuer = planCase.plan().issuer();
        return fact instanceof Obligation obligation && issuer.kind() != null && issuer.tier() != null
                ? obligation.requirement().lead(issuer.kind(), issuer.tier())
                : Optional.empty();
    }

    /** The last day of what the rule found, or of the year in which the plan fact is to be shown. */
    @Nullable
    LocalDate due(Fact about, PlanFact fact) {
        LocalDate own = about.dueDate();
        MonthDay by = fact.by();
        return own != null || by == null ? own : by.atYear(year(about));
    }

    /** The year of which something is lacking: the year that was found, or that of the results. */
    private int year(Fact about) {
        return about instanceof PlanYear year
                ? year.number()
                : results == null ? planCase.asOf().getYear() : results.year();
    }

    /** Whether results were to show it. */
    static boolean ofResults(Found found, PlanFact fact) {
        return fact.of() == ShownBy.BOTH
                && found.all().anyMatch(one -> one.origin().part().startsWith("results "));
    }

    /** Whether it is the work of a year that has ended. */
    boolean over(Found found, PlanFact fact) {
        return (fact.inYear() || ofResults(found, fact))
                && year(found.lack().about()) < planCase.asOf().getYear();
    }

    /** The exemption of the title or indicator, or of a plan fact that can have one; empty where nobody declares one. */
    Optional<Waiver> waiver(PlanFact fact, @Nullable String indicator) {
        return Stream.concat(Stream.ofNullable(indicator), fact.exemptible() ? Stream.of(fact.code()) : Stream.of())
                .flatMap(this::waivers)
                .findFirst();
    }

    private Stream<Waiver> waivers(String code) {
        Stream<Waiver> ofPlan = planCase.plan().exemption(code).stream()
                .map(exemption -> new Waiver(exemption.reason(), planCase.plan().name()));
        Stream<Waiver> ofResults = Stream.ofNullable(results)
                .flatMap(last -> last.exemptions().stream()
                        .filter(exemption -> exemption.of().equals(code))
                        .map(Exemption::reason)
                        .map(reason -> new Waiver(reason, last.name())));
        return Stream.concat(ofPlan, ofResults);
    }
}
