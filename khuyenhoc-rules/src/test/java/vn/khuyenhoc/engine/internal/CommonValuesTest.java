package vn.khuyenhoc.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;

class CommonValuesTest {

    @Test
    void points_written_with_other_digits_are_told_apart() {
        assertThat(CommonValues.digits(points("8"))).isNotEqualTo(CommonValues.digits(points("8.0")));
    }

    @Test
    void points_that_are_one_double_with_others_are_not_common() {
        Points almost = points("7.00000000000000000001");
        assertThat(almost.points().doubleValue()).isEqualTo(7);
        assertThat(CommonValues.place(almost, 7)).isNegative();
    }

    @Test
    void rates_without_counts_and_large_numbers_are_not_common() {
        assertThat(CommonValues.place(Share.of("0.5"), 0.5)).isNegative();
        assertThat(CommonValues.place(Share.of(8, 16), 0.5)).isNegative();
        assertThat(CommonValues.place(new Count(32), 32)).isNegative();
    }

    @Property
    void place_number_and_digits_tell_common_points_apart(
            @ForAll("somePoints") Points one, @ForAll("somePoints") Points other) {
        assertThat(alike(one, number(one), other, number(other))).isEqualTo(one.equals(other));
    }

    @Property
    void place_number_and_digits_tell_shares_of_few_apart(@ForAll("shares") Share one, @ForAll("shares") Share other) {
        assertThat(alike(one, one.asDouble(), other, other.asDouble())).isEqualTo(one.equals(other));
    }

    @Property
    void places_of_shares_lie_within_their_number(@ForAll("shares") Share share) {
        assertThat(CommonValues.place(share, share.asDouble())).isBetween(1, CommonValues.places(share.type()) - 1);
    }

    private static boolean alike(Value one, double number, Value other, double otherNumber) {
        return CommonValues.place(one, number) == CommonValues.place(other, otherNumber)
                && number == otherNumber
                && CommonValues.digits(one) == CommonValues.digits(other);
    }

    private static double number(Points points) {
        return points.points().doubleValue();
    }

    @Provide
    Arbitrary<Points> somePoints() {
        Arbitrary<BigDecimal> quarters =
                Arbitraries.integers().between(0, 127).map(number -> new BigDecimal(number).movePointLeft(2));
        return quarters.flatMap(
                number -> Arbitraries.of(number, number.setScale(3), number.movePointRight(1), number.setScale(13))
                        .map(Points::new));
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.integers()
                .between(1, 15)
                .flatMap(base -> Arbitraries.integers().between(0, base).map(count -> Share.of(count, base)));
    }

    private static Points points(String number) {
        return new Points(new BigDecimal(number));
    }
}
