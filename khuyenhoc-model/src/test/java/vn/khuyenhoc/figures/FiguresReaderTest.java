package vn.khuyenhoc.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;

class FiguresReaderTest {
    private static final FiguresReader READER =
            new FiguresReader(Catalogue.load().targets());
    private static final String HEAD = """
            place: Nơi A
            year: 2025
            source: {name: {vi: báo, en: news}, address: https://example.vn, mark: REPORTED}
            """;
    private static final String ROW = """
            rows:
              - title: clan
                base: clans
                recognised: "1.177"
                rates: [{printed: "trên 60%", on: base}]
            """;

    @Test
    void reads_figures() {
        Figures figures = READER.read("a.yaml", HEAD + "areaClasses: [mountainous]\nasOf: 2025-10-31\n" + ROW);

        FigureRow row = figures.rows().get(0);
        assertThat(figures.place()).isEqualTo("Nơi A");
        assertThat(figures.areaClasses()).containsExactly(AreaClass.MOUNTAINOUS);
        assertThat(row.base().code()).isEqualTo("clans");
        assertThat(row.recognised().value()).isEqualByComparingTo("1177");
        assertThat(row.rates().get(0).on()).isEqualTo(Whole.BASE);
        assertThat(row.rates().get(0).printed().qualifier()).isEqualTo(Qualifier.OVER);
    }

    @Test
    void reads_json_as_well() {
        String json = """
                {"place": "unnamed", "year": 2025, "language": "en",
                 "source": {"name": {"vi": "b", "en": "n"}, "address": "x", "mark": "REPORTED"},
                 "rows": [{"title": "family", "base": "unknown", "rates": [92.9]}]}
                """;

        Figures figures = READER.read("a.json", json);

        assertThat(figures.place()).isNull();
        assertThat(figures.rows().get(0).base()).isNull();
        assertThat(figures.rows().get(0).rates().get(0).printed().value()).isEqualByComparingTo("0.929");
        assertThat(figures.rows().get(0).rates().get(0).on()).isNull();
    }

    @Test
    void reads_members_fund_and_labour_groups() {
        Figures figures = READER.read("a.yaml", HEAD + """
                members: {count: "hơn 1,15 triệu", share: "30,4%"}
                fund: {total: "420.936 triệu đồng", perHead: "110.641 đồng"}
                labourGroups: [{name: {vi: nông dân, en: farmers}, registered: "246.000", rate: "43,4%"}]
                rows: []
                """);

        assertThat(figures.members().count().value()).isEqualByComparingTo("1150000");
        assertThat(figures.members().count().unit()).isEqualByComparingTo("10000");
        assertThat(figures.fund().total().value()).isEqualByComparingTo("420936000000");
        assertThat(figures.labourGroups().get(0).rate().value()).isEqualByComparingTo("0.434");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "title: clan|titel: clan|yaml.unknownKey|5|5",
                "title: clan|title: clans|unknown|5|12",
                "base: clans|base: clan|unknown|6|11",
                "base: clans|bases: clans|yaml.missingKey|5|5",
                "1.177|1,177|figures.language|7|17",
                "1.177|1.17|figures.count|7|17",
                "1.177|nhiều|figures.count|7|17",
                "trên 60%|trên 160%|figures.aboveHundred|8|23",
                "trên 60%|60.5%|figures.language|8|23",
                "trên 60%|sáu mươi|figures.rate|8|23",
                "trên 60%|0,74|figures.fraction|8|23",
                "on: base|on: basis|unknown|8|39",
                "on: base|of: registered, on: registered|figures.rateOfItself|8|55",
                "year: 2025|year: 25|yaml.year|2|7",
                "year: 2025|year: 9999|yaml.year|2|7",
                "year: 2025|year: nay|yaml.year|2|7",
                "title: clan|indicator: other|figures.otherWithoutName|5|5",
                "title: clan|indicator: digital-univ|unknown|5|16",
                "mark: REPORTED|mark: SURE|unknown|3|72",
            })
    void says_where_figures_are_wrong(String right, String wrong, String key, int line, int column) {
        String text = (HEAD + ROW).replace(right, wrong);

        assertThat(faults(text)).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo(key);
            assertThat(fault.place().line()).isEqualTo(line);
            assertThat(fault.place().column()).isEqualTo(column);
            assertThat(fault.message(Locale.ROOT)).startsWith("a.yaml:" + line);
            assertThat(fault.message(Locale.ENGLISH)).startsWith("a.yaml:" + line);
        });
    }

    @Test
    void suggests_what_was_meant() {
        assertThat(faults((HEAD + ROW).replace("recognised:", "recognized:")).toString())
                .contains("\"recognised\"");
    }

    @Test
    void reports_all_faults_together() {
        String text = (HEAD + ROW).replace("2025", "x").replace("1.177", "x").replace("clans", "x") + "row: []\n";

        assertThat(faults(text))
                .extracting(Fault::key)
                .containsExactlyInAnyOrder("yaml.year", "figures.count", "unknown", "yaml.unknownKey");
    }

    @Test
    void a_plan_must_be_a_lead_in_points() {
        assertThat(lead("cao hơn kế hoạch 20,53 điểm %")).isEqualByComparingTo("0.2053");
        assertThat(lead("20,53 điểm phần trăm cao hơn kế hoạch")).isEqualByComparingTo("0.2053");
        assertThat(lead("thấp hơn kế hoạch 2 điểm phần trăm")).isEqualByComparingTo("-0.02");
        assertThat(faults(HEAD + ROW + "    plan: vượt xa\n"))
                .extracting(Fault::key)
                .containsExactly("figures.plan");
    }

    private static BigDecimal lead(String plan) {
        String text = HEAD + ROW + "    plan: \"" + plan + "\"\n";
        return READER.read("a.yaml", text).rows().get(0).plan().lead();
    }

    @Test
    void reads_files(@TempDir Path folder) throws Exception {
        Path good = Files.writeString(folder.resolve("good.yaml"), HEAD + ROW);
        Path latin = Files.write(folder.resolve("latin.yaml"), "place: é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(READER.read(good).year()).isEqualTo(2025);
        assertThatThrownBy(() -> READER.read(latin)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> READER.read(folder.resolve("none.yaml"))).hasMessageContaining("none.yaml");
        assertThatThrownBy(() -> READER.read("empty.yaml", "")).isInstanceOf(FaultyInputException.class);
    }

    private static List<Fault> faults(String text) {
        try {
            READER.read("a.yaml", text);
            return List.of();
        } catch (FaultyInputException e) {
            return e.faults();
        }
    }
}
