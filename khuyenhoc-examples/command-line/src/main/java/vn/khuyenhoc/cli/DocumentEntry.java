package vn.khuyenhoc.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;

/** Everything known of a document or an observation, as text. */
final class DocumentEntry {
    private final Catalogue catalogue;
    private final Locale locale;
    private final Phrases phrases;
    private final Citations citations;

    DocumentEntry(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
        this.citations = new Citations(catalogue, locale);
    }

    void add(Paragraphs text, Document document) {
        LocalDate date = document.date();
        Validity validity = document.validity();
        text.add(0, Say.text(locale, "show.document", document.code(), document.kind(), document.symbol()));
        text.add(2, phrases.words(document.name()));
        text.add(
                2,
                Say.text(
                        locale,
                        "show.issued",
                        document.issuer(),
                        date == null
                                ? Say.text(locale, "list.noDate")
                                : phrases.numbers().day(date)));
        text.add(
                2,
                Say.text(
                        locale,
                        "show.inForce",
                        validity == null ? Say.text(locale, "show.unknown") : phrases.validity(validity)));
        if (!document.replaces().isEmpty()) {
            text.add(2, Say.text(locale, "show.replaces", String.join(", ", document.replaces())));
        }
        text.add("  ", 4, Say.text(locale, "show.read", citations.mark(document.mark()), document.address()));
        document.notes().forEach(note -> text.add("  - ", 4, phrases.words(note)));
        catalogue.allSets().stream()
                .filter(set -> set.document().equals(document.code()))
                .forEach(set -> text.add("  ", 4, Say.text(locale, "show.set", set.id(), set.name())));
    }

    void add(Paragraphs text, ObservationDefinition observation) {
        text.add(0, Say.text(locale, "show.observation", observation.code(), observation.name()));
        text.add(2, Say.text(locale, "show.type", observation.type().code(), phrases.base(observation.code())));
        BigDecimal maximum = observation.maximum();
        if (maximum != null) {
            text.add(2, Say.text(locale, "show.maximum", phrases.numbers().number(maximum)));
        }
        if (!observation.grades().isEmpty()) {
            text.add(
                    2,
                    Say.text(
                            locale,
                            "show.grades",
                            observation.grades().stream()
                                    .map(grade -> phrases.grade(observation.code(), grade) + " [" + grade + "]")
                                    .collect(Collectors.joining(" < "))));
        }
        Derivation derivation = observation.derivation();
        if (derivation != null) {
            text.add(
                    2,
                    Say.text(
                            locale,
                            "show.derived." + derivation.kind(),
                            phrases.title(derivation.title()),
                            derivation.level()));
        }
        catalogue.overlays().forEach(overlay -> ofLocality(text, observation, overlay));
        for (CriteriaSet set : catalogue.allSets()) {
            set.criteria()
                    .filter(criterion -> uses(criterion, observation))
                    .forEach(criterion -> text.add(
                            "  ", 4, Say.text(locale, "show.usedBy", criterion.code(), criterion.name(), set.id())));
        }
    }

    /** Whom it counts where a locality says so. */
    private void ofLocality(Paragraphs text, ObservationDefinition observation, Overlay overlay) {
        catalogue.in(overlay.id()).bases().stream()
                .filter(base -> base.observation().equals(observation.code()))
                .map(base ->
                        Say.text(locale, "show.base", base.observation(), base.base(), citations.text(base.citation())))
                .forEach(line -> text.add("  ", 4, Say.text(locale, "show.ofLocality", overlay.name(), line)));
    }

    private static boolean uses(Criterion criterion, ObservationDefinition observation) {
        return criterion.needs().stream()
                .flatMap(any -> any.stream())
                .anyMatch(need -> need.code().equals(observation.code()));
    }
}
