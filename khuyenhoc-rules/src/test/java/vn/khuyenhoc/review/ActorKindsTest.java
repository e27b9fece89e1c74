package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of districts ended on 30/6/2025, however they are named and whatever they do in a plan. */
class ActorKindsTest {
    private static final List<String> OBSOLETE = List.of("OBSOLETE_ACTOR actors-in-office");
    private static final String OWNER = "owner: Hội Khuyến học xã";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng GD&ĐT huyện",
                "Phòng Giáo dục và Đào tạo",
                "Phòng Giáo dục & Đào tạo",
                "PGDĐT",
                "phòng GDĐT Lâm Hà",
                "Ủy ban MTTQ Việt Nam huyện",
                "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam huyện Lâm Hà",
                "Huyện đoàn",
                "HKH huyện",
                "Hội khuyến học Huyện Lâm Hà",
                "Huyện ủy",
                "Ban Thường vụ Huyện uỷ",
                "Ban Tuyên giáo và Dân vận Huyện ủy",
                "UBND huyện",
                "Uỷ ban nhân dân huyện",
                "UBND thị xã",
                "Quận ủy",
                "Hội Nông dân huyện",
                "Công an huyện",
                "Trung tâm GDNN-GDTX huyện",
                "Hội Khuyến học xã phối hợp với Phòng GD&ĐT huyện",
                "Hội Khuyến học xã, Huyện đoàn",
                "Trung tâm học tập cộng đồng và UBND huyện",
                "HKH-LAMHA",
            })
    void a_body_of_a_district_is_found_in_every_spelling_once_districts_have_ended(String owner) {
        assertThat(PerfectPlans.causes("new-commune", OWNER, "owner: \"" + owner + "\""))
                .isEqualTo(OBSOLETE);
        assertThat(PerfectPlans.causes("committee", OWNER, "owner: \"" + owner + "\""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội Khuyến học xã",
                "HKH phường",
                "Sở GD&ĐT",
                "Phòng Văn hóa - Xã hội xã",
                "Trường THCS Tân Hà, huyện Lâm Hà",
                "các trường học trên địa bàn huyện",
                "Trung tâm học tập cộng đồng, Hội Khuyến học xã và các tổ dân phố",
                "Ủy ban MTTQ Việt Nam xã",
            })
    void a_body_that_goes_on_is_not(String owner) {
        assertThat(PerfectPlans.causes("new-commune", OWNER, "owner: \"" + owner + "\""))
                .isEmpty();
    }

    @Test
    void all_that_one_owner_names_is_told_by_its_own_name() {
        List<String> files =
                PerfectPlans.replaced("new-commune", OWNER, "owner: HKH xã phối hợp với Phòng GD&ĐT huyện");

        assertThat(PerfectPlans.review("new-commune", files).gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.message().vi())
                        .contains("Phòng GD&ĐT huyện")
                        .doesNotContain("HKH xã"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "new-commune|budget:\\n    state|reporting: [{to: Phòng GD&ĐT huyện, when: {vi: năm, en: year}}]\\n  budget:\\n    state",
                "new-commune|budget:\\n    state|supervision: [{by: Huyện ủy, when: {vi: năm, en: year}}]\\n  budget:\\n    state",
                "new-commune|to: HKH-LD2|to: UBND huyện Lâm Hà",
                "new-commune|to: HKH-LD2|to: HU-LAMHA",
                "new-commune|date: 2025-08-15|date: 2025-06-15",
            })
    void inspectors_receivers_and_issuers_are_looked_at_too(String base, String text, String instead) {
        assertThat(PerfectPlans.causes(base, text.replace("\\n", "\n"), instead.replace("\\n", "\n")))
                .contains("OBSOLETE_ACTOR actors-in-office");
    }

    @Test
    void a_commune_that_ended_issues_no_plan() {
        List<String> late = PerfectPlans.files("committee").stream()
                .map(file -> file.replace("date: 2024-03-15", "date: 2025-07-15")
                        .replace("due: 2025-05-31", "due: 2025-12-31"))
                .toList();

        assertThat(PerfectPlans.review("committee", late).causes())
                .extracting(PerfectPlans::told)
                .isEqualTo(OBSOLETE);
    }
}
