package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.text.Fault;

class RequirementFaultsTest {
    private static final String FILE = "requirements/a.yaml";
    private static final String REQUIREMENTS = """
            document: TT-1
            area: A.1
            valid: {from: 2024-02-01}
            requirements:
              - id: R1
                name: {vi: Một, en: One}
                place: {paragraph: 1, sentence: 2}
                clause: Điều 1
                addressees: [committee, {kind: office, tier: district}]
                force: phai
                evidence: [plan]
                cites: [TT-1]
                severity: MAJOR
                mark: TEXT
                source: PD
              - {id: R2, name: {vi: Hai, en: Two}, clause: Điều 2, addressees: [committee], force: phan-dau, evidence: [plan], severity: INFO, mergedWith: R1, mark: TEXT, source: PD}
            """;
    private static final Draft SOUND = Draft.SOUND
            .with("territory.yaml", """
            areas:
              - {code: A, name: {vi: Tỉnh, en: Province}, tier: province, mark: TEXT, source: PD}
              - {code: A.1, name: {vi: Xã, en: Commune}, tier: commune, superior: A, from: 2025-07-01, predecessors: [A.0], mark: TEXT, source: PD}
              - {code: A.0, name: {vi: Xã cũ, en: Old commune}, tier: commune, superior: A, to: 2025-06-30, mark: TEXT, source: PD}
            """)
            .with("body-kinds.yaml", """
            kinds:
              - {code: committee, name: {vi: Cấp ủy, en: Committee}, mark: TEXT, source: PD, ranks: [{tier: commune, names: [Đảng ủy], signs: [ĐU]}]}
              - {code: office, name: {vi: Phòng, en: Office}, mark: TEXT, source: PD, ranks: [{tier: district, names: [Phòng], to: 2025-06-30}]}
            """)
            .with("bodies.yaml", """
            bodies:
              - {code: B1, name: {vi: Phòng, en: Office}, kind: office, tier: district, area: A, to: 2025-06-30, successor: B2, mark: TEXT, source: PD}
              - {code: B2, name: {vi: Đảng ủy, en: Committee}, kind: committee, tier: commune, area: A.1, from: 2025-07-01, mark: TEXT, source: PD}
            """)
            .with("plan-facts.yaml", """
            facts:
              - {code: plan, gap: NO_PLAN, severity: MAJOR, year: 2025, name: {vi: Kế hoạch, en: Plan}, remedy: {vi: Làm, en: Do}, mark: INFER, source: PD}
            """)
            .with(FILE, REQUIREMENTS);

    @Test
    void reads_an_obligation_with_all_its_parts() {
        Requirement requirement = SOUND.load().requirement("R1").orElseThrow();

        assertThat(requirement.area()).isEqualTo("A.1");
        assertThat(requirement.place()).isEqualTo(new Requirement.TextPlace(1, 2));
        assertThat(requirement.cites()).containsExactly("TT-1");
        assertThat(requirement.citation().clause()).isEqualTo("Điều 1");
        assertThat(requirement.addressees()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requirements/a.yaml|document: TT-1|document: TT-9|notRegistered|1",
                "requirements/a.yaml|area: A.1|area: A.9|notRegistered|2",
                "requirements/a.yaml|from: 2024-02-01|from: hôm nay|yaml.day|3",
                "requirements/a.yaml|sentence: 2|sentence: 0|yaml.atLeast|7",
                "requirements/a.yaml|kind: office|kind: ofice|notRegistered|9",
                "requirements/a.yaml|force: phai|force: nen|unknown|10",
                "requirements/a.yaml|cites: [TT-1]|cites: [TT-7]|notRegistered|12",
                "requirements/a.yaml|severity: MAJOR|severity: HUGE|unknown|13",
                "requirements/a.yaml|cites: [TT-1]|indicators: [familly]|unknown|12",
                "requirements/a.yaml|id: R2|id: R1|duplicate|16",
                "requirements/a.yaml|mergedWith: R1|mergedWith: R9|notRegistered|16",
                "requirements/a.yaml|mergedWith: R1|mergedWith: R2|requirement.itself|16",
                "plan-facts.yaml|severity: MAJOR, |year: 2024, |planFact.severity|2",
                "territory.yaml|predecessors: [A.0]|predecessors: [A.7]|notRegistered|3",
                "territory.yaml|tier: province|tier: provinces|unknown|2",
                "bodies.yaml|kind: office|kind: offices|notRegistered|2",
                "bodies.yaml|successor: B2|successor: B3|notRegistered|2",
                "bodies.yaml|to: 2025-06-30|from: 2026-01-01, to: 2025-06-30|validity.empty|2",
                "body-kinds.yaml|names: [Phòng]|name: [Phòng]|yaml.missingKey|3",
            })
    void says_where_an_obligation_is_wrong(String file, String right, String wrong, String key, int line) {
        List<Fault> faults = SOUND.replace(file, right, wrong).faults();

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo(key);
            assertThat(fault.place().line()).isEqualTo(line);
        });
    }

    @Test
    void a_locality_brings_obligations_of_its_own() {
        Draft draft = SOUND.overlay("")
                .with(
                        "overlays/local/requirements/b.yaml",
                        REQUIREMENTS.replace("R1", "L1").replace("R2", "L2"));

        assertThat(draft.load().requirements())
                .extracting(Requirement::id)
                .containsExactlyInAnyOrder("R1", "R2", "L1", "L2");
    }

    @Test
    void a_locality_must_say_which_area_it_binds() {
        Draft draft = SOUND.overlay("")
                .with(
                        "overlays/local/requirements/b.yaml",
                        REQUIREMENTS.replace("R1", "L1").replace("R2", "L2").replace("area: A.1\n", ""));

        assertThat(draft.faults()).extracting(Fault::key).containsExactly("requirement.area");
    }
}
