package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.plan.Cited;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.review.gap.CitationCheck;

/** Whether the symbols, days and issuers that a plan prints fit each other and the catalogue, and none that it needs is missing. */
final class CitationChecks {
    private final PlanCase planCase;
    private final Plan plan;
    private final Catalogue catalogue;

    CitationChecks(PlanCase planCase) {
        this.planCase = planCase;
        this.plan = planCase.plan();
        this.catalogue = planCase.catalogue();
    }

    List<Check> all() {
        PlanFact fact = planCase.fact("citations-consistent");
        if (fact == null) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        checks.add(check(fact, new Cited(plan.symbol(), null, null, plan.issuer())));
        List<Cited> basis = plan.legalBasis().value().orElse(List.of());
        basis.forEach(cited -> checks.add(check(fact, cited)));
        for (Requirement requirement : planCase.asking(fact)) {
            requirement.cites().stream()
                    .flatMap(code -> catalogue.document(code).stream())
                    .filter(this::issuedBefore)
                    .forEach(document -> checks.add(needed(fact, requirement, document, basis)));
        }
        return checks;
    }

    private Check check(PlanFact fact, Cited cited) {
        Optional<Document> document = catalogue.documents().stream()
                .filter(known -> known.symbol().equals(cited.symbol()))
                .findFirst();
        LocalDate date = document.map(Document::date).orElse(null);
        boolean superseded = document.filter(this::superseded).isPresent();
        CitationCheck check = new CitationCheck(0, cited, catalogue.bodies().signing(cited.sign()), date, superseded);
        return new Check(
                fact,
                null,
                List.of(
                        cited.symbol(),
                        cited.issuer() == null ? "" : cited.issuer().name(),
                        text(cited.printedDate()),
                        date == null ? "" : date),
                number -> numbered(number, check),
                number -> numbered(number, check),
                null,
                null,
                null);
    }

    private static CitationCheck numbered(int number, CitationCheck check) {
        return new CitationCheck(number, check.cited(), check.signing(), check.knownDate(), check.supersededOnDay());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private boolean superseded(Document document) {
        Validity validity = document.validity();
        LocalDate to = validity == null ? null : validity.to();
        return (to != null && plan.date().isAfter(to))
                || catalogue.documents().stream()
                        .filter(newer -> newer.replaces().contains(document.code()))
                        .anyMatch(this::issuedBefore);
    }

    private boolean issuedBefore(Document document) {
        Validity validity = document.validity();
        LocalDate from = validity != null ? validity.from() : document.date();
        return from != null && !plan.date().isBefore(from);
    }

    private Check needed(PlanFact fact, Requirement requirement, Document document, List<Cited> basis) {
        boolean there = basis.stream().anyMatch(cited -> cited.symbol().equals(document.symbol()));
        return Provisions.of(
                fact, requirement, there, plan.legalBasis().known(), "settle.basis", document.symbol(), "", "", "");
    }
}
