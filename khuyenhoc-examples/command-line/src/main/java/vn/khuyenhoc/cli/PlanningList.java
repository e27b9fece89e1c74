package vn.khuyenhoc.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Body;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Lifetime;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Requirement.Addressee;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;

/** What the catalogue asks of plans, of whom and where, a line each. */
final class PlanningList {
    private final Catalogue catalogue;
    private final Locale locale;
    private final Phrases phrases;

    PlanningList(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
    }

    void obligations(Paragraphs text) {
        catalogue.requirements().forEach(requirement -> text.add("  ", 4, obligation(requirement)));
    }

    private String obligation(Requirement requirement) {
        return Say.text(
                locale,
                "list.obligation",
                requirement.id(),
                requirement.name(),
                addressees(requirement),
                phrases.document(requirement.citation().document()),
                requirement.citation().clause());
    }

    /** The kinds of bodies that an obligation binds, with their tier where it names one. */
    String addressees(Requirement requirement) {
        return requirement.addressees().stream().map(this::addressee).collect(Collectors.joining(", "));
    }

    private String addressee(Addressee addressee) {
        String kind = catalogue
                .bodies()
                .kind(addressee.kind())
                .map(found -> phrases.words(found.name()))
                .orElse(addressee.kind());
        return addressee.tier() == null
                ? kind
                : Say.text(locale, "list.ofTier", kind, Say.text(locale, "tier." + addressee.tier()));
    }

    void planFacts(Paragraphs text) {
        catalogue.planFacts().forEach(fact -> text.add("  ", 4, planFact(fact)));
    }

    private String planFact(PlanFact fact) {
        return Say.text(locale, "list.named", fact.code(), fact.name());
    }

    void bodies(Paragraphs text) {
        catalogue.bodies().kinds().forEach(kind -> text.add("  ", 4, kind(kind)));
        catalogue.bodies().all().forEach(body -> text.add("  ", 4, body(body)));
    }

    private String kind(BodyKind kind) {
        return Say.text(locale, "list.kind", kind.code(), kind.name());
    }

    private String body(Body body) {
        return Say.text(locale, "list.named", body.code(), body.name()) + lifetime(body.lifetime());
    }

    void areas(Paragraphs text) {
        catalogue.territory().areas().forEach(area -> text.add("  ", 4, area(area)));
    }

    private String area(Area area) {
        return Say.text(locale, "list.named", area.code(), area.name()) + lifetime(area.lifetime());
    }

    /** The days on which something exists, in brackets; empty where it has neither a first nor a last one. */
    String lifetime(Lifetime lifetime) {
        if (lifetime.from() == null && lifetime.to() == null) {
            return "";
        }
        String from = lifetime.from() == null ? "…" : phrases.numbers().day(lifetime.from());
        String to = lifetime.to() == null ? "…" : phrases.numbers().day(lifetime.to());
        return " [" + from + " – " + to + "]";
    }
}
