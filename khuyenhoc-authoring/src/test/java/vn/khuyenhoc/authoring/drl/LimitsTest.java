package vn.khuyenhoc.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.catalogue.Catalogue;

/** However large or deep a file of rules is, it is answered soon, and what is too much of it is named. */
class LimitsTest {
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST = 250_000;
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String YES = "yes(\"tap_the_lao_dong_tien_tien\")";
    private static final String RULE = """
            // Xã
            package vn.khuyenhoc.local.test
            import vn.khuyenhoc.engine.Assessment
            rule "TT24.H.3.3 Tập thể lao động tiên tiến"
            when
                $a : Assessment( yes("tap_the_lao_dong_tien_tien") ) /* đủ */
            then
                insert( $a.met("TT24.H.3.3") );
            end
            """;

    static Stream<Arguments> large() {
        return Stream.of(
                Arguments.of("too-many-parts", RULE.replace(YES, String.join(" && ", many(YES, 5_000)))),
                Arguments.of("too-many-parts", RULE.replace(YES, String.join("||", many("yes()", 10_000)))),
                Arguments.of("too-many-parts", RULE.replace(YES, String.join(", ", many(YES, 5_000)))),
                Arguments.of("too-many-parts", RULE.replace("$a : A", "Assessment( ) ".repeat(1_000) + "$a : A")),
                Arguments.of(
                        "too-many-parts",
                        RULE.replace("insert", "insert( $a.met(\"TT24.H.3.3\") ); ".repeat(1_000) + "insert")),
                Arguments.of("too-many-parts", RULE.replace("yes(", "yes(" + "\"x\", ".repeat(1_000))),
                Arguments.of("too-deep", RULE.replace(YES, "(".repeat(1_000) + YES + ")".repeat(1_000))),
                Arguments.of("too-deep", RULE.replace(YES, "!".repeat(10_000) + YES)),
                Arguments.of("too-deep", RULE.replace(YES, "yes(".repeat(1_000) + YES + ")".repeat(1_000))),
                Arguments.of("too-long", RULE.replace("Tập", "T".repeat(MOST))),
                Arguments.of("too-long", RULE.replace("tap_the", "t".repeat(MOST))),
                Arguments.of("too-long", RULE.replace("yes(", "y".repeat(MOST) + "(")),
                Arguments.of("too-long", RULE.replace("$a", "$" + "a".repeat(500))),
                Arguments.of("too-long", RULE.replace(YES, "1".repeat(MOST))),
                Arguments.of("wrong-package", RULE.replace("local.test", "local" + ".test".repeat(40_000))),
                Arguments.of("wrong-import", RULE.replace("Assessment\n", "Assessment" + ".x".repeat(40_000) + "\n")),
                Arguments.of("too-many-rules", RULE + "rule \"a\" when then end ".repeat(8_000)),
                Arguments.of("unknown-observation", RULE + other(99)),
                Arguments.of("rule-name", RULE + "rule ".repeat(50_000)),
                Arguments.of("many-faults", RULE + "\u2028".repeat(80_000)),
                Arguments.of("unterminated-string", RULE + "\"" + "x".repeat(300)),
                Arguments.of("unterminated-comment", RULE + "/* ".repeat(80_000)),
                Arguments.of("unterminated-string", RULE + "\"\n".repeat(80)),
                Arguments.of("file-too-long", RULE + "/*" + "x".repeat(MEGABYTE) + "*/"),
                Arguments.of("file-too-long", RULE + "// x\n".repeat(MEGABYTE)),
                Arguments.of("file-too-long", RULE.replace("Tập", "T".repeat(MEGABYTE))));
    }

    /** Rules that each ask for something nobody knows. */
    private static String other(int rules) {
        String rule = RULE.substring(RULE.indexOf("rule"));
        return IntStream.range(0, rules)
                .mapToObj(i -> rule.replace("Tập", "T" + i).replace("tap_the", i + "t".repeat(350)))
                .collect(Collectors.joining());
    }

    private static List<String> many(String text, int times) {
        return java.util.Collections.nCopies(times, text);
    }

    @ParameterizedTest
    @MethodSource("large")
    void what_is_too_much_is_named_soon(String id, String text) {
        List<Diagnostic> faults = assertTimeout(Duration.ofSeconds(3), () -> check(text));
        assertThat(faults).hasSizeLessThan(200).extracting(Diagnostic::id).contains(id);
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.text(Locale.ROOT)).hasSizeLessThan(4_000));
    }

    @Test
    void a_comment_may_fill_a_file() {
        assertThat(check(RULE + "/*" + "*".repeat(MOST) + "*/\n" + "//\n".repeat(1_000)))
                .isEmpty();
    }

    @Test
    void a_file_may_end_anywhere() {
        String hostile = RULE.replace("(", "( \"x\" \u201cy\u201d 'z ");
        IntStream.range(0, hostile.length()).forEach(end -> {
            String text = hostile.substring(0, end);
            for (String whole : List.of(text, text + "\"", text + "(", text + "\u201c", text + "/*")) {
                assertThat(check(whole))
                        .allSatisfy(fault -> assertThat(fault.place().column())
                                .isBetween(1, fault.source().length() + 2));
            }
        });
    }

    private static List<Diagnostic> check(String text) {
        return RuleFolder.check("a.drl", text.getBytes(StandardCharsets.UTF_8), CATALOGUE);
    }
}
