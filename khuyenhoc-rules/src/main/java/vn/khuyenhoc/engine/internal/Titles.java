package vn.khuyenhoc.engine.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** For which titles a subject is judged, and in which order titles are judged. */
public final class Titles {
    /** Every stage sees the decisions of the stages before it. */
    public static final List<List<Title>> STAGES = List.of(
            List.of(Title.CITIZEN),
            List.of(Title.FAMILY),
            List.of(Title.CLAN),
            List.of(Title.UNIT_COMMUNE, Title.UNIT_DISTRICT, Title.UNIT_PROVINCE, Title.UNIT_CENTRAL),
            List.of(Title.COMMUNITY_HAMLET),
            List.of(Title.PRESCHOOL_COMMUNE, Title.PRIMARY_COMMUNE, Title.LITERACY_COMMUNE),
            List.of(Title.LOWER_SECONDARY_COMMUNE),
            List.of(Title.COMMUNITY_COMMUNE),
            List.of(Title.PRESCHOOL_DISTRICT, Title.PRIMARY_DISTRICT, Title.LITERACY_DISTRICT),
            List.of(Title.LOWER_SECONDARY_DISTRICT),
            List.of(Title.COMMUNITY_DISTRICT),
            List.of(Title.PRESCHOOL_PROVINCE, Title.PRIMARY_PROVINCE, Title.LITERACY_PROVINCE),
            List.of(Title.LOWER_SECONDARY_PROVINCE),
            List.of(Title.COMMUNITY_PROVINCE));

    private static final Map<Title, Integer> STAGE_OF = stageOf();

    private Titles() {}

    /** The number of the stage that judges for a title; -1 where none does. */
    public static int stage(Title title) {
        return STAGE_OF.getOrDefault(title, -1);
    }

    private static Map<Title, Integer> stageOf() {
        Map<Title, Integer> stages = new EnumMap<>(Title.class);
        for (int stage = 0; stage < STAGES.size(); stage++) {
            for (Title title : STAGES.get(stage)) {
                stages.put(title, stage);
            }
        }
        return stages;
    }

    /** The titles of a subject in the order of the stages; the learning title is the last. */
    public static List<Title> of(Subject subject, Catalogue catalogue) {
        if (subject instanceof Unit unit) {
            return List.of(catalogue.judgedAs(unit.kind()).orElseGet(() -> unitTitle(unit.tier())));
        } else if (subject instanceof AdministrativeUnit unit) {
            return administrativeTitles(unit.tier());
        } else if (subject instanceof Citizen) {
            return List.of(Title.CITIZEN);
        } else if (subject instanceof Family) {
            return List.of(Title.FAMILY);
        } else if (subject instanceof Clan) {
            return List.of(Title.CLAN);
        }
        return List.of(Title.COMMUNITY_HAMLET);
    }

    private static Title unitTitle(Tier tier) {
        return switch (tier) {
            case COMMUNE -> Title.UNIT_COMMUNE;
            case DISTRICT -> Title.UNIT_DISTRICT;
            case PROVINCE -> Title.UNIT_PROVINCE;
            case CENTRAL -> Title.UNIT_CENTRAL;
        };
    }

    private static List<Title> administrativeTitles(Tier tier) {
        return switch (tier) {
            case COMMUNE ->
                List.of(
                        Title.PRESCHOOL_COMMUNE,
                        Title.PRIMARY_COMMUNE,
                        Title.LITERACY_COMMUNE,
                        Title.LOWER_SECONDARY_COMMUNE,
                        Title.COMMUNITY_COMMUNE);
            case DISTRICT ->
                List.of(
                        Title.PRESCHOOL_DISTRICT,
                        Title.PRIMARY_DISTRICT,
                        Title.LITERACY_DISTRICT,
                        Title.LOWER_SECONDARY_DISTRICT,
                        Title.COMMUNITY_DISTRICT);
            case PROVINCE ->
                List.of(
                        Title.PRESCHOOL_PROVINCE,
                        Title.PRIMARY_PROVINCE,
                        Title.LITERACY_PROVINCE,
                        Title.LOWER_SECONDARY_PROVINCE,
                        Title.COMMUNITY_PROVINCE);
            case CENTRAL -> List.of();
        };
    }
}
