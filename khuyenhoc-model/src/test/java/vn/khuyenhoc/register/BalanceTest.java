package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static final Map<String, Long> READ = Map.of("citizen", 3L, "family", 1L, "", 1L);

    @Test
    void every_record_is_decided_or_rejected_kind_by_kind() {
        Balance balance = new Balance(5, READ, Map.of("citizen", 2L, "family", 1L), Map.of("citizen", 1L, "", 1L));
        assertThat(balance.even()).isSameAs(balance);
        assertThat(balance.allDecided()).isEqualTo(3);
        assertThat(balance.allRejected()).isEqualTo(2);
        assertThat(balance.kinds()).containsExactly("", "citizen", "family");
    }

    @Test
    void kinds_that_were_taken_for_each_other_are_a_fault_though_the_sum_is_right() {
        Balance balance = new Balance(5, READ, Map.of("citizen", 1L, "family", 2L), Map.of("citizen", 1L, "", 1L));
        assertThat(balance.isEven()).isFalse();
        assertThatThrownBy(balance::even)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("citizen=3", "family=2");
    }

    @Test
    void a_record_that_was_never_read_is_a_fault() {
        assertThat(new Balance(2, Map.of("citizen", 1L), Map.of("citizen", 1L), Map.of()).isEven())
                .isFalse();
    }

    @Test
    void a_record_that_was_decided_without_being_read_is_a_fault() {
        assertThat(new Balance(1, Map.of("citizen", 1L), Map.of("citizen", 1L, "unit", 1L), Map.of()).isEven())
                .isFalse();
    }
}
