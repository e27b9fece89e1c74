package vn.khuyenhoc.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NationTest {

    private static String refused(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(Nation.run(arguments, out, () -> {
                    throw new AssertionError("nothing to run");
                }))
                .isEqualTo(2);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void names_the_commands_where_it_is_given_none() {
        assertThat(refused()).contains("generate, decide, alone, digest, table");
    }

    @Test
    void says_in_either_language_what_is_wrong() {
        assertThat(refused("decide", "--form", "x")).contains("lựa chọn --form không có");
        assertThat(refused("decide", "--lang", "en")).contains("option --from is missing");
        assertThat(refused("generate", "--citizens", "-1")).contains("không phải số nguyên dương");
        assertThat(refused("decide", "--from", "a", "--out", "b", "--as-of", "10/2/2025"))
                .contains("không phải ngày");
    }
}
