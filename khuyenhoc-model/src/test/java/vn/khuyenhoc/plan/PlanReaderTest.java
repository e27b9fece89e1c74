package vn.khuyenhoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.title.Tier;

class PlanReaderTest {
    private static final PlanReader READER = new PlanReader(Catalogue.load());
    private static final String PLAN = """
            plan:
              symbol: 12-KH/ĐU
              name: {vi: Kế hoạch, en: Plan}
              kind: stage
              area: LD1.LH.tan-ha
              issuer: {kind: party-committee, tier: commune, name: {vi: Đảng ủy xã Tân Hà, en: Tân Hà committee}}
              date: 2024-03-15
              period: {from: 2023, to: 2030}
              areaClasses: [mountainous]
              legalBasis:
                - {symbol: 49-KL/TW, date: 10/5/2019, issuer: Ban Bí thư}
                - {symbol: 11-CT/TW, date: 31/4/2007}
              review: {of: 123-KH/HU, date: 2024-02-01}
              targets:
                - {indicator: family, base: families, year: 2025, value: 0.70}
                - {indicator: citizen, base: unknown, year: 2030, value: 0.60, force: phan-dau}
              tasks:
                - name: {vi: Tuyên truyền, en: Dissemination}
                  owner: BTG-LAMHA
                  due: 2024-06-30
                  solution: {vi: Hội nghị, en: Meetings}
                  budget: tt
                  provides: [dissemination]
                  serves: [family]
                - {name: {vi: Khác, en: Other}, owner: unknown}
              budget:
                state: 0
                socialised: 20000000
                lines:
                  - {code: tt, name: {vi: Tuyên truyền, en: Dissemination}, amount: 5000000}
              reporting: none
              exemptions:
                - {of: clan, reason: {vi: Không có dòng họ, en: No clans}}
              otherPlans: []
            """;

    @Test
    void reads_a_plan_with_all_its_parts() {
        Plan plan = READER.read("plan.yaml", PLAN);

        assertThat(plan.issuer().tier()).isEqualTo(Tier.COMMUNE);
        assertThat(plan.issuer().area()).isEqualTo("LD1.LH.tan-ha");
        assertThat(plan.period().contains(2025)).isTrue();
        assertThat(plan.exemption("clan")).isPresent();
        assertThat(plan.targets().value().orElseThrow().get(1).force()).isEqualTo(TargetForce.PHAN_DAU);
        assertThat(plan.targets().value().orElseThrow().get(1).base()).isNull();
    }

    @Test
    void tells_what_is_not_there_from_what_was_not_read() {
        Plan plan = READER.read("plan.yaml", PLAN);

        assertThat(plan.reporting()).hasToString("none");
        assertThat(plan.supervision()).hasToString("unknown");
        assertThat(plan.others()).hasToString("none");
        Budget budget = plan.budget().value().orElseThrow();
        assertThat(budget.state()).hasToString("none");
        assertThat(budget.socialised().there()).isTrue();
    }

    @Test
    void a_task_is_read_whole() {
        List<Task> tasks = READER.read("plan.yaml", PLAN).tasks().value().orElseThrow();

        assertThat(tasks.get(0).due().value()).contains(LocalDate.of(2024, 6, 30));
        assertThat(tasks.get(1).due()).hasToString("none");
        assertThat(tasks.get(1).owner()).hasToString("unknown");
    }

    @Test
    void an_owner_named_by_code_has_the_days_of_its_body() {
        Actor owner = READER.read("plan.yaml", PLAN)
                .tasks()
                .value()
                .orElseThrow()
                .get(0)
                .owner()
                .value()
                .orElseThrow();

        assertThat(owner.ended(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(owner.ended(LocalDate.of(2025, 7, 1))).isTrue();
    }

    @Test
    void a_citation_keeps_its_print_and_knows_an_impossible_day() {
        List<Cited> cited = READER.read("plan.yaml", PLAN).legalBasis().value().orElseThrow();

        assertThat(cited.get(0).date()).isEqualTo(LocalDate.of(2019, 5, 10));
        assertThat(cited.get(0).sign()).isEqualTo("TW");
        assertThat(cited.get(1).impossibleDate()).isTrue();
        assertThat(cited.get(1).printedDate()).isEqualTo("31/4/2007");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: stage|kind: stag|unknown|4",
                "area: LD1.LH.tan-ha|area: LD1.LH.tan|unknown|5",
                "kind: party-committee|kind: party|unknown|6",
                "date: 2024-03-15|date: 2024-02-30|yaml.day|7",
                "to: 2030}|to: 2022}|plan.period|8",
                "date: 10/5/2019|date: tháng 5|plan.day|11",
                "base: families|base: family|unknown|15",
                "value: 0.70|value: 70|criterion.share|15",
                "indicator: family|indicator: familly|unknown|15",
                "budget: tt|budget: tc|unknown|22",
                "provides: [dissemination]|provides: [disseminate]|unknown|23",
                "amount: 5000000|amount: -5|yaml.atLeast|30",
                "of: clan|of: clann|unknown|33",
                "reporting: none|reportings: none|yaml.unknownKey|31",
                "symbol: 12-KH/ĐU|symbl: 12-KH/ĐU|yaml.missingKey|2",
            })
    void says_where_a_plan_is_wrong(String right, String wrong, String key, int line) {
        assertThat(PLAN).contains(right);
        assertThat(faults(PLAN.replace(right, wrong))).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo(key);
            assertThat(fault.place().line()).isEqualTo(line);
        });
    }

    @Test
    void an_issuer_of_no_known_kind_is_refused() {
        String text = PLAN.replaceFirst("issuer: \\{kind.*", "issuer: Ban nào đó");

        assertThat(faults(text)).extracting(Fault::key).containsExactly("plan.issuer");
    }

    @Test
    void all_faults_are_told_at_once() {
        String text =
                PLAN.replace("kind: stage", "kind: x").replace("0.70", "7").replace("clan", "clam");

        assertThat(faults(text)).extracting(Fault::key).containsExactly("unknown", "criterion.share", "unknown");
    }

    @Test
    void a_plan_in_json_is_read_as_well() {
        Plan plan = READER.read("plan.json", """
                {"plan": {"symbol": "1-KH/ĐU", "name": {"vi": "a", "en": "b"}, "kind": "annual", "date": "2024-01-15",
                  "issuer": "Đảng ủy xã", "period": {"from": 2024, "to": 2024}}}
                """);

        assertThat(plan.kind()).isEqualTo(PlanKind.ANNUAL);
        assertThat(plan.tasks().known()).isFalse();
    }

    @Test
    void a_plan_is_told_from_other_files() {
        assertThat(PlanReader.isPlan("a", PLAN)).isTrue();
        assertThat(PlanReader.isPlan("a", "place: Lâm Hà")).isFalse();
        assertThat(PlanReader.isPlan("a", "a: [")).isFalse();
    }

    private static List<Fault> faults(String text) {
        return catchThrowableOfType(FaultyInputException.class, () -> READER.read("plan.yaml", text))
                .faults();
    }
}
