package vn.khuyenhoc.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.title.Title;

class BundlesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");

    @Test
    void both_languages_have_the_same_messages() throws IOException {
        Map<Object, Set<String>> english = placeholders("Messages_en.properties");
        assertThat(placeholders("Messages.properties")).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Messages.properties", "Messages_en.properties"})
    void no_message_has_a_quote_that_is_swallowed_and_all_is_nfc(String bundle) throws IOException {
        assertThat(texts(bundle).values())
                .extracting(String::valueOf)
                .noneMatch(text -> text.contains("'"))
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everything_that_a_decision_may_hold_has_words_of_its_own(String language) {
        Phrases phrases = new Phrases(Catalogue.load(), Locale.forLanguageTag(language));
        assertThat(words(Title.values(), phrases::title)).doesNotHaveDuplicates();
        assertThat(words(Outcome.values(), phrases::outcome)).doesNotHaveDuplicates();
        assertThat(words(CriterionOutcome.values(), phrases::outcome)).doesNotHaveDuplicates();
        assertThat(words(Reason.values(), phrases::reason)).doesNotHaveDuplicates();
        assertThat(words(SourceMark.values(), phrases::mark)).doesNotHaveDuplicates();
        assertThat(words(Completeness.values(), phrases::completeness)).doesNotHaveDuplicates();
        assertThat(words(Stance.values(), phrases::stance)).doesNotHaveDuplicates();
    }

    private static <T> Stream<String> words(T[] values, Function<T, String> words) {
        return Arrays.stream(values).map(words);
    }

    private static Map<Object, Set<String>> placeholders(String bundle) throws IOException {
        return texts(bundle).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> placeholders(entry.getValue())));
    }

    private static Set<String> placeholders(Object text) {
        return PLACEHOLDER
                .matcher(String.valueOf(text))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
