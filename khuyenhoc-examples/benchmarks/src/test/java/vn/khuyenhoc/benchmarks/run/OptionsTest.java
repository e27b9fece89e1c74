package vn.khuyenhoc.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void lists_stand_with_commas_between() {
        Options options = Options.of("--only", "load,cold", "--quick");

        assertThat(options.list("only", List.of())).containsExactly("load", "cold");
        assertThat(options.quick()).isTrue();
    }

    @Test
    void what_is_not_given_is_what_the_part_takes_otherwise() {
        assertThat(Options.of().get("out", "results.md")).isEqualTo("results.md");
        assertThat(Options.of().quick()).isFalse();
    }

    @Test
    void what_is_no_option_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> Options.of("--fast"))
                .hasMessageContaining("--fast")
                .hasMessageContaining("--quick");
        assertThatThrownBy(() -> Options.of("--out")).hasMessageContaining("--out needs a value");
    }
}
