package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.json.Json;

class ExplainCommandTest {
    @TempDir
    Path folder;

    @Test
    void tells_the_outcome_and_every_criterion() {
        Ran ran = Ran.with("explain", "CD-2", Samples.threeCitizens(folder));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Công dân học tập: CD-2: CHƯA ĐẠT");
        assertThat(ran.out())
                .contains("Tổng điểm: 40 trên 100", "cần từ 5 điểm", "quy tắc \"CD324.10", "Cách đạt gần nhất");
    }

    @Test
    void tells_what_is_missing_by_name() {
        Ran ran = Ran.with("explain", "CD-3", Samples.threeCitizens(folder));

        assertThat(ran.out()).contains("CHƯA ĐỦ CĂN CỨ", "Còn thiếu số liệu:", "(diem_hop_tac_chia_se)");
    }

    @Test
    void tells_what_other_titles_mean_for_the_learning_title() throws IOException {
        Path register = Files.writeString(folder.resolve("family.json"), """
                {"subjects": [{"subject": "family", "id": "GD-1", "members": [], "observations": [
                  {"code": "gia_dinh_dat_gia_dinh_van_hoa", "year": 2022, "value": {"yesNo": true}},
                  {"code": "diem_gia_dinh_van_hoa", "year": 2022, "value": {"points": 80}},
                  {"code": "nhom_ho_gia_dinh_van_hoa", "year": 2022, "value": {"grade": "con-lai"}}]}]}
                """);
        Ran ran = Ran.with("explain", "GD-1", register);

        assertThat(ran.out())
                .contains("MÂU THUẪN GD-1: được Gia đình văn hóa năm 2022 với 80 điểm", "phải đạt 85 điểm")
                .contains("(phấn đấu)", "(văn bản không nói)");
    }

    @Test
    void speaks_english() {
        Ran ran = Ran.with("explain", "CD-1", Samples.threeCitizens(folder), "--lang", "en");

        assertThat(ran.out()).startsWith("Learning citizen: CD-1: QUALIFIED");
    }

    @Test
    void writes_json() {
        Ran ran = Ran.with("explain", "CD-1", Samples.threeCitizens(folder), "--format=json");

        assertThat(Json.mapper().readTree(ran.out()).size()).isEqualTo(1);
    }

    @Test
    void suggests_a_subject() {
        Ran ran = Ran.with("explain", "CD-4", Samples.threeCitizens(folder));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("\"CD-1\"");
    }

    @Test
    void lines_are_at_most_100_columns_wide() {
        Ran ran = Ran.with("explain", "CD-3", Samples.threeCitizens(folder));

        assertThat(ran.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }
}
