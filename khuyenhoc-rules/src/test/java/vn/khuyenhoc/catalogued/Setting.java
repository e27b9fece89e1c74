package vn.khuyenhoc.catalogued;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/**
 * For whom something is judged.
 *
 * @param title title
 * @param kind kind of unit; only units have one
 * @param ownership ownership of a unit; null where not known
 * @param areas classes of the area; null where not known
 */
public record Setting(
        Title title,
        UnitKind kind,
        @Nullable Ownership ownership,
        @Nullable List<AreaClass> areas) {

    Setting of(UnitKind other) {
        return new Setting(title, other, ownership, areas);
    }

    Setting ownedBy(@Nullable Ownership other) {
        return new Setting(title, kind, other, areas);
    }

    Setting in(@Nullable List<AreaClass> others) {
        return new Setting(title, kind, ownership, others);
    }

    /** The subject with what is known of it; administrative units and units know the classes of their area. */
    public Subject subject(String id, List<Observation> known) {
        return switch (title.model()) {
            case CITIZEN -> new Citizen(id, null, null, null, null, null, null, known, List.of());
            case FAMILY -> new Family(id, null, null, List.of(), known, List.of());
            case CLAN -> new Clan(id, null, null, null, List.of(), known, List.of());
            case UNIT ->
                new Unit(id, null, kind, tier(), ownership, null, null, List.of(), List.of(), known, List.of());
            case COMMUNITY, STANDARD ->
                title == Title.COMMUNITY_HAMLET
                        ? new Community(id, null, CommunityKind.THON, null, known, List.of())
                        : new AdministrativeUnit(id, null, tier(), null, areas, null, null, known, List.of());
        };
    }

    private Tier tier() {
        String code = title.code();
        return Tier.valueOf(code.substring(code.lastIndexOf('-') + 1).toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public String toString() {
        String unit = title.model() == Title.Model.UNIT ? " " + kind.code() + " " + ownership : "";
        return title.code() + unit + (areas == null ? " in an unknown area" : areas.isEmpty() ? "" : " in " + areas);
    }
}
