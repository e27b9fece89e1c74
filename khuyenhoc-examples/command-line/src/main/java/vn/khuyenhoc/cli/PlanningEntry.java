package vn.khuyenhoc.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Body;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.BodyKind.Rank;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.text.Words;

/** Everything known of an obligation, a plan fact, a body, a kind of bodies or an area, as text. */
final class PlanningEntry {
    private final Catalogue catalogue;
    private final Locale locale;
    private final Phrases phrases;
    private final Citations citations;
    private final PlanningList list;

    PlanningEntry(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
        this.citations = new Citations(catalogue, locale);
        this.list = new PlanningList(catalogue, locale);
    }

    /** All codes that {@link #add} knows. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        catalogue.requirements().forEach(requirement -> codes.add(requirement.id()));
        catalogue.planFacts().forEach(fact -> codes.add(fact.code()));
        catalogue.bodies().kinds().forEach(kind -> codes.add(kind.code()));
        catalogue.bodies().all().forEach(body -> codes.add(body.code()));
        catalogue.territory().areas().forEach(area -> codes.add(area.code()));
        return codes;
    }

    /** The codes of what bears a name that holds some words, whatever their case. */
    List<String> named(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return codes().stream()
                .filter(code -> names(code)
                        .anyMatch(name -> name.vi().toLowerCase(Locale.ROOT).contains(wanted)
                                || name.en().toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    private Stream<Words> names(String code) {
        return Stream.of(
                        catalogue.requirement(code).map(Requirement::name),
                        catalogue.planFact(code).map(PlanFact::name),
                        catalogue.bodies().kind(code).map(BodyKind::name),
                        catalogue.bodies().body(code).map(Body::name),
                        catalogue.territory().area(code).map(Area::name))
                .flatMap(java.util.Optional::stream);
    }

    /** Adds what is known of a code; nothing where it is none of these. */
    void add(Paragraphs text, String code) {
        catalogue.requirement(code).ifPresent(requirement -> obligation(text, requirement));
        catalogue.planFact(code).ifPresent(fact -> planFact(text, fact));
        catalogue.bodies().kind(code).ifPresent(kind -> kind(text, kind));
        catalogue.bodies().body(code).ifPresent(body -> body(text, body));
        catalogue.territory().area(code).ifPresent(area -> area(text, area));
    }

    private void line(Paragraphs text, String key, Object... arguments) {
        text.add(2, Say.text(locale, key, arguments));
    }

    private void obligation(Paragraphs text, Requirement requirement) {
        text.add(0, Say.text(locale, "show.obligation", requirement.id(), requirement.name()));
        line(text, "show.stands", citations.text(requirement.citation()));
        line(text, "show.inForce", phrases.validity(requirement.validity()));
        line(text, "show.binds", list.addressees(requirement));
        String bound = requirement.area();
        if (bound != null) {
            line(text, "show.inArea", areaName(bound));
        }
        line(text, "show.force", Say.text(locale, "force." + requirement.force()));
        requirement.evidence().forEach(fact -> line(text, "show.asks", fact, factName(fact)));
        if (!requirement.indicators().isEmpty()) {
            line(text, "show.indicators", String.join(", ", requirement.indicators()));
        }
        documents(text, "show.cites", requirement.cites());
        documents(text, "show.reviews", requirement.reviews());
        if (requirement.mergedWith() != null) {
            line(text, "show.mergedWith", requirement.mergedWith());
        }
        requirement.notes().forEach(note -> text.add("  - ", 4, phrases.words(note)));
    }

    private void documents(Paragraphs text, String key, List<String> codes) {
        if (!codes.isEmpty()) {
            line(text, key, codes.stream().map(phrases::document).collect(Collectors.joining("; ")));
        }
    }

    private String factName(String code) {
        return catalogue.planFact(code).map(fact -> phrases.words(fact.name())).orElse(code);
    }

    private String areaName(String code) {
        return catalogue
                .territory()
                .area(code)
                .map(area -> phrases.words(area.name()))
                .orElse(code);
    }

    private void planFact(Paragraphs text, PlanFact fact) {
        text.add(0, Say.text(locale, "show.planFact", fact.code(), fact.name()));
        line(text, "show.shownBy." + fact.of());
        if (fact.gap() != null) {
            line(text, "show.gapCode", fact.gap());
        }
        line(text, "show.remedy", fact.remedy());
        if (fact.by() != null) {
            line(
                    text,
                    "show.by",
                    String.valueOf(fact.by().getDayOfMonth()),
                    String.valueOf(fact.by().getMonthValue()));
        }
        if (fact.exemptible()) {
            line(text, "show.exemptible");
        }
        line(text, "show.markedBy", citations.mark(fact.mark()));
        catalogue.requirements().stream()
                .filter(requirement -> requirement.evidence().contains(fact.code()))
                .forEach(requirement -> line(text, "show.askedBy", requirement.id(), requirement.name()));
    }

    private void kind(Paragraphs text, BodyKind kind) {
        text.add(0, Say.text(locale, "show.kind", kind.code(), kind.name()));
        kind.ranks().forEach(rank -> rank(text, rank));
        line(text, "show.markedBy", citations.mark(kind.mark()));
    }

    private void rank(Paragraphs text, Rank rank) {
        String signs = rank.signs().isEmpty() ? "" : Say.text(locale, "show.signs", String.join(", ", rank.signs()));
        line(
                text,
                "show.rank",
                Say.text(locale, "tier." + rank.tier()),
                String.join(", ", rank.names()),
                signs,
                list.lifetime(rank.lifetime()));
    }

    private void body(Paragraphs text, Body body) {
        text.add(0, Say.text(locale, "show.body", body.code(), body.name()));
        line(text, "show.bodyKind", body.kind(), Say.text(locale, "tier." + body.tier()));
        if (body.area() != null) {
            line(text, "show.inArea", areaName(body.area()));
        }
        if (body.superior() != null) {
            line(text, "show.superior", body.superior());
        }
        String lifetime = list.lifetime(body.lifetime());
        if (!lifetime.isEmpty()) {
            line(text, "show.lifetime", lifetime.strip());
        }
        if (body.successorUnresolved()) {
            line(text, "show.noSuccessor");
        }
        line(text, "show.markedBy", citations.mark(body.mark()));
    }

    private void area(Paragraphs text, Area area) {
        text.add(0, Say.text(locale, "show.areaOf", area.code(), area.name()));
        line(text, "show.tier", Say.text(locale, "tier." + area.tier()));
        if (area.superior() != null) {
            line(text, "show.superior", areaName(area.superior()));
        }
        String lifetime = list.lifetime(area.lifetime());
        if (!lifetime.isEmpty()) {
            line(text, "show.lifetime", lifetime.strip());
        }
        if (!area.predecessors().isEmpty()) {
            line(
                    text,
                    "show.predecessors",
                    area.predecessors().stream().map(this::areaName).collect(Collectors.joining(", ")));
        }
        area.classes().forEach(one -> line(text, "show.class", one.name()));
        line(text, "show.markedBy", citations.mark(area.mark()));
        area.notes().forEach(note -> text.add("  - ", 4, phrases.words(note)));
    }
}
