package vn.khuyenhoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
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
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class WhoIsJudgedTest {
    private static final Engine ENGINE = Engine.load();
    private static final Context OF_2024 = Context.of(LocalDate.of(2024, 12, 31), 2024);

    private static Decision decide(Subject subject) {
        return ENGINE.decide(Dossier.of(subject), OF_2024);
    }

    private static Unit unit(UnitKind kind, Tier tier, @Nullable Ownership owner) {
        return new Unit("U", null, kind, tier, owner, null, null, List.of(), List.of(), List.of(), List.of());
    }

    private static AdministrativeUnit commune(@Nullable List<AreaClass> classes, Observation... observations) {
        return new AdministrativeUnit(
                "X", null, Tier.COMMUNE, null, classes, null, null, List.of(observations), List.of());
    }

    private static CriterionOutcome outcome(Decision decision, int level, String criterion) {
        return decision.levels().get(level - 1).findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    /** Điều 2 khoản 1, 2: "các cơ sở giáo dục khác thuộc thẩm quyền quản lý nhà nước". */
    @ParameterizedTest
    @EnumSource(
            value = UnitKind.class,
            mode = EnumSource.Mode.MATCH_ANY,
            names = {
                ".*SCHOOL.*",
                ".*CENTRE",
                "NURSERY",
                "KINDERGARTEN",
                "PRESCHOOL",
                "COLLEGE",
                "UNIVERSITY",
                "OTHER_ED.*"
            })
    void every_education_establishment_is_judged_at_the_tier_that_manages_it(UnitKind kind) {
        assertThat(decide(unit(kind, Tier.DISTRICT, null)).basis().criteriaSet())
                .isEqualTo("TT24-2023-H");
        assertThat(decide(unit(kind, Tier.PROVINCE, null)).basis().criteriaSet())
                .isEqualTo("TT24-2023-T");
    }

    /** Điều 12 khoản 3 điểm e: "cơ sở giáo dục nghề nghiệp". */
    @ParameterizedTest
    @CsvSource({
        "VOCATIONAL_CENTRE, UNKNOWN",
        "VOCATIONAL_CONTINUING_CENTRE, UNKNOWN",
        "COLLEGE, UNKNOWN",
        "CONTINUING_EDUCATION_CENTRE, NOT_APPLICABLE",
        "UNIVERSITY, NOT_APPLICABLE",
        "PRIMARY_SCHOOL, NOT_APPLICABLE"
    })
    void accreditation_is_asked_of_vocational_education_only(UnitKind kind, CriterionOutcome outcome) {
        assertThat(outcome(decide(unit(kind, Tier.PROVINCE, null)), 1, "TT24.T.3.6"))
                .isEqualTo(outcome);
    }

    /** Điều 6 khoản 1 điểm c: "cơ quan, đơn vị sự nghiệp công lập". */
    @ParameterizedTest
    @CsvSource({", ", "PUBLIC, ", "PRIVATE, "})
    void an_association_is_neither_a_public_body_nor_an_enterprise(@Nullable Ownership owner) {
        Decision decision = decide(unit(UnitKind.SOCIAL_ORGANISATION, Tier.DISTRICT, owner));
        assertThat(outcome(decision, 1, "TT24.H.1.3")).isEqualTo(CriterionOutcome.NOT_APPLICABLE);
        assertThat(outcome(decision, 1, "TT24.H.2.4-MD1")).isEqualTo(CriterionOutcome.UNKNOWN);
        assertThat(outcome(decision, 2, "TT24.H.3.3")).isEqualTo(CriterionOutcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({", ", "PUBLIC, "})
    void an_economic_zone_board_is_read_as_an_economic_organisation_throughout(@Nullable Ownership owner) {
        Decision decision = decide(unit(UnitKind.ECONOMIC_ZONE_BOARD, Tier.PROVINCE, owner));
        assertThat(outcome(decision, 1, "TT24.T.1.3")).isEqualTo(CriterionOutcome.NOT_APPLICABLE);
        assertThat(outcome(decision, 1, "TT24.T.2.4-MD1")).isEqualTo(CriterionOutcome.NOT_APPLICABLE);
    }

    /** Điều 6 khoản 5 điểm b of Thông tư 25/2023: "xã thuộc vùng khó khăn", defined where nothing could be read. */
    @ParameterizedTest
    @CsvSource({
        "ESPECIALLY_DIFFICULT, 0.45, UNKNOWN",
        "ESPECIALLY_DIFFICULT, 0.50, MET",
        "ESPECIALLY_DIFFICULT, 0.39, NOT_MET",
        "DISADVANTAGED, 0.40, MET",
        ", 0.45, NOT_MET"
    })
    void an_especially_difficult_commune_may_lie_in_a_disadvantaged_area(
            @Nullable AreaClass area, String trained, CriterionOutcome outcome) {
        Observation share = Observation.of("cong_dan_trinh_do_chuyen_mon_ky_thuat", 2024, Share.of(trained));
        Decision decision = decide(commune(area == null ? List.of() : List.of(area), share));
        assertThat(outcome(decision, 1, "TT25.X.5.2a")).isEqualTo(outcome);
    }

    /** "Công dân trong xã": the commune of the person decides where it is known. */
    @Test
    void a_citizen_is_counted_in_one_commune_though_the_family_lives_in_another() {
        List<Decision> decisions = ENGINE.decideAll(Register.of(twoCommunes()), OF_2024);
        assertThat(counted(decisions, "A")).isEqualTo("1/2");
        assertThat(counted(decisions, "B")).isEqualTo("1/1");
    }

    /** One citizen of B, and one of no known commune, in a family of A; another citizen of A. */
    private static List<Subject> twoCommunes() {
        List<HeldTitle> held = List.of(new HeldTitle(Title.CITIZEN, 1, null, null, null, 2024, null));
        List<Subject> subjects = new ArrayList<>();
        for (String id : List.of("A", "B")) {
            subjects.add(
                    new AdministrativeUnit(id, null, Tier.COMMUNE, null, List.of(), null, null, List.of(), List.of()));
        }
        subjects.add(new Community("T", null, CommunityKind.THON, "A", List.of(), List.of()));
        subjects.add(new Family("F", null, "T", List.of("C1", "C2"), List.of(), List.of()));
        subjects.add(citizen("C1", "B", 1980, held));
        subjects.add(citizen("C2", null, 2020, List.of()));
        subjects.add(citizen("C3", "A", 1980, held));
        return subjects;
    }

    private static Citizen citizen(String id, @Nullable String commune, int born, List<HeldTitle> held) {
        return new Citizen(id, null, LocalDate.of(born, 1, 1), null, null, null, commune, List.of(), held);
    }

    private static String counted(List<Decision> decisions, String commune) {
        return decisions.stream()
                .filter(decision -> decision.subject().equals(commune) && decision.title() == Title.COMMUNITY_COMMUNE)
                .flatMap(decision -> decision.levels().get(0).findings().stream())
                .filter(finding -> finding.criterion().equals("TT25.X.5.1"))
                .map(finding -> (Share) finding.observed().get(0).value())
                .map(share -> share.count() + "/" + share.base())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_locality_sets_from_which_age_citizens_count_and_whether_only_residents_do(@TempDir Path folder)
            throws IOException {
        assertThat(in(folder, "fromAge: 15")).isEqualTo("1/1");
        assertThat(in(folder, "residentsOnly: true")).isEqualTo("1/1");
        assertThat(in(folder, "fromAge: 1")).isEqualTo("1/2");
    }

    private static String in(Path folder, String base) throws IOException {
        Files.writeString(folder.resolve("overlay.yaml"), overlay("xa-toi", base));
        Engine engine = Engine.of(Catalogue.load(List.of(folder)), ENGINE.rules());
        return counted(engine.decideAll(Register.of(twoCommunes()), OF_2024.in("xa-toi")), "A");
    }

    private static String overlay(String id, String base) {
        return """
                id: %s
                name: {vi: Xã tôi, en: My commune}
                valid: {from: 2024-01-01}
                bases:
                  - observation: cong_dan_hoc_tap_trong_xa
                    %s
                    base: {vi: công dân theo tỉnh, en: citizens as the province says}
                    document: TT-25-2023
                    clause: Điều 2
                    mark: LOCAL
                    source: LIBRARY
                """.formatted(id, base);
    }

    @Test
    void two_localities_that_set_one_base_are_named(@TempDir Path folder) throws IOException {
        Path one = Files.createDirectory(folder.resolve("mot"));
        Path other = Files.createDirectory(folder.resolve("hai"));
        Files.writeString(one.resolve("overlay.yaml"), overlay("mot", "fromAge: 15"));
        Files.writeString(other.resolve("overlay.yaml"), overlay("hai", "fromAge: 18"));
        Catalogue both = Catalogue.load(List.of(one, other));
        assertThat(both.in("mot+phu-tho").overlays()).hasSize(2);
        assertThatThrownBy(() -> both.in("mot+hai"))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("cong_dan_hoc_tap_trong_xa")
                .hasMessageContaining("\"hai\"")
                .hasMessageContaining("\"mot\"");
    }
}
