package vn.khuyenhoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    private static final String FAULTS = "/vn/khuyenhoc/text/Faults";
    private static final String CONSTRAINTS = "/ContributorValidationMessages";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)\\}");

    @ParameterizedTest
    @ValueSource(strings = {FAULTS, CONSTRAINTS})
    void both_languages_have_the_same_keys(String bundle) throws IOException {
        assertThat(texts(bundle + ".properties"))
                .containsOnlyKeys(texts(bundle + "_en.properties").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {FAULTS, CONSTRAINTS})
    void both_languages_have_the_same_placeholders(String bundle) throws IOException {
        Map<String, String> english = texts(bundle + "_en.properties");
        texts(bundle + ".properties")
                .forEach((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {FAULTS, CONSTRAINTS})
    void no_text_has_a_quote_that_a_message_format_swallows(String bundle) throws IOException {
        assertThat(texts(bundle + ".properties").values()).noneMatch(text -> text.contains("'"));
        assertThat(texts(bundle + "_en.properties").values()).noneMatch(text -> text.contains("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {FAULTS + ".properties", FAULTS + "_en.properties", CONSTRAINTS + ".properties"})
    void no_key_stands_twice_and_all_is_nfc(String file) throws IOException {
        assertThat(lines(file))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .doesNotHaveDuplicates();
        assertThat(lines(file)).allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        lines(file)
                .forEach(
                        line -> texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return texts;
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = BundlesTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
