package vn.khuyenhoc.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GainsTest {

    @Test
    void places_stand_from_the_most_room_to_the_least() {
        assertThat(gains("2", "10", "0.5").places()).containsExactly(1, 0, 2);
    }

    @Test
    void the_fewest_are_chosen_also_where_room_has_more_digits_than_any_sum_can_hold() {
        assertThat(gains("1.2345678901234568E-8", "10", "9").fewest(new BigDecimal("9.5")))
                .containsExactly(1);
    }

    private static Gains gains(String... rooms) {
        Gains gains = new Gains(rooms.length);
        for (int i = 0; i < rooms.length; i++) {
            gains.add(i, new BigDecimal(rooms[i]));
        }
        return gains;
    }
}
