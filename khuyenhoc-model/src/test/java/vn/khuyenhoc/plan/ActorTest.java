package vn.khuyenhoc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Lifetime;
import vn.khuyenhoc.text.Words;

class ActorTest {
    private static Actor living(@Nullable Lifetime lifetime) {
        return new Actor(new Words("Ủy ban", "Committee"), null, null, null, null, lifetime);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, true, false",
        "2025-07-01, false, false",
        "2030-12-31, false, false",
        "2031-01-01, false, true"
    })
    void a_body_is_there_from_its_first_day_to_its_last(LocalDate day, boolean notYet, boolean ended) {
        Actor body = living(new Lifetime(LocalDate.of(2025, 7, 1), LocalDate.of(2030, 12, 31)));
        assertThat(body.notYet(day)).isEqualTo(notYet);
        assertThat(body.ended(day)).isEqualTo(ended);
    }

    @Test
    void of_a_body_whose_days_are_not_known_neither_is_said() {
        assertThat(living(null).notYet(LocalDate.MIN)).isFalse();
        assertThat(living(null).ended(LocalDate.MAX)).isFalse();
        assertThat(living(new Lifetime(null, null)).notYet(LocalDate.MIN)).isFalse();
    }
}
