package vn.khuyenhoc.figures;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void a_count_over_an_open_rate_is_a_base_below_the_quotient() {
        Interval base = Interval.exactly(1200).over(new Interval(0.6, true, 1, false));

        assertThat(base.greatestWhole()).isEqualTo(1999);
        assertThat(base.leastWhole()).isEqualTo(1200);
    }

    @Test
    void open_ends_do_not_meet() {
        Interval below = new Interval(0, false, 0.5, true);

        assertThat(below.meets(Interval.closed(0.5, 1))).isFalse();
        assertThat(Interval.closed(0, 0.5).meets(Interval.closed(0.5, 1))).isTrue();
    }

    @Property
    void hull_and_common_agree_with_the_ends(
            @ForAll @IntRange(max = 50) int a,
            @ForAll @IntRange(max = 50) int b,
            @ForAll @IntRange(max = 50) int c,
            @ForAll @IntRange(max = 50) int d) {
        Interval one = Interval.closed(Math.min(a, b), Math.max(a, b));
        Interval other = Interval.closed(Math.min(c, d), Math.max(c, d));

        Interval hull = one.hull(other);
        assertThat(hull.low()).isEqualTo(Math.min(one.low(), other.low()));
        assertThat(hull.high()).isEqualTo(Math.max(one.high(), other.high()));
        if (one.meets(other)) {
            assertThat(one.common(other))
                    .isEqualTo(Interval.closed(Math.max(one.low(), other.low()), Math.min(one.high(), other.high())));
        }
    }
}
