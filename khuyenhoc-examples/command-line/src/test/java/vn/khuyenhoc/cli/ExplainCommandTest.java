package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
