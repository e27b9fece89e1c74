package vn.khuyenhoc.stream.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private Stubs() {}

    static Citizen citizen(String id, @Nullable LocalDate birth, @Nullable String commune) {
        return new Citizen(id, null, birth, null, null, null, commune, List.of(), List.of());
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
