package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan.Exemption;
import vn.khuyenhoc.review.GapPackage.Found;
import vn.khuyenhoc.review.PlanGap.Waiver;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Obligation;
import vn.khuyenhoc.review.gap.PlanYear;
import vn.khuyenhoc.review.gap.Procedure;
import vn.khuyenhoc.review.gap.Step;
import vn.khuyenhoc.text.Words;

/** Who must act where something is lacking, by when, and whether somebody declares that it does not concern the place. */
final class Duties {
    private final PlanCase planCase;
    private final ResultsCase results;

    Duties(PlanCase planCase, ResultsCase results) {
        this.planCase = planCase;
        this.results = results;
    }

    /** Whose dossier it is; else the kind of body whose work it is, at the tier of the issuer; else the issuer. */
    Words actor(Found found, PlanFact fact) {
        Fact about = found.lack().about();
        Actor issuer = planCase.plan().issuer();
        if (about instanceof Step step) {
            return step.subject();
        }
        if (about instanceof Procedure procedure) {
            return procedure.subject();
        }
        String kind = found.facts().stream()
                .flatMap(one -> lead(one).stream())
                .findFirst()
                .orElse(fact.actor());
        return kind == null || kind.equals(issuer.kind())
                ? issuer.name()
                : planCase.catalogue()
                        .bodies()
                        .kind(kind)
                        .flatMap(this::ranked)
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

    private Optional<String> ranked(BodyKind kind) {
        return Optional.ofNullable(planCase.plan().issuer().tier())
                .flatMap(kind::at)
                .flatMap(rank -> rank.names().stream().findFirst());
    }

    /** The last day of what the rule found, or of the year in which the plan fact is to be shown. */
    @Nullable
    LocalDate due(Found found, PlanFact fact) {
        LocalDate own = found.lack().about().dueDate();
        MonthDay by = fact.by();
        return own != null || by == null ? own : by.atYear(year(found));
    }

    /** The year of which something is lacking: the year that was found, or that of the results. */
    int year(Found found) {
        Fact about = found.lack().about();
        return about instanceof PlanYear year
                ? year.number()
                : results.last()
                        .map(year -> year.results().year())
                        .orElse(planCase.asOf().getYear());
    }

    /** The exemption of the title or indicator, or of a plan fact that can have one; null where nobody declares one. */
    @Nullable
    Waiver waiver(PlanFact fact, @Nullable String indicator) {
        return Stream.of(indicator, fact.exemptible() ? fact.code() : null)
                .filter(Objects::nonNull)
                .flatMap(code -> waivers(code))
                .findFirst()
                .orElse(null);
    }

    private Stream<Waiver> waivers(String code) {
        Stream<Waiver> ofPlan = planCase.plan().exemption(code).stream()
                .map(exemption -> new Waiver(exemption.reason(), planCase.plan().name()));
        Stream<Waiver> ofResults = results.last().stream()
                .flatMap(year -> year.results().exemptions().stream()
                        .filter(exemption -> exemption.of().equals(code))
                        .map(Exemption::reason)
                        .map(reason -> new Waiver(reason, year.results().name())));
        return Stream.concat(ofPlan, ofResults);
    }
}
