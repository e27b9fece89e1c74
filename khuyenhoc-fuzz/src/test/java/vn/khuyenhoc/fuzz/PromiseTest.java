package vn.khuyenhoc.fuzz;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private static final byte[] INPUT = "code: 079203001234".getBytes(StandardCharsets.UTF_8);

    @Test
    void an_exception_that_is_not_documented_breaks_it() {
        assertThatThrownBy(() -> hold("planted-exception")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_number_of_the_input_in_a_message_breaks_it() {
        assertThatThrownBy(() -> hold("planted-leak"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is told");
    }

    @Test
    void more_than_three_seconds_break_it() {
        assertThatThrownBy(() -> hold("planted-slowness"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ms for 18 bytes");
    }

    @Test
    void more_than_256_megabytes_break_it() {
        assertThatThrownBy(() -> hold("planted-memory")).isInstanceOf(OutOfMemoryError.class);
    }

    private static void hold(String target) throws Exception {
        Promise.PLAIN.hold(Targets.named(target), INPUT);
    }
}
