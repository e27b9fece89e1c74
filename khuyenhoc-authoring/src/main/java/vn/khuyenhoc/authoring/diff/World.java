package vn.khuyenhoc.authoring.diff;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/**
 * A province with all that is counted from a register and nothing that is declared: people of every age that counts, each title
 * at each level, rows of years. Whatever a pack counts otherwise comes out as another number here.
 */
final class World {
    private static final int LEVELS = 3;
    private static final int YEARS = 5;
    private static final String PROVINCE = "world-province";
    private final Context context;
    private final Set<Integer> ages = new TreeSet<>();
    private final Set<Title> own = new TreeSet<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> families = new ArrayList<>();
    private final Trial.Builder trial;

    private World(Context context, Side old, Side fresh) {
        this.context = context;
        this.trial = new Trial.Builder(context, Stand.places());
        for (Side side : List.of(old, fresh)) {
            side.catalogue().observationCodes().stream()
                    .flatMap(code -> side.catalogue().observation(code).stream())
                    .map(ObservationDefinition::derivation)
                    .flatMap(Stream::ofNullable)
                    .forEach(this::note);
        }
    }

    private void note(Derivation derivation) {
        ages.add(derivation.fromAge());
        ages.add(Math.max(0, derivation.fromAge() - 1));
        if (derivation.kind() != Derivation.Kind.SHARE) {
            own.add(derivation.title());
        }
    }

    static Trial on(Context context, Side old, Side fresh) {
        World world = new World(context, old, fresh);
        world.areas();
        world.hamlets();
        world.people();
        world.families();
        world.units();
        world.rows();
        return world.trial.build();
    }

    private String add(Subject subject) {
        trial.add(subject, subject.id());
        return subject.id();
    }

    private List<HeldTitle> held(Title title, int level, int years) {
        return level == 0
                ? List.of()
                : IntStream.range(0, years)
                        .mapToObj(
                                back -> new HeldTitle(title, level, null, null, null, context.dataYear() - back, null))
                        .toList();
    }

    /** The titles of one tier, all held at one level. */
    private List<HeldTitle> held(Tier tier, int level) {
        return Arrays.stream(Title.values())
                .filter(title -> title.name().endsWith("_" + tier.name()) && title.model() != Title.Model.UNIT)
                .flatMap(title -> held(title, level, 1).stream())
                .toList();
    }

    private void areas() {
        add(area(PROVINCE, Tier.PROVINCE, null, 0));
        for (int level = 0; level <= LEVELS; level++) {
            String district = add(area("world-district-" + level, Tier.DISTRICT, PROVINCE, level));
            // before 01/07/2025 communes lie in districts, later in the province itself
            for (String around : List.of(district, PROVINCE)) {
                for (int of = level; of <= LEVELS; of++) {
                    add(area(around + "-commune-" + level + "-" + of, Tier.COMMUNE, around, of));
                }
            }
        }
    }

    private AdministrativeUnit area(String id, Tier tier, @Nullable String superior, int level) {
        return new AdministrativeUnit(id, null, tier, superior, List.of(), null, null, List.of(), held(tier, level));
    }

    private void hamlets() {
        for (int level = 0; level <= LEVELS; level++) {
            add(new Community(
                    "world-hamlet-" + level,
                    null,
                    CommunityKind.THON,
                    "world-district-0-commune-0-0",
                    List.of(),
                    held(Title.COMMUNITY_HAMLET, level, 1)));
        }
    }

    private void people() {
        for (int level = 0; level <= LEVELS; level++) {
            for (int age : ages) {
                people.add(person("world-person-" + age + "-" + level, birth(age), level));
            }
            people.add(person("world-person-" + level, null, level));
        }
    }

    private LocalDate birth(int age) {
        return LocalDate.of(context.dataYear() - age, Month.JULY, 1);
    }

    private String person(String id, @Nullable LocalDate birth, int level) {
        String commune = level == 0 ? null : "world-district-0-commune-0-0";
        return add(new Citizen(id, null, birth, null, null, null, commune, List.of(), held(Title.CITIZEN, level, 1)));
    }

    private void families() {
        for (int i = 0; i <= LEVELS + 1; i++) {
            int nth = i + 1;
            List<String> members = IntStream.range(0, people.size())
                    .filter(at -> at % nth == 0)
                    .mapToObj(people::get)
                    .toList();
            String id = "world-family-" + i;
            families.add(add(new Family(
                    id,
                    null,
                    "world-hamlet-" + i / 2,
                    members,
                    List.of(),
                    held(Title.FAMILY, Math.min(i, LEVELS), 1))));
        }
        add(new Clan("world-clan", null, null, null, families.subList(1, LEVELS), List.of(), List.of()));
    }

    private void units() {
        for (Tier tier : Tier.values()) {
            for (UnitKind kind :
                    List.of(UnitKind.AGENCY, UnitKind.COMMUNITY_LEARNING_CENTRE, UnitKind.PRIMARY_SCHOOL)) {
                String id = "world-" + kind.code() + "-" + tier;
                add(new Unit(
                        id,
                        null,
                        kind,
                        tier,
                        Ownership.PUBLIC,
                        "place-1",
                        null,
                        people.subList(1, people.size()),
                        people.subList(0, people.size() / 2),
                        List.of(),
                        List.of()));
            }
        }
    }

    /** Who held a title for some years at some level, for everything that is read of a subject's own titles. */
    private void rows() {
        for (Title counted : own) {
            for (Title judged : Title.values()) {
                IntStream.rangeClosed(1, LEVELS).forEach(level -> row(judged, counted, level, 1));
                IntStream.rangeClosed(2, YEARS).forEach(years -> row(judged, counted, 1, years));
            }
        }
    }

    private void row(Title judged, Title counted, int level, int years) {
        String id = "world-" + judged.code() + "-" + counted.code() + "-" + level + "-" + years;
        add(Stand.plain(judged).subject(id, List.of(), held(counted, level, years)));
    }
}
