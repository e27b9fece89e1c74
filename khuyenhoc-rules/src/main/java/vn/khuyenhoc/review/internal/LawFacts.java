package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.review.gap.AsOf;
import vn.khuyenhoc.review.gap.Document;
import vn.khuyenhoc.review.gap.Evidence;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Indicator;
import vn.khuyenhoc.review.gap.Obligation;
import vn.khuyenhoc.review.gap.Origin;
import vn.khuyenhoc.review.gap.Signer;
import vn.khuyenhoc.title.Title;

/** What the catalogue asks of the issuer of a plan, and what it knows of titles, documents and bodies. */
final class LawFacts implements Consumer<World> {
    private final PlanCase planCase;
    private final List<Fact> same = new ArrayList<>();

    LawFacts(PlanCase planCase) {
        this.planCase = planCase;
        Catalogue catalogue = planCase.catalogue();
        same.add(new AsOf(Origin.of("asOf"), planCase.asOf()));
        String kind = planCase.plan().issuer().kind();
        planCase.facts()
                .forEach(fact -> same.add(
                        new Evidence(Origin.of("evidence:" + fact.code()), fact, kind == null || fact.concerns(kind))));
        Stream.concat(catalogue.allTargets().stream().map(Target::indicator), Title.codes().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(code -> same.add(indicator(code)));
        catalogue
                .documents()
                .forEach(document -> same.add(new Document(Origin.of("document:" + document.code()), document)));
        catalogue.bodies().kinds().forEach(this::signers);
    }

    private Indicator indicator(String code) {
        LocalDate last = planCase.lastDay(code).orElse(null);
        LocalDate day = planCase.plan().date();
        List<String> bases = planCase.targets(day).of(code).stream()
                .filter(target -> target.inForce(day))
                .map(target -> target.base().code())
                .distinct()
                .toList();
        return new Indicator(Origin.of("indicator:" + code), code, planCase.name(code), bases, last);
    }

    private void signers(BodyKind kind) {
        kind.ranks()
                .forEach(rank -> rank.signs()
                        .forEach(sign -> same.add(new Signer(
                                Origin.of("sign:" + sign + ":" + kind.code()),
                                sign,
                                kind.code(),
                                rank.tier().name()))));
    }

    @Override
    public void accept(World world) {
        same.forEach(world::add);
        for (Requirement requirement : planCase.mayBind()) {
            String part = "obligation:" + requirement.id();
            if (planCase.certain().contains(requirement) || !world.most(part, planCase.unsettled())) {
                world.add(new Obligation(Origin.of(part), requirement));
            }
        }
    }
}
