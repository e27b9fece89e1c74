package vn.khuyenhoc.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.PaperList;
import vn.khuyenhoc.catalogue.Term;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.title.Title;

/** Everything known of a criteria set, as text. */
final class SetEntry {
    private final Locale locale;
    private final Phrases phrases;
    private final Citations citations;
    private final Catalogue catalogue;
    private final ProcedureEntry procedures;

    SetEntry(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
        this.citations = new Citations(catalogue, locale);
        this.procedures = new ProcedureEntry(catalogue, locale);
    }

    void add(Paragraphs text, CriteriaSet set) {
        text.add(0, Say.text(locale, "show.set", set.id(), set.name()));
        text.add(
                2,
                Say.text(
                        locale,
                        "show.titles",
                        set.titles().stream().map(phrases::title).collect(Collectors.joining("; "))));
        text.add(2, phrases.document(set.document()) + "; " + phrases.validity(set.validity()));
        text.add(2, phrases.completeness(set.completeness(), set.missing().isEmpty()));
        set.missing().forEach(missing -> text.add("  - ", 4, phrases.words(missing)));
        String overlay = set.overlay();
        if (overlay != null) {
            text.add(2, Say.text(locale, set.illustrative() ? "show.illustrative" : "show.local", overlay));
        }
        set.levels().forEach(level -> text.add("  ", 4, level(level, set.maximum())));
        citation(text, "show.noEvidence", set.noEvidence());
        citation(text, "show.groupVerdict", set.groupVerdict());
        term(text, "show.retention", set.retention());
        term(text, "show.upgrade", set.upgrade());
        set.authorities().forEach(authority -> text.add("  ", 4, procedures.of(authority)));
        set.calendar().forEach(step -> text.add("  ", 4, procedures.of(step)));
        set.councils().forEach(council -> text.add("  ", 4, procedures.of(council)));
        catalogue.overlays().forEach(place -> ofLocality(text, set, place));
        papers(text, set);
        groups(text, set);
        set.notes().forEach(note -> text.add("  - ", 4, phrases.words(note)));
    }

    /** Who decides, when and before whom where a locality sets it itself, in the days of the set. */
    private void ofLocality(Paragraphs text, CriteriaSet set, Overlay overlay) {
        Jurisdiction law = catalogue.in(overlay.id());
        for (Title title : set.titles()) {
            procedures
                    .of(law, title, set.validity())
                    .forEach(line -> text.add("  ", 4, Say.text(locale, "show.ofLocality", overlay.name(), line)));
        }
    }

    private void papers(Paragraphs text, CriteriaSet set) {
        set.titles().stream()
                .flatMap(title -> catalogue.papers(set.id(), title).stream())
                .flatMap(PaperList::papers)
                .distinct()
                .forEach(paper -> text.add(
                        "  ",
                        4,
                        Say.text(locale, "show.paper", paper.code(), paper.name(), citations.text(paper.citation()))));
    }

    private void groups(Paragraphs text, CriteriaSet set) {
        for (Group group : set.groups()) {
            BigDecimal maximum = group.maximum();
            String points = maximum == null
                    ? ""
                    : Say.text(locale, "show.points", phrases.numbers().number(maximum));
            text.add("  ", 4, group.code() + " " + group.label() + ": " + phrases.words(group.name()) + points);
            group.criteria()
                    .forEach(criterion -> text.add(
                            "    ",
                            6,
                            criterion.code() + " " + criterion.label() + ": " + phrases.words(criterion.name())));
        }
    }

    private String level(LevelRule level, @Nullable BigDecimal maximum) {
        BigDecimal total = level.total();
        String rule = Say.text(locale, level.every() ? "show.every" : "show.notEvery");
        if (total != null) {
            String highest = maximum == null ? "?" : phrases.numbers().number(maximum);
            rule += Say.text(locale, "show.total", phrases.numbers().number(total), highest);
        } else if (!level.every()) {
            rule = Say.text(locale, "show.noPassMark");
        }
        return Say.text(locale, "show.level", level.name(), rule, citations.text(level.citation()));
    }

    private void term(Paragraphs text, String key, @Nullable Term term) {
        if (term != null) {
            text.add("  ", 4, Say.text(locale, key, term.months(), citations.text(term.citation())));
        }
    }

    private void citation(Paragraphs text, String key, @Nullable Citation citation) {
        if (citation != null) {
            text.add("  ", 4, Say.text(locale, key, citations.text(citation)));
        }
    }
}
