package vn.khuyenhoc.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;

/** Texts under a megabyte that are made to cost much: each has one fault that says why, within three seconds. */
class YamlLimitsTest {
    private static final Duration LONGEST = Duration.ofSeconds(3);

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("yaml.deep", "[".repeat(10_000)),
                Arguments.of("yaml.deep", "[".repeat(900_000)),
                Arguments.of("yaml.deep", "{a: ".repeat(200_000)),
                Arguments.of("yaml.deep", "- ".repeat(400_000)),
                Arguments.of("yaml.deep", "? ".repeat(400_000)),
                Arguments.of(
                        "yaml.deep",
                        IntStream.range(0, 1_000)
                                .mapToObj(i -> " ".repeat(i) + "a:\n")
                                .collect(Collectors.joining())),
                Arguments.of("yaml.aliasMany", bomb(9)),
                Arguments.of("yaml.deep", tower(40)),
                Arguments.of("yaml.aliasLoop", "a: &a\n  b: *a\n"),
                Arguments.of("yaml.anchorTwice", "a: &a 1\nb: &a 2\n"),
                Arguments.of(
                        "yaml.tag", "a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1\"]]\n"),
                Arguments.of("yaml.tag", "a: !!binary aGk=\n"),
                Arguments.of("yaml.sign", "a: \u0000\n"),
                Arguments.of("yaml.large", "a: " + "x".repeat(YamlFile.LONGEST)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_is_made_to_cost_much_is_refused_by_name(String key, String text) {
        assertThat(assertTimeoutPreemptively(LONGEST, () -> faults(text)))
                .extracting(Fault::key)
                .containsExactly(key);
    }

    static Stream<String> long_but_sound() {
        return Stream.of(
                "a: \"" + "x".repeat(900_000) + "\"",
                "a: |\n  " + "x\n  ".repeat(300_000),
                "a: [" + "1, ".repeat(100_000) + "1]",
                IntStream.range(0, 20_000).mapToObj(i -> "k" + i + ": v\n").collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("long_but_sound")
    void what_is_long_alone_is_read(String text) {
        assertThat(assertTimeoutPreemptively(LONGEST.multipliedBy(3), () -> faults(text)))
                .isEmpty();
    }

    @Test
    void keys_that_merge_are_keys_as_others() {
        YamlMap map = YamlFile.read("f", "a: &a {b: 1}\n<<: *a\n", new Faults());

        assertThat(map).isNotNull();
        assertThat(map.keys()).containsExactly("a", "<<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u", "\\u1", "\\x", "\\U", "\\U0011", "\\u\"", "\\U00110000\"", "\\"})
    void a_sign_that_is_not_written_in_full_is_a_fault_where_it_stands(String escape) {
        assertThat(faults("a: 1\nb: \"x" + escape)).singleElement().satisfies(fault -> {
            assertThat(fault.place().line()).isEqualTo(2);
            assertThat(fault.message(Locale.ROOT)).doesNotContain("Exception", "radix");
        });
    }

    @Property(tries = 1_000)
    void any_text_is_read_or_refused_by_a_fault(@ForAll("pieces") List<String> pieces) {
        List<Fault> faults = assertTimeoutPreemptively(LONGEST, () -> faults(String.join("", pieces)));
        assertThat(faults).allMatch(fault -> fault.place().file().equals("f"));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "a", ":", " ", "\n", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&a ", "*a", "!",
                        "!!", "%", "#", "---", "...", "<<", "\t", "\u0000", "\u0085", "\ufeff", "\ud800", "@", "`",
                        "0x", "~", "\\", "\\u", "é")
                .list()
                .ofMaxSize(200);
    }

    private static List<Fault> faults(String text) {
        Faults faults = new Faults();
        YamlFile.read("f", text, faults);
        return faults.sorted();
    }

    /** Each list holds the one before it ten times. */
    private static String bomb(int levels) {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i <= levels; i++) {
            String before = ", *a" + (i - 1);
            text.append("a" + i + ": &a" + i + " [x" + before.repeat(10) + "]\n");
        }
        return text.toString();
    }

    /** Each list holds the one before it once, three levels down. */
    private static String tower(int levels) {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i <= levels; i++) {
            text.append("a" + i + ": &a" + i + " [[[*a" + (i - 1) + "]]]\n");
        }
        return text.toString();
    }
}
