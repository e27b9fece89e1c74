package vn.khuyenhoc.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Points;

class KeptFindingsTest {

    @Test
    void points_written_with_other_digits_are_told_apart() {
        assertThat(KeptFindings.isWrittenAlike(points("8"), points("8.0"))).isFalse();
        assertThat(KeptFindings.isWrittenAlike(points("8.0"), points("8.0"))).isTrue();
    }

    @Test
    void counts_that_are_one_double_are_told_apart() {
        long large = 1L << 53;
        assertThat((double) large).isEqualTo((double) (large + 1));
        assertThat(KeptFindings.isWrittenAlike(new Count(large), new Count(large + 1)))
                .isFalse();
    }

    @Test
    void nothing_is_like_nothing_alone() {
        assertThat(KeptFindings.isWrittenAlike(null, null)).isTrue();
        assertThat(KeptFindings.isWrittenAlike(null, new Count(0))).isFalse();
    }

    private static Points points(String number) {
        return new Points(new BigDecimal(number));
    }
}
