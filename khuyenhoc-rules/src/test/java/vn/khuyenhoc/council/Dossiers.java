package vn.khuyenhoc.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
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
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Dossiers that meet everything of a criteria set, to be broken in one place. */
public final class Dossiers {
    static final Engine ENGINE = Engine.load();
    static final int YEAR = 2024;
    static final List<Evidence> MINUTES = List.of(new Evidence("biên bản", "01/BB", LocalDate.of(2024, 12, 20)));
    private final Map<String, Observation> known = new LinkedHashMap<>();
    private final int year;
    private final List<Evidence> evidence;

    private Dossiers(int year) {
        this.year = year;
        this.evidence = List.of(new Evidence("biên bản", "01/BB", LocalDate.of(year, 6, 30)));
    }

    /** Everything that a set needs, as good as it can be, with evidence. */
    public static Dossiers of(String set) {
        return of(set, YEAR);
    }

    /** The same in the data of another year. */
    public static Dossiers of(String set, int year) {
        Dossiers dossiers = new Dossiers(year);
        CriteriaSet found = ENGINE.catalogue().sets().stream()
                .filter(one -> one.id().equals(set))
                .findFirst()
                .orElseThrow();
        found.criteria()
                .flatMap(criterion -> criterion.needs().stream())
                .flatMap(List::stream)
                .forEach(dossiers::best);
        return dossiers;
    }

    /** Everything that a set needs, as bad as it can be. */
    public static List<Observation> ofWorst(String set, int year) {
        return of(set, year).observations().stream()
                .map(one -> Observation.of(one.code(), one.year(), worst(one.value())))
                .toList();
    }

    private static Value worst(Value best) {
        if (best instanceof Grade) {
            return new Grade("chua-dat");
        }
        return best instanceof YesNo
                ? new YesNo(false)
                : best instanceof Share ? Share.of(0, 100) : best instanceof Count ? new Count(0) : best;
    }

    private void best(Need need) {
        ObservationDefinition definition =
                ENGINE.catalogue().observation(need.code()).orElseThrow();
        boolean poor = need.code().equals("ho_ngheo_da_chieu");
        boolean low = need.yearsBack() > 0 != poor;
        put(need.code(), year - need.yearsBack(), best(definition, low));
    }

    private static Value best(ObservationDefinition definition, boolean low) {
        return switch (definition.type()) {
            case YES_NO -> new YesNo(true);
            case SHARE -> Share.of(low ? 50 : 100, 100);
            case COUNT -> new Count(low ? 1 : 1000);
            case POINTS -> new Points(BigDecimal.valueOf(6));
            case GRADE -> new Grade(definition.grades().get(definition.grades().size() - 1));
            case DATE -> throw new IllegalArgumentException(definition.code());
        };
    }

    private void put(String code, int year, Value value) {
        known.put(code + year, new Observation(code, year, value, evidence, null, null));
    }

    /** With another value, and evidence for it. */
    public Dossiers with(String code, Value value) {
        put(code, year, value);
        return this;
    }

    /** With a value of the year before. */
    Dossiers before(String code, Value value) {
        put(code, year - 1, value);
        return this;
    }

    Dossiers without(String... codes) {
        for (String code : codes) {
            known.remove(code + year);
        }
        return this;
    }

    /** With other evidence for a value, and whoever verified it. */
    Dossiers shownBy(String code, List<Evidence> evidence, @Nullable String verifier) {
        Observation one = known.get(code + year);
        known.put(code + year, new Observation(code, year, one.value(), evidence, null, verifier));
        return this;
    }

    /** With everything verified by somebody. */
    Dossiers verified() {
        List.copyOf(known.values()).stream()
                .filter(one -> one.year() == year)
                .forEach(one -> shownBy(one.code(), one.evidence(), "hoi-dong"));
        return this;
    }

    public List<Observation> observations() {
        return new ArrayList<>(known.values());
    }

    Unit school(HeldTitle... titles) {
        return school(Ownership.PUBLIC, List.of(), titles);
    }

    Unit school(@Nullable Ownership ownership, List<String> members, HeldTitle... titles) {
        return new Unit(
                "truong",
                null,
                UnitKind.PRIMARY_SCHOOL,
                Tier.DISTRICT,
                ownership,
                null,
                null,
                members,
                List.of(),
                observations(),
                List.of(titles));
    }

    public AdministrativeUnit area(String id, Tier tier, @Nullable String superior, HeldTitle... titles) {
        return area(id, tier, superior, List.of(), titles);
    }

    AdministrativeUnit area(
            String id, Tier tier, @Nullable String superior, @Nullable List<AreaClass> classes, HeldTitle... titles) {
        return new AdministrativeUnit(id, null, tier, superior, classes, null, null, observations(), List.of(titles));
    }

    /** A unit of which nothing is observed. */
    static AdministrativeUnit bare(String id, Tier tier, @Nullable String superior, HeldTitle... titles) {
        return new Dossiers(YEAR).area(id, tier, superior, titles);
    }

    static HeldTitle held(Title title, int level, String decided) {
        LocalDate day = LocalDate.parse(decided);
        return new HeldTitle(title, level, null, "01/QĐ", day, day.getYear(), null);
    }

    static Context on(String day, Stance stance) {
        return Context.of(LocalDate.parse(day), YEAR).with(stance);
    }

    /** The decision on the first of some subjects for a title. */
    static Decision decide(Context context, Title title, Subject... subjects) {
        return ENGINE.decideAll(Register.of(List.of(subjects)), context).stream()
                .filter(decision -> decision.title() == title)
                .filter(decision -> decision.subject().equals(subjects[0].id()))
                .findFirst()
                .orElseThrow();
    }

    /** The finding on a criterion at a level. */
    static Finding finding(Decision decision, int level, String criterion) {
        return decision.levels().get(level - 1).findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
