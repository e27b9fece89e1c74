package vn.khuyenhoc.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import vn.khuyenhoc.register.Validators;

class ValidShareTest {
    private final ValidShare.Check check = new ValidShare.Check();

    @Property(tries = 300)
    void a_count_is_a_share_of_a_base_that_is_not_smaller(
            @ForAll @LongRange(min = -2, max = 20) long count, @ForAll @LongRange(min = -2, max = 20) long base) {
        assertThat(check.isValid(Share.of(count, base), null)).isEqualTo(base >= 1 && count >= 0 && count <= base);
    }

    @Property(tries = 300)
    void a_rate_lies_between_0_and_1(@ForAll BigDecimal rate) {
        boolean between = rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0;
        assertThat(check.isValid(new Share(null, null, rate), null)).isEqualTo(between);
    }

    @Example
    void the_ends_belong_to_it() {
        assertThat(check.isValid(Share.of("0"), null)).isTrue();
        assertThat(check.isValid(Share.of("1.000"), null)).isTrue();
        assertThat(check.isValid(Share.of("1.001"), null)).isFalse();
    }

    @Example
    void all_of_a_base_none_of_it_and_a_base_of_one_are_shares() {
        assertThat(check.isValid(Share.of(7, 7), null)).isTrue();
        assertThat(check.isValid(Share.of(0, 7), null)).isTrue();
        assertThat(check.isValid(Share.of(1, 1), null)).isTrue();
        assertThat(check.isValid(Share.of(0, 0), null)).isFalse();
    }

    @Example
    void half_a_share_is_none() {
        assertThat(check.isValid(new Share(1L, null, null), null)).isFalse();
        assertThat(check.isValid(new Share(null, 1L, null), null)).isFalse();
        assertThat(check.isValid(new Share(null, null, null), null)).isFalse();
        assertThat(check.isValid(new Share(1L, 1L, BigDecimal.ONE), null)).isFalse();
    }

    @Example
    void the_message_says_how_to_write_it() {
        assertThat(Validators.in(new Locale("vi")).validate(Share.of(2, 1)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage()).startsWith("tỷ lệ phải từ 0 đến 1"));
    }

    @Example
    void a_share_equal_to_a_threshold_compares_equal_to_it() {
        assertThat(Share.of(45, 50).asDouble()).isEqualTo(0.9);
        assertThat(Share.of("0.95").asDouble()).isEqualTo(0.95);
        assertThat(Share.of(1, 0).asDouble()).isNaN();
        assertThat(new Share(null, 1L, null).asDouble()).isNaN();
    }
}
