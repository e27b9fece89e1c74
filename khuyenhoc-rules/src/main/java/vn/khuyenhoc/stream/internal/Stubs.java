package vn.khuyenhoc.stream.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.Outline;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;

/** Subjects of which only what others ask of them is kept. */
final class Stubs {
    /** Stands for a commune other than the one that is decided; no identifier is blank. */
    static final String ELSEWHERE = " ";

    private Stubs() {}

    /** A citizen as those who count it on a day know it. */
    static Citizen citizen(Citizen citizen, LocalDate day) {
        String commune = citizen.communeOn(day);
        boolean away = commune == null && citizen.isPlacedOn(day);
        return citizen(citizen.id(), birth(citizen), away ? ELSEWHERE : commune);
    }

    /** A citizen born in a year, or in one that is not known, which is 0. */
    static Citizen citizen(String id, int birth, @Nullable String commune) {
        Integer year = birth == 0 ? null : Integer.valueOf(birth);
        return new Citizen(id, null, null, year, null, null, null, commune, List.of(), List.of());
    }

    /** The year in which a citizen was born; 0 where it is not known. */
    static int birth(Citizen citizen) {
        Integer year = citizen.bornIn();
        return year == null ? 0 : year;
    }

    static Family family(String id, @Nullable String community, List<String> members) {
        return new Family(id, null, community, members, List.of(), List.of());
    }

    static Community community(String id, @Nullable String commune) {
        return new Community(id, null, CommunityKind.THON, commune, List.of(), List.of());
    }

    static Clan clan(String id, @Nullable String superior) {
        return new Clan(id, null, null, superior, List.of(), List.of(), List.of());
    }

    static Unit unit(String id, @Nullable String superior) {
        return new Unit(
                id,
                null,
                UnitKind.ENTERPRISE,
                Tier.COMMUNE,
                null,
                null,
                superior,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What is known of a record of which only kind and identifier can be read. */
    static Outline outline(Kind kind, String id) {
        return new Outline(kind.code(), id, null, List.of());
    }

    /** An administrative unit without what was observed of it. */
    static AdministrativeUnit of(AdministrativeUnit unit) {
        return new AdministrativeUnit(
                unit.id(),
                null,
                unit.tier(),
                unit.superior(),
                unit.areaClasses(),
                unit.validFrom(),
                unit.validUntil(),
                List.of(),
                List.of());
    }
}
