package vn.khuyenhoc.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Paper;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Evidence;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Papers of made-up subjects that meet everything of a criteria set, with evidence, but for what is changed. */
final class Drafted {
    static final Engine ENGINE = Engine.load();
    static final DossierDrafts DRAFTS = new DossierDrafts(ENGINE.catalogue());
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private final Map<String, Observation> known = new LinkedHashMap<>();
    private String name = "Xã Tân Hà";
    private @Nullable String locality;
    private LocalDate day = LocalDate.of(2025, 2, 10);
    private int year = 2024;
    private List<CouncilMember> members = List.of();

    private Drafted() {}

    /** Everything that a set needs, as good as it can be. */
    static Drafted of(String id) {
        return of(id, 2024);
    }

    static Drafted of(String id, int year) {
        Drafted drafted = new Drafted();
        drafted.year = year;
        drafted.day = LocalDate.of(year + 1, 2, 10);
        CriteriaSet set = ENGINE.catalogue().sets().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        set.criteria()
                .flatMap(criterion -> criterion.needs().stream())
                .flatMap(List::stream)
                .forEach(drafted::best);
        return drafted;
    }

    private void best(Need need) {
        ObservationDefinition definition =
                ENGINE.catalogue().observation(need.code()).orElseThrow();
        put(need.code(), year - need.yearsBack(), value(definition, need.yearsBack() > 0));
    }

    private static Value value(ObservationDefinition definition, boolean low) {
        return switch (definition.type()) {
            case YES_NO -> new YesNo(true);
            case SHARE -> Share.of(low ? 50 : 100, 100);
            case COUNT -> new Count(low ? 1 : 1000);
            case POINTS -> new Points(points(definition));
            case GRADE -> new Grade(definition.grades().get(definition.grades().size() - 1));
            case DATE -> throw new IllegalArgumentException(definition.code());
        };
    }

    private static BigDecimal points(ObservationDefinition definition) {
        BigDecimal most = definition.maximum();
        return most == null ? SIX : most.min(SIX);
    }

    private void put(String code, int of, Value value) {
        Evidence minutes = new Evidence("biên bản", "01/BB", LocalDate.of(year, 12, 20));
        known.put(code + of, new Observation(code, of, value, List.of(minutes), null, null));
    }

    Drafted with(String code, Value value) {
        put(code, year, value);
        return this;
    }

    Drafted without(String code) {
        known.remove(code + year);
        return this;
    }

    Drafted unshown(String code) {
        known.put(code + year, Observation.of(code, year, known.get(code + year).value()));
        return this;
    }

    Drafted named(String other) {
        this.name = other;
        return this;
    }

    Drafted on(LocalDate other, @Nullable String place) {
        this.day = other;
        this.locality = place;
        return this;
    }

    Drafted seated(List<CouncilMember> council) {
        this.members = council;
        return this;
    }

    AdministrativeUnit area(Tier tier) {
        return new AdministrativeUnit(
                "A-1", name, tier, null, List.of(), null, null, new ArrayList<>(known.values()), List.of());
    }

    Unit unit(UnitKind kind, Tier tier) {
        return new Unit(
                "DV-1",
                name,
                kind,
                tier,
                Ownership.PUBLIC,
                null,
                null,
                List.of(),
                List.of(),
                new ArrayList<>(known.values()),
                List.of());
    }

    DossierCase dossier(Subject subject, Title title) {
        return new DossierCase(
                subject,
                "Xã Tân Hà",
                decided(subject, title, Stance.PREPARING),
                decided(subject, title, Stance.DECIDING),
                0,
                members);
    }

    private Decision decided(Subject subject, Title title, Stance stance) {
        Context context = new Context(day, year, locality, stance);
        return ENGINE.decideAll(Register.of(List.of(subject)), context).stream()
                .filter(decision -> decision.title() == title)
                .findFirst()
                .orElseThrow();
    }

    DossierCase commune() {
        return dossier(area(Tier.COMMUNE), Title.COMMUNITY_COMMUNE);
    }

    DossierCase school() {
        return dossier(unit(UnitKind.PRIMARY_SCHOOL, Tier.DISTRICT), Title.UNIT_DISTRICT);
    }

    static Paper paper(DossierCase dossier, String code) {
        return DRAFTS.papers(dossier.own())
                .orElseThrow()
                .papers()
                .filter(paper -> paper.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static DraftPaper draft(DossierCase dossier, String code) {
        return DRAFTS.draft(paper(dossier, code), dossier);
    }

    /** All words of a paper, one line for each line of it. */
    static String text(DraftPaper draft) {
        return draft.blocks().stream()
                .flatMap(Drafted::lines)
                .map(Drafted::shown)
                .collect(Collectors.joining("\n"));
    }

    /** Numbers stand before their units with a space that does not break. */
    private static String shown(Line line) {
        return line.text().replace('\u00a0', ' ');
    }

    private static Stream<Line> lines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.line());
        }
        if (block instanceof Block.Pair pair) {
            return Stream.concat(pair.left().stream(), pair.right().stream());
        }
        return block instanceof Block.Table table
                ? Stream.concat(table.heading().stream(), table.rows().stream().flatMap(row -> row.cells().stream()))
                : Stream.empty();
    }

    /** A row of the first table that has a cell which begins so. */
    static List<String> row(DraftPaper draft, String begins) {
        return draft.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .map(row -> row.cells().stream().map(Drafted::shown).toList())
                .filter(cells -> cells.get(0).startsWith(begins))
                .findFirst()
                .orElseThrow();
    }
}
