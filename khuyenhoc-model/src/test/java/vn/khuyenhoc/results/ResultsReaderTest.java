package vn.khuyenhoc.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.figures.Qualifier;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.title.Title;

class ResultsReaderTest {
    private static final ResultsReader READER = new ResultsReader(Catalogue.load());
    private static final String RESULTS = """
            results:
              name: {vi: Kết quả năm 2024 của xã minh họa, en: Results of 2024 of an illustrative commune}
              illustrative: true
              area: LD1.LH.tan-ha
              year: 2024
              asOf: 2024-12-31
              areaClasses: []
              population: "8.214"
              rows:
                - {title: family, base: families, all: "2.000", registered: "1.700", recognised: "1.300"}
              association:
                sectors:
                  - {sector: communities, entities: "9", covered: "9", members: trên 900}
                  - {sector: armed-forces, entities: "1", covered: "0"}
                members: "1.020"
                memberShare: 12,42%
                fund: {raised: 36 triệu, spent: 30 triệu, balance: 12 triệu}
                ranking: none
              centres:
                - {name: {vi: Trung tâm xã, en: Commune centre}, ranking: khá, director: true, budget: none, learners: "640"}
              literacy:
                ranges: [{from: 15, to: 60, level: 1, people: "4.100", illiterate: "37"}]
                classes: "0"
              training: none
              commendations:
                - {name: {vi: Tôn vinh gia đình, en: Honouring families}, date: 2024-10-02, attended: "12", provides: [commendation]}
              reports:
                - {name: {vi: Sáu tháng, en: Half-year}, to: HKH-LAMHA, due: 2024-06-20, sent: 2024-06-25}
              procedures:
                - {title: community-commune, subject: {vi: Xã minh họa, en: Commune}, dataYear: 2024, handedIn: none}
              exemptions:
                - {of: clan, reason: {vi: Không có dòng họ, en: No clans}}
            """;

    @Test
    void reads_results_with_all_their_parts() {
        Results results = READER.read("results.yaml", RESULTS);
        Association association = results.association().value().orElseThrow();

        assertThat(results.row("family").orElseThrow().recognised()).isNotNull();
        assertThat(association
                        .sector(Sector.COMMUNITIES)
                        .orElseThrow()
                        .members()
                        .qualifier())
                .isEqualTo(Qualifier.OVER);
        assertThat(association.fund().balance().value()).isEqualByComparingTo("12000000");
        assertThat(results.literacy()
                        .value()
                        .orElseThrow()
                        .ranges()
                        .get(0)
                        .illiterate()
                        .value())
                .isEqualByComparingTo("37");
        assertThat(results.procedures().value().orElseThrow().get(0).title()).isEqualTo(Title.COMMUNITY_COMMUNE);
        assertThat(results.exempt("clan")).isTrue();
    }

    @Test
    void tells_what_is_not_there_from_what_was_not_read() {
        Results results = READER.read("results.yaml", RESULTS);
        LearningCentre centre = results.centres().value().orElseThrow().get(0);

        assertThat(results.training()).hasToString("none");
        assertThat(results.events()).hasToString("unknown");
        assertThat(centre.budget()).hasToString("none");
        assertThat(results.procedures().value().orElseThrow().get(0).finished()).hasToString("unknown");
        assertThat(results.reports().value().orElseThrow().get(0).sent().value())
                .contains(LocalDate.of(2024, 6, 25));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            area: LD1.LH.tan-ha | area: LD1.LH.tan-hà | "<13 ký tự>"
            asOf: 2024-12-31 | asOf: 2023-12-31 | 2023-12-31
            sector: communities | sector: comunities | có phải ý bạn là
            level: 1 | level: 3 | mức độ 3
            from: 15, to: 60 | from: 60, to: 15 | 15 phải từ 60
            provides: [commendation] | provides: [khen] | "<4 ký tự>"
            of: clan | of: clans | "<5 ký tự>"
            "1.700" | "1,700,000" | language: en
            """)
    void names_what_cannot_be_right(String right, String wrong, String said) {
        String text = RESULTS.replace(right.strip(), wrong.strip());

        FaultyInputException fault =
                catchThrowableOfType(FaultyInputException.class, () -> READER.read("results.yaml", text));

        assertThat(fault.faults()).hasSize(1);
        assertThat(fault.getMessage()).contains("results.yaml:").contains(said.strip());
    }

    @Test
    void knows_results_by_their_key() {
        assertThat(ResultsReader.isResults("a.yaml", RESULTS)).isTrue();
        assertThat(ResultsReader.isResults("a.yaml", "plan: {}")).isFalse();
    }
}
