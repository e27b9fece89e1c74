package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** The papers that the circulars and the decree ask for, in their words. */
class ShippedPapersTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);

    private static PaperList list(String set, String title) {
        return CATALOGUE.papers(set, Title.of(title)).orElseThrow();
    }

    private static Paper paper(String set, String title, String code) {
        return list(set, title)
                .papers()
                .filter(paper -> paper.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "TT25-2023-X, community-commune, Điều 9",
        "TT25-2023-H, community-district, Điều 14",
        "TT25-2023-T, community-province, Điều 19"
    })
    void circular_25_asks_a_submission_a_report_and_a_summary_of_the_subject(String set, String title, String article) {
        assertThat(list(set, title).asking())
                .filteredOn(paper -> paper.citation().mark() == SourceMark.TEXT)
                .allSatisfy(paper -> assertThat(paper.citation().clause()).startsWith(article + " khoản 1 "))
                .extracting(Paper::kind)
                .containsExactly(PaperKind.SUBMISSION, PaperKind.REPORT, PaperKind.SUMMARY);
    }

    @ParameterizedTest
    @CsvSource({"TT24-2023-H, unit-district, Điều 10", "TT24-2023-T, unit-province, Điều 16"})
    void circular_24_asks_a_submission_a_report_and_a_summary_of_the_unit(String set, String title, String article) {
        assertThat(list(set, title).asking())
                .filteredOn(paper -> paper.citation().mark() == SourceMark.TEXT)
                .allSatisfy(paper -> assertThat(paper.citation().clause()).startsWith(article + " khoản 1 "))
                .extracting(Paper::kind)
                .containsExactly(PaperKind.SUBMISSION, PaperKind.REPORT, PaperKind.SUMMARY);
    }

    @ParameterizedTest
    @CsvSource({
        "TT25-2023-X, community-commune, Điều 9",
        "TT25-2023-H, community-district, Điều 14",
        "TT25-2023-T, community-province, Điều 19",
        "TT24-2023-H, unit-district, Điều 10",
        "TT24-2023-T, unit-province, Điều 16"
    })
    void the_dossier_of_the_council_is_a_submission_an_appraisal_a_summary_and_a_draft_decision(
            String set, String title, String article) {
        assertThat(list(set, title).deciding())
                .filteredOn(paper -> paper.citation().clause().equals(article + " khoản 2 điểm đ"))
                .extracting(Paper::kind)
                .containsExactlyInAnyOrder(
                        PaperKind.SUBMISSION, PaperKind.APPRAISAL, PaperKind.SUMMARY, PaperKind.DECISION);
        assertThat(paper(set, title, "thong-bao-khong-cong-nhan").citation().clause())
                .isEqualTo(article + " khoản 2 điểm d");
    }

    @Test
    void what_a_circular_does_not_name_is_marked_as_inferred_and_says_so() {
        assertThat(CATALOGUE.papers().stream().flatMap(PaperList::papers))
                .filteredOn(paper -> paper.citation().mark() != SourceMark.TEXT)
                .allSatisfy(paper -> {
                    assertThat(paper.citation().mark()).isEqualTo(SourceMark.INFER);
                    assertThat(paper.note()).isNotNull();
                })
                .extracting(Paper::kind)
                .contains(PaperKind.MINUTES, PaperKind.BALLOT);
    }

    @Test
    void decree_20_article_26_clause_2_asks_a_report_with_its_figures_and_minutes_of_the_commune() {
        assertThat(list("ND20-2014-TH-X", "primary-commune").asking())
                .extracting(paper -> paper.citation().clause())
                .containsExactly(
                        "Điều 26 khoản 2 điểm a, Điều 30 khoản 1", "Điều 26 khoản 2 điểm a", "Điều 26 khoản 2 điểm b");
    }

    @Test
    void decree_20_article_26_clause_1_forms_books_and_lists_are_kept_and_cannot_be_drafted() {
        assertThat(list("ND20-2014-XMC-X", "literacy-commune").attached()).hasSize(3);
        assertThat(list("ND20-2014-XMC-T", "literacy-province").attached()).hasSize(2);
    }

    @Test
    void circular_44_article_5_asks_three_papers_of_the_commune_and_two_of_the_association_of_the_district() {
        PaperList papers = list("TT44-2014", "community-commune");
        assertThat(papers.asking())
                .extracting(Paper::kind)
                .containsExactly(PaperKind.SUBMISSION, PaperKind.REPORT, PaperKind.MINUTES);
        assertThat(papers.deciding())
                .extracting(paper -> paper.maker(DAY).orElseThrow().name())
                .containsSubsequence(
                        new Words("Hội khuyến học cấp huyện", "Association of the district"),
                        new Words("Hội khuyến học cấp huyện", "Association of the district"));
    }

    @ParameterizedTest
    @CsvSource({"unit-district, Phòng Giáo dục và Đào tạo", "unit-province, Sở Giáo dục và Đào tạo"})
    void circular_22_article_7_clause_1_the_report_goes_to_the_office_or_the_department(String title, String whom) {
        Words receiver = paper("TT22-2020", title, "bao-cao-tu-danh-gia")
                .receiver(DAY)
                .orElseThrow()
                .name();
        assertThat(receiver).isNotNull().extracting(Words::vi).isEqualTo(whom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CD324-2023", "KHVN-2022-GD", "KHVN-2022-DH"})
    void no_document_that_was_read_names_papers_for_citizens_families_and_clans(String set) {
        assertThat(CATALOGUE.papers().stream().flatMap(list -> list.sets().stream()))
                .doesNotContain(set);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, true", "2025-07-01, false"})
    void circular_25_article_9_clause_1_d_the_dossier_goes_to_the_district_education_office_while_there_is_one(
            LocalDate day, boolean known) {
        Stream<CalendarStep> steps =
                CATALOGUE.in(null).calendar(set("TT25-2023-X"), Title.COMMUNITY_COMMUNE, 2024, day).stream()
                        .filter(step -> step.kind() == StepKind.HAND_IN);
        assertThat(steps)
                .singleElement()
                .satisfies(step -> assertThat(step.receiver() != null).isEqualTo(known));
    }

    @Test
    void nobody_gets_a_paper_from_the_district_education_office_once_there_is_none() {
        Set<String> gone = Set.of("Phòng Giáo dục và Đào tạo");
        LocalDate after = LocalDate.of(2025, 7, 1);
        List<String> named = CATALOGUE.papers().stream()
                .filter(list ->
                        list.sets().stream().anyMatch(id -> set(id).validity().contains(after)))
                .flatMap(PaperList::papers)
                .flatMap(paper -> Stream.concat(paper.maker(after).stream(), paper.receiver(after).stream()))
                .map(party -> party.name() == null ? "" : party.name().vi())
                .toList();
        assertThat(named).isNotEmpty().doesNotContainAnyElementsOf(gone);
    }

    private static CriteriaSet set(String id) {
        return CATALOGUE.sets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
