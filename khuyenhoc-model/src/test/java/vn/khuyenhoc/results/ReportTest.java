package vn.khuyenhoc.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.text.Words;

class ReportTest {
    private static Report due(Stated<LocalDate> day) {
        Actor receiver = new Actor(new Words("Hội", "Association"), null, null, null, null, null);
        return new Report(new Words("Sáu tháng", "Half-year"), receiver, day, Stated.unknown());
    }

    @Test
    void only_a_report_that_is_known_to_have_no_day_has_none() {
        assertThat(due(Stated.of(LocalDate.of(2024, 6, 20))).hasDay()).isTrue();
        assertThat(due(Stated.unknown()).hasDay()).isTrue();
        assertThat(due(Stated.none()).hasDay()).isFalse();
    }
}
