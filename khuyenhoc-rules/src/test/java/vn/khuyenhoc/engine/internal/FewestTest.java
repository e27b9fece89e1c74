package vn.khuyenhoc.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FewestTest {

    @Property
    void no_choice_is_smaller_or_as_small_and_gives_less(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 15) Integer> points,
            @ForAll @IntRange(min = 1, max = 100) int sum) {
        long[] units = falling(points);
        int[] chosen = Fewest.of(units, sum);

        long total = total(units, chosen);
        boolean enough = Arrays.stream(units).sum() >= sum;
        assertThat(total >= sum).isEqualTo(enough);
        assertThat(IntStream.range(0, 1 << units.length)
                        .mapToObj(choice -> places(choice, units.length))
                        .filter(other -> enough && total(units, other) >= sum))
                .allMatch(other -> other.length > chosen.length
                        || (other.length == chosen.length && total(units, other) >= total));
    }

    @Test
    void all_are_chosen_where_all_give_too_little() {
        assertThat(Fewest.of(new long[] {5, 3}, 9)).containsExactly(0, 1);
    }

    @Test
    void many_alike_take_no_longer_than_few() {
        long[] units = new long[200];
        Arrays.fill(units, 0, 100, 4);
        Arrays.fill(units, 100, 200, 2);

        assertThat(total(units, Fewest.of(units, 403))).isEqualTo(404);
    }

    private static long[] falling(List<Integer> points) {
        return points.stream()
                .sorted((one, other) -> other - one)
                .mapToLong(Integer::longValue)
                .toArray();
    }

    private static int[] places(int choice, int size) {
        return IntStream.range(0, size).filter(i -> (choice >> i & 1) == 1).toArray();
    }

    private static long total(long[] units, int[] chosen) {
        return Arrays.stream(chosen).mapToLong(i -> units[i]).sum();
    }
}
