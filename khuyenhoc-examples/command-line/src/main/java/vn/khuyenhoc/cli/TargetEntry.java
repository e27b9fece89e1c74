package vn.khuyenhoc.cli;

import java.time.LocalDate;
import java.util.Locale;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Criterion.Ending;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.catalogue.TargetValue;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;

/** Everything known of a target of a national programme or of a locality, as text. */
final class TargetEntry {
    private final Catalogue catalogue;
    private final Locale locale;
    private final Phrases phrases;
    private final Citations citations;

    TargetEntry(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
        this.citations = new Citations(catalogue, locale);
    }

    void add(Paragraphs text, Target target) {
        text.add(0, Say.text(locale, "show.target", target.code(), target.name()));
        text.add(
                2,
                Say.text(
                        locale,
                        "show.target.base",
                        target.base().name(),
                        target.base().code()));
        catalogue.overlays().stream()
                .filter(overlay -> overlay.id().equals(target.overlay()))
                .forEach(overlay -> text.add(
                        2,
                        Say.text(
                                locale,
                                overlay.illustrative() ? "show.illustrative" : "show.local",
                                phrases.words(overlay.name()))));
        text.add(2, Say.text(locale, "show.inForce", phrases.validity(target.validity())));
        LocalDate certain = target.certainFrom();
        if (certain != null) {
            text.add(2, Say.text(locale, "show.certainFrom", phrases.numbers().day(certain)));
        }
        target.values().forEach(value -> add(text, value));
        Ending ending = target.ending();
        if (ending != null) {
            text.add(2, Say.text(locale, "show.ends", phrases.numbers().day(ending.lastDay()), ending.reason()));
        }
        target.notes().forEach(note -> text.add(2, phrases.words(note)));
    }

    private void add(Paragraphs text, TargetValue value) {
        String key = value.force() == TargetForce.PHAN_DAU ? "show.target.strive" : "show.target.value";
        StringBuilder shares = new StringBuilder(phrases.numbers().percent(value.normal()));
        value.classes().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(area -> Say.text(
                        locale, "area." + area.getKey(), phrases.numbers().percent(area.getValue())))
                .forEach(area -> shares.append("; ").append(area));
        text.add(2, Say.text(locale, key, value.year(), shares, citations.text(value.citation())));
        if (value.note() != null) {
            text.add(4, phrases.words(value.note()));
        }
    }
}
