package vn.khuyenhoc.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
    private static final List<Value> ONE_OF_EACH = List.of(
            new YesNo(true),
            new Count(3),
            Share.of(45, 50),
            new Points(BigDecimal.TEN),
            new Day(LocalDate.of(2024, 5, 1)),
            new Grade("dat"));

    @Test
    void every_value_knows_its_type() {
        assertThat(ONE_OF_EACH).extracting(Value::type).containsExactly(ValueType.values());
    }

    @Test
    void types_are_named_as_in_files() {
        assertThat(Arrays.stream(ValueType.values()).map(ValueType::code))
                .containsExactly("yesNo", "count", "share", "points", "date", "grade");
    }

    @Test
    void an_observation_can_do_without_evidence_and_persons() {
        Observation observation = Observation.of("so_buoi", 2024, new Count(3));
        assertThat(observation).isEqualTo(new Observation("so_buoi", 2024, new Count(3), List.of(), null, null));
    }
}
