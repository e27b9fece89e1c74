package vn.khuyenhoc.figures;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "'[1, 2]', over, '[2, 4]', '[0.25, 1]'",
        "'(1, 2]', over, '[2, 4)', '(0.25, 1]'",
        "'[1, 2)', over, '(2, 4]', '[0.25, 1)'",
        "'[1, 2]', over, '[0, 4]', '[0.25, Infinity]'",
        "'[1, 2]', over, '[0, 0]', '[Infinity, Infinity]'",
        "'[1, 2]', times, '[3, 4]', '[3, 8]'",
        "'(1, 2]', times, '[3, 4)', '(3, 8)'",
        "'[1, 2]', times, '(3, 4]', '(3, 8]'",
        "'[1, 2]', plus, '[3, 4]', '[4, 6]'",
        "'(1, 2]', plus, '[3, 4)', '(4, 6)'",
        "'[1, 2)', plus, '(3, 4]', '(4, 6)'",
        "'[1, 2)', hull, '[1, 2]', '[1, 2]'",
        "'(1, 2]', hull, '[1, 2)', '[1, 2]'",
        "'(1, 3]', hull, '(2, 4)', '(1, 4)'",
        "'(1, 2]', common, '[1, 2)', '(1, 2)'",
        "'[1, 2)', common, '(1, 2]', '(1, 2)'",
        "'[1, 3]', common, '(2, 4]', '(2, 3]'",
    })
    void an_end_that_does_not_belong_to_one_belongs_to_nothing_that_comes_of_it(
            String one, String operation, String other, String result) {
        assertThat(calculated(interval(one), operation, interval(other))).isEqualTo(interval(result));
    }

    @ParameterizedTest
    @CsvSource({
        "'[1, 3]', 1, 3, false",
        "'(1, 3)', 2, 2, false",
        "'[1.5, 3.5]', 2, 3, false",
        "'(1.5, 3.5)', 2, 3, false",
        "'[2, 2]', 2, 2, true",
        "'[0, Infinity)', 0, 9223372036854775807, false",
    })
    void whole_numbers_lie_within_the_ends(String interval, long least, long greatest, boolean isPoint) {
        assertThat(interval(interval).leastWhole()).isEqualTo(least);
        assertThat(interval(interval).greatestWhole()).isEqualTo(greatest);
        assertThat(interval(interval).isPoint()).isEqualTo(isPoint);
    }

    @ParameterizedTest
    @CsvSource({
        "'[1, 2]', '[2, 3]', true",
        "'[1, 2)', '[2, 3]', false",
        "'[1, 2]', '(2, 3]', false",
        "'[1, 2]', '[3, 4]', false",
        "'[1, 4]', '[2, 3]', true"
    })
    void those_that_share_a_number_meet_and_no_others(String one, String other, boolean meet) {
        assertThat(interval(one).meets(interval(other))).isEqualTo(meet);
        assertThat(interval(other).meets(interval(one))).isEqualTo(meet);
    }

    private static Interval calculated(Interval one, String operation, Interval other) {
        return switch (operation) {
            case "over" -> one.over(other);
            case "times" -> one.times(other);
            case "plus" -> one.plus(other);
            case "hull" -> one.hull(other);
            default -> one.common(other);
        };
    }

    private static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(", ", -1);
        return new Interval(
                Double.parseDouble(ends[0]), text.startsWith("("), Double.parseDouble(ends[1]), text.endsWith(")"));
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

    @Test
    void the_distance_is_that_of_the_nearest_numbers() {
        Interval under = new Interval(0, false, 5, true);

        assertThat(Interval.closed(1, 3).distance(Interval.closed(7, 9))).isEqualTo(4);
        assertThat(Interval.closed(7, 9).distance(Interval.closed(1, 3))).isEqualTo(4);
        assertThat(Interval.closed(1, 3).distance(Interval.closed(3, 9))).isZero();
        assertThat(under.distance(Interval.exactly(5))).isPositive();
        assertThat(under.distance(Interval.closed(2, Double.POSITIVE_INFINITY))).isZero();
    }
}
