package vn.khuyenhoc.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Gap;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TitleLink;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.title.Title;

/** What the catalogue holds, as text. */
final class CatalogueList {
    private static final int WIDTH = 100;
    private final Catalogue catalogue;
    private final Locale locale;
    private final Phrases phrases;

    CatalogueList(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
    }

    /** The whole list but for the codes of files, or a part of it; null for the whole. */
    String text(@Nullable CatalogueSection section) {
        Paragraphs text = new Paragraphs(WIDTH);
        if (section != null) {
            add(text, section);
            return text.toString();
        }
        for (CatalogueSection one : CatalogueSection.values()) {
            if (one != CatalogueSection.CODES) {
                add(text, one);
                text.blank();
            }
        }
        text.add(0, Say.text(locale, "list.codes.hint"));
        text.add(0, Say.text(locale, "list.digest", catalogue.digest()));
        return text.toString();
    }

    private void add(Paragraphs text, CatalogueSection section) {
        PlanningList planning = new PlanningList(catalogue, locale);
        text.add(0, Say.text(locale, "list." + section.key()));
        switch (section) {
            case DOCUMENTS -> catalogue.documents().forEach(document -> text.add("  ", 4, document(document)));
            case SETS -> Arrays.stream(Title.values()).forEach(title -> title(text, title));
            case TARGETS -> catalogue.targets().forEach(target -> text.add("  ", 4, target(target)));
            case LINKS -> catalogue.links().forEach(link -> text.add("  ", 4, link(link)));
            case OBLIGATIONS -> planning.obligations(text);
            case PLAN_FACTS -> planning.planFacts(text);
            case BODIES -> planning.bodies(text);
            case AREAS -> planning.areas(text);
            case OVERLAYS -> catalogue.overlays().forEach(overlay -> add(text, overlay));
            case CODES -> new FileCodes(catalogue, locale).add(text);
        }
    }

    private String document(Document document) {
        LocalDate date = document.date();
        return Say.text(
                locale,
                "list.document",
                document.code(),
                document.kind(),
                document.symbol(),
                date == null
                        ? Say.text(locale, "list.noDate")
                        : phrases.numbers().day(date),
                document.name());
    }

    private void title(Paragraphs text, Title title) {
        text.add(2, phrases.title(title) + " (" + title.code() + ")");
        List<CriteriaSet> sets = catalogue.allSets().stream()
                .filter(set -> set.titles().contains(title))
                .sorted(Comparator.comparing(set -> set.validity().from()))
                .toList();
        sets.forEach(set -> text.add("    ", 6, set(set)));
        catalogue.gaps().stream().filter(gap -> gap.title() == title).forEach(gap -> text.add("    ", 6, gap(gap)));
    }

    private String set(CriteriaSet set) {
        String overlay = set.overlay();
        String key = overlay == null ? "list.set" : set.illustrative() ? "list.set.illustrative" : "list.set.local";
        return Say.text(
                locale,
                key,
                phrases.validity(set.validity()),
                set.id(),
                set.name(),
                set.completeness(),
                overlay == null ? "" : overlay);
    }

    private String gap(Gap gap) {
        return Say.text(locale, "list.gap", phrases.validity(gap.validity()), gap.reason(), phrases.mark(gap.mark()));
    }

    private void add(Paragraphs text, Overlay overlay) {
        text.add("  ", 4, overlay(overlay));
        catalogue.allTargets().stream()
                .filter(target -> overlay.id().equals(target.overlay()))
                .forEach(target -> text.add("    ", 6, target(target)));
    }

    private String target(Target target) {
        return Say.text(
                locale,
                "list.target",
                target.code(),
                target.name(),
                target.base().name());
    }

    private String link(TitleLink link) {
        String titles = link.titles().stream().map(phrases::title).collect(Collectors.joining(", "));
        return Say.text(locale, "list.link", link.id(), titles, link.other(), phrases.validity(link.validity()));
    }

    private String overlay(Overlay overlay) {
        String key = overlay.illustrative() ? "list.overlay.illustrative" : "list.overlay";
        return Say.text(locale, key, overlay.id(), overlay.name(), phrases.validity(overlay.validity()));
    }
}
