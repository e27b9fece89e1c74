package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Agreement.Kind;

class ShippedAgreementsTest {
    private static final List<Agreement> ALL = Catalogue.load().agreements();

    @Test
    void circular_25_article_6_clause_5_b_ties_degrees_to_training() {
        assertThat(ALL).anySatisfy(agreement -> {
            assertThat(agreement.kind()).isEqualTo(Kind.PART);
            assertThat(agreement.observations())
                    .containsExactly("cong_dan_trinh_do_dai_hoc", "cong_dan_trinh_do_chuyen_mon_ky_thuat");
            assertThat(agreement.citation().clause()).contains("Điều 6 khoản 5 điểm b");
        });
    }

    @Test
    void every_agreement_names_its_document_and_clause() {
        assertThat(ALL).isNotEmpty().allSatisfy(agreement -> {
            assertThat(agreement.citation().document()).isNotBlank();
            assertThat(agreement.citation().clause()).startsWith("Điều");
        });
    }

    @Test
    void a_part_and_two_grades_are_pairs() {
        assertThat(ALL)
                .filteredOn(agreement -> agreement.kind() != Kind.SAME_BASE)
                .allSatisfy(agreement -> assertThat(agreement.observations()).hasSize(2));
    }

    @Test
    void an_agreement_of_one_observation_is_a_fault() {
        Draft.SOUND
                .with("observations/tied.yaml", """
                        observations: []
                        agreements:
                          - {kind: same-base, observations: [ty_le], document: TT-1, clause: Điều 3, mark: TEXT, source: PD}
                        """)
                .hasOneFault(
                        "observations/tied.yaml:3:37",
                        "agreements: \"observations\" phải có ít nhất hai mã, không mã nào lặp lại",
                        "agreements: \"observations\" needs at least two codes, none of them twice");
    }
}
