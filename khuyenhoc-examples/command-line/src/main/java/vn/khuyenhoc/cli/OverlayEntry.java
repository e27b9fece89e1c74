package vn.khuyenhoc.cli;

import java.util.Locale;
import java.util.Optional;
import vn.khuyenhoc.catalogue.AbsentTarget;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Everything that a locality adds to the national catalogue, as text. */
final class OverlayEntry {
    private final Catalogue catalogue;
    private final Locale locale;
    private final Phrases phrases;
    private final Citations citations;
    private final TargetEntry targets;
    private final ProcedureEntry procedures;

    OverlayEntry(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
        this.citations = new Citations(catalogue, locale);
        this.targets = new TargetEntry(catalogue, locale);
        this.procedures = new ProcedureEntry(catalogue, locale);
    }

    void add(Paragraphs text, Overlay overlay) {
        text.add(0, Say.text(locale, "show.overlay", overlay.id(), overlay.name()));
        text.add(2, Say.text(locale, "show.inForce", phrases.validity(overlay.validity())));
        if (overlay.illustrative()) {
            text.add(2, Say.text(locale, "show.illustrative", phrases.words(overlay.name())));
        }
        catalogue.allSets().stream()
                .filter(set -> overlay.id().equals(set.overlay()))
                .forEach(set -> text.add(2, Say.text(locale, "show.set", set.id(), set.name())));
        law(text, overlay, catalogue.in(overlay.id()));
        catalogue.allTargets().stream()
                .filter(target -> overlay.id().equals(target.overlay()))
                .forEach(target -> targets.add(text, target));
        catalogue.allTargets().in(overlay.id()).absent().forEach(absent -> add(text, absent));
    }

    /** What it sets itself: who decides, when and before whom, and whom it counts. */
    private void law(Paragraphs text, Overlay overlay, Jurisdiction law) {
        for (Title title : Title.values()) {
            procedures
                    .of(law, title, overlay.validity())
                    .forEach(line -> text.add(2, Say.text(locale, "show.ofLocality", phrases.title(title), line)));
        }
        law.bases().stream()
                .map(base ->
                        Say.text(locale, "show.base", base.observation(), base.base(), citations.text(base.citation())))
                .sorted()
                .forEach(line -> text.add(2, line));
    }

    private void add(Paragraphs text, AbsentTarget absent) {
        Object name = catalogue
                .targets()
                .target(absent.target())
                .<Object>map(target -> target.name())
                .orElse("");
        text.add(
                0,
                Say.text(
                        locale,
                        "show.absent",
                        absent.target(),
                        name,
                        Say.text(locale, "exemption." + absent.exemption()),
                        citations.text(absent.citation())));
        Optional.ofNullable(absent.reason()).ifPresent(reason -> note(text, reason));
        Optional.ofNullable(absent.note()).ifPresent(note -> note(text, note));
    }

    private void note(Paragraphs text, Words note) {
        text.add(2, phrases.words(note));
    }
}
