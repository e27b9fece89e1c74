package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackWhyTest {
    private static final Path PROVINCE = Path.of("..", "province-directive");
    private static final Path PACK = PROVINCE.resolve("overlay");

    @Test
    void a_plan_is_told_why_it_has_no_gap() {
        Ran ran = Ran.with("pack", "why", PACK, "MH_PLAN_ISSUED_LATE", PROVINCE.resolve("plan.yaml"), "--lang=en");

        assertThat(ran.out())
                .startsWith("MH_PLAN_ISSUED_LATE: this gap is not there")
                .contains("fails: it is for one year: no (annual(), ");
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_gap_and_a_scenario_that_are_misspelt_are_told_with_what_was_meant() {
        assertThat(Ran.with("pack", "why", PACK, "MH_ATENDANCE_LOW", "--scenario", "x")
                        .err())
                .contains("không có khoảng trống \"MH_ATENDANCE_LOW\"; có phải \"MH_ATTENDANCE_LOW\"?");
        Ran ran = Ran.with("pack", "why", PACK, "MH_ATTENDANCE_LOW", "--scenario", "Chưa biết dân xố");
        assertThat(ran.err()).contains("Chưa biết dân số");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void what_is_asked_about_is_needed() {
        assertThat(Ran.with("pack", "why", PACK, "MH_ATTENDANCE_LOW").err()).contains("--scenario");
    }
}
