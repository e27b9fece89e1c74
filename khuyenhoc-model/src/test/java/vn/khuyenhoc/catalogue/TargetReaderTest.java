package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.internal.CatalogueFile;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.title.Title;

class TargetReaderTest {
    private static final String BASES = """
            bases:
              - {code: families, name: {vi: hộ, en: families}}
            """;
    private static final String POLICIES = """
            policies:
              - {code: floor, value: 0.5, name: {vi: sàn, en: floor}, mark: INFER, source: LIBRARY}
            """;
    private static final String TARGETS = """
            document: QD-1
            valid: {from: 2021-01-01, to: 2030-12-31}
            targets:
              - code: T-1
                title: family
                name: {vi: gia đình, en: families}
                base: families
                values:
                  - {year: 2025, value: 0.70, force: phai, clause: a, mark: TEXT, source: LIBRARY}
                  - {year: 2030, value: {normal: 0.80, mountainous: 0.75}, force: phan-dau, clause: b, mark: REPORTED, source: LIBRARY, viaLocalPlans: true, note: {vi: c, en: d}}
            """;

    @Test
    void reads_a_target_with_all_its_parts() {
        Target target = load(TARGETS).target("T-1").orElseThrow();

        assertThat(target.indicator()).isEqualTo("family");
        assertThat(target.base().code()).isEqualTo("families");
        assertThat(target.in(2025).orElseThrow().normal()).isEqualByComparingTo("0.70");
        TargetValue last = target.in(2030).orElseThrow();
        assertThat(last.force()).isEqualTo(TargetForce.PHAN_DAU);
        assertThat(last.viaLocalPlans()).isTrue();
        assertThat(last.citation().document()).isEqualTo("QD-1");
    }

    @Test
    void knows_the_values_around_a_year() {
        Target target = load(TARGETS).target("T-1").orElseThrow();

        assertThat(target.before(2025)).isEmpty();
        assertThat(target.after(2025).orElseThrow().year()).isEqualTo(2030);
        assertThat(target.before(2031).orElseThrow().year()).isEqualTo(2030);
        assertThat(target.inForce(LocalDate.of(2030, 12, 31))).isTrue();
        assertThat(target.inForce(LocalDate.of(2031, 1, 1))).isFalse();
    }

    @Test
    void asks_an_unknown_area_for_an_interval() {
        TargetValue value = load(TARGETS).target("T-1").orElseThrow().in(2030).orElseThrow();

        assertThat(value.lowest(null)).isEqualByComparingTo("0.75");
        assertThat(value.highest(null)).isEqualByComparingTo("0.80");
        assertThat(value.highest(Set.of(AreaClass.MOUNTAINOUS))).isEqualByComparingTo("0.75");
        assertThat(value.lowest(Set.of())).isEqualByComparingTo(new BigDecimal("0.80"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "value: 0.70, force|value: 1.70, force|criterion.share|9",
                "value: 0.70, force|value: -0.1, force|criterion.share|9",
                "mountainous: 0.75|mountainous: 75|criterion.share|10",
                "mountainous: 0.75|mountain: 0.75|yaml.unknownKey|10",
                "document: QD-1|document: QD-9|notRegistered|1",
                "base: families|base: family|notRegistered|7",
                "mark: TEXT, source: LIBRARY|mark: TEXT, source: LIB|notRegistered|9",
                "force: phai|force: nen|unknown|9",
                "title: family|title: famly|unknown|5",
                "title: family|indicator: x, title: family|yaml.colon|5",
                "    title: family|    indicator: x|none|0",
                "year: 2030|year: 2025|target.years|10",
                "from: 2021-01-01|from: 2031-01-01|validity.empty|2",
                "values:|valus:|yaml.unknownKey|8",
            })
    void says_where_a_target_is_wrong(String right, String wrong, String key, int line) {
        String text = TARGETS.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        if (key.equals("none")) {
            assertThat(load(text).of("x")).hasSize(1);
            return;
        }
        assertThatThrownBy(() -> load(text))
                .isInstanceOfSatisfying(
                        FaultyInputException.class,
                        e -> assertThat(e.faults()).anySatisfy(fault -> {
                            assertThat(fault.key()).isEqualTo(key);
                            assertThat(fault.place().line()).isEqualTo(line);
                            assertThat(fault.place().column()).isPositive();
                        }));
    }

    @Test
    void a_target_needs_a_title_or_an_indicator() {
        assertThat(faults(TARGETS.replace("    title: family\n", ""))).contains("target.what");
    }

    @Test
    void names_both_places_of_a_duplicate_code() {
        String twice = TARGETS + TARGETS.substring(TARGETS.indexOf("  - code"));

        assertThatThrownBy(() -> load(twice))
                .hasMessageContaining("T-1")
                .hasMessageContaining("targets/qd-1.yaml:4:11");
    }

    @Test
    void reports_all_faults_of_a_file_together() {
        String text = TARGETS.replace("0.70", "7")
                .replace("force: phan-dau", "force: x")
                .replace("QD-1", "QD-2");

        assertThat(faults(text)).contains("criterion.share", "unknown", "notRegistered");
    }

    @Test
    void an_unknown_policy_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> load(TARGETS).policy("flor")).hasMessageContaining("\"floor\"");
        assertThat(load(TARGETS).policy("floor").value()).isEqualByComparingTo("0.5");
    }

    @Test
    void a_title_has_all_its_subjects_in_one_base_only() {
        String bases = """
                bases:
                  - {code: families, name: {vi: hộ, en: families}, titles: [family]}
                  - {code: households, name: {vi: hộ, en: households}, titles: [family]}
                """;

        assertThatThrownBy(() -> load(bases, TARGETS))
                .hasMessageContaining("family")
                .hasMessageContaining("targets/bases.yaml:2:61");
        assertThat(load(bases.replaceFirst(", titles: .family.", ""), TARGETS)
                        .base(Title.FAMILY)
                        .orElseThrow()
                        .code())
                .isEqualTo("households");
        assertThat(load(TARGETS).base(Title.FAMILY)).isEmpty();
    }

    private static List<String> faults(String targets) {
        try {
            load(targets);
            return List.of();
        } catch (FaultyInputException e) {
            return e.faults().stream().map(Fault::key).toList();
        }
    }

    private static Targets load(String targets) {
        return load(BASES, targets);
    }

    private static Targets load(String bases, String targets) {
        List<CatalogueFile> files = new ArrayList<>();
        files.add(
                new CatalogueFile("sources.yaml", "sources: [{code: LIBRARY, name: {vi: t, en: l}, address: here}]\n"));
        files.add(new CatalogueFile("documents.yaml", """
                documents:
                  - {code: QD-1, symbol: 1/QĐ, name: {vi: a, en: b}, issuer: c, kind: d, level: central, mark: TEXT, source: LIBRARY}
                """));
        files.add(new CatalogueFile("targets/bases.yaml", bases));
        files.add(new CatalogueFile("targets/policies.yaml", POLICIES));
        files.add(new CatalogueFile("targets/qd-1.yaml", targets));
        return Catalogue.of(files, new Faults()).targets();
    }
}
