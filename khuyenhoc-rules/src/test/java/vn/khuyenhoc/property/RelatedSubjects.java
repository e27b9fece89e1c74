package vn.khuyenhoc.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Citizen;
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

/** Draws a province of people, families, units and administrative units whose decisions build on one another. */
final class RelatedSubjects {
    private static final int COMMUNES = 4;
    private static final int CITIZENS = 60;
    private final Draw draw;
    private final Random random;
    private final Catalogue catalogue;
    private final Context context;
    private final List<Subject> subjects = new ArrayList<>();

    private RelatedSubjects(Catalogue catalogue, Random random, Context context) {
        this.draw = new Draw(catalogue, random);
        this.random = random;
        this.catalogue = catalogue;
        this.context = context;
    }

    static List<Subject> draw(Catalogue catalogue, Random random, Context context) {
        RelatedSubjects drawing = new RelatedSubjects(catalogue, random, context);
        drawing.territory();
        drawing.people();
        drawing.units();
        return drawing.subjects;
    }

    /** A subject that is related to nobody. */
    static Subject alone(Draw draw, Title title, Context context, Catalogue catalogue, String id) {
        CriteriaSet set =
                catalogue.in(context.locality()).inForce(title, context.asOf()).orElseThrow();
        Drawn drawn = draw.dossier(set, title, context);
        return drawn.setting().subject(id, drawn.known());
    }

    private void territory() {
        administrative("p", Tier.PROVINCE, null, known(Title.COMMUNITY_PROVINCE, "huyen_dat"));
        administrative("d", Tier.DISTRICT, "p", known(Title.COMMUNITY_DISTRICT, "xa_dat"));
        for (int i = 0; i < COMMUNES; i++) {
            List<Observation> known = new ArrayList<>(known(Title.COMMUNITY_COMMUNE, "cong_dan_hoc_tap"));
            for (Title standard : List.of(Title.PRESCHOOL_COMMUNE, Title.PRIMARY_COMMUNE, Title.LITERACY_COMMUNE)) {
                known.addAll(known(standard, "-"));
            }
            // several standards ask for the same
            Set<String> codes = new HashSet<>();
            known.removeIf(one -> !codes.add(one.code() + "@" + one.year()));
            administrative("x" + i, Tier.COMMUNE, "d", known);
            subjects.add(new Community("t" + i, null, CommunityKind.THON, "x" + i, List.of(), List.of()));
        }
    }

    private void administrative(String id, Tier tier, String superior, List<Observation> known) {
        List<AreaClass> areas = random.nextInt(3) == 0 ? null : List.of(draw.oneOf(List.of(AreaClass.values())));
        subjects.add(new AdministrativeUnit(id, null, tier, superior, areas, null, null, known, List.of()));
    }

    private void people() {
        for (int i = 0; i < CITIZENS; i++) {
            List<HeldTitle> held = random.nextInt(3) > 0
                    ? List.of()
                    : List.of(new HeldTitle(Title.CITIZEN, 1, null, null, null, 2022 + random.nextInt(3), null));
            subjects.add(new Citizen(
                    "c" + i, null, null, null, null, null, "x" + i % COMMUNES, known(Title.CITIZEN, "-"), held));
        }
        for (int i = 0; i < CITIZENS / 4; i++) {
            List<String> members = List.of("c" + 4 * i, "c" + (4 * i + 1), "c" + (4 * i + 2));
            subjects.add(new Family("f" + i, null, "t" + i % COMMUNES, members, List.of(), List.of()));
        }
    }

    private void units() {
        for (int i = 0; i < CITIZENS / 3; i++) {
            boolean district = random.nextBoolean();
            Title title = district ? Title.UNIT_DISTRICT : Title.UNIT_PROVINCE;
            subjects.add(new Unit(
                    "u" + i,
                    null,
                    draw.oneOf(
                            List.of(UnitKind.AGENCY, UnitKind.PRIMARY_SCHOOL, UnitKind.COLLEGE, UnitKind.ENTERPRISE)),
                    district ? Tier.DISTRICT : Tier.PROVINCE,
                    random.nextBoolean() ? null : Ownership.PUBLIC,
                    "x" + i % COMMUNES,
                    null,
                    List.of("c" + i, "c" + (i + 20)),
                    List.of("c" + (i + 40)),
                    known(title, "cong_dan_hoc_tap"),
                    List.of()));
        }
    }

    /** What a dossier for a title may know, but for what the register is to give. */
    private List<Observation> known(Title title, String counted) {
        CriteriaSet set =
                catalogue.in(context.locality()).inForce(title, context.asOf()).orElseThrow();
        return draw.dossier(set, title, context).known().stream()
                .filter(one -> !one.code().contains(counted))
                .filter(one -> !one.code().startsWith("pcgd_") && !one.code().equals("xoa_mu_chu"))
                .toList();
    }
}
