package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @Test
    void help_is_vietnamese_by_default() {
        assertThat(Ran.with("--help").out()).contains("Cách dùng: khuyenhoc", "Xét mọi danh hiệu", "Ngôn ngữ");
    }

    @Test
    void help_comes_in_english() {
        assertThat(Ran.with("--lang=en", "--help").out()).contains("Usage: khuyenhoc", "Decides on all titles");
        assertThat(Ran.with("evaluate", "--help", "--lang", "en").out()).contains("Number of threads");
    }

    @Test
    void version_is_told() {
        assertThat(Ran.with("--version").out()).startsWith("khuyenhoc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Messages", "Usage"})
    void both_languages_have_the_same_keys(String bundle) throws IOException {
        assertThat(keys(bundle + "_en").stringPropertyNames())
                .isEqualTo(keys(bundle).stringPropertyNames());
    }

    private static Properties keys(String bundle) throws IOException {
        Properties keys = new Properties();
        try (InputStream in = HelpTest.class.getResourceAsStream(bundle + ".properties")) {
            keys.load(in);
        }
        return keys;
    }
}
