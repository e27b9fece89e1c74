package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.FaultyInputException;

/** Rules that do what no criterion needs: none of them is compiled, and all are told of. */
class HostileRulesTest {
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final RuleSet SHIPPED = RuleSet.load();

    static Stream<Path> files() throws IOException, URISyntaxException {
        Path corpus = Path.of(Objects.requireNonNull(HostileRulesTest.class.getResource("/hostile"))
                .toURI());
        try (Stream<Path> list = Files.list(corpus)) {
            return list.sorted().toList().stream();
        }
    }

    static Stream<String> tricks() {
        return HostileText.tricks();
    }

    @AfterEach
    void nothing_ran() {
        assertThat(Canary.isHeard()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_hostile_rule_is_never_compiled(Path file, @TempDir Path folder) throws IOException {
        Files.copy(file, folder.resolve("a.drl"));
        refuses(folder);
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void a_text_that_tries_to_end_early_is_never_compiled(String rule, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.drl"), rule);
        refuses(folder);
    }

    private static void refuses(Path folder) {
        assertThat(catchThrowableOfType(FaultyInputException.class, () -> RuleCompiler.add(SHIPPED, folder)))
                .isNotNull()
                .satisfies(refused -> assertThat(refused.faults()).isNotEmpty());
        assertThat(assertTimeout(SOON, () -> Diagnostics.check(folder)))
                .isNotEmpty()
                .allSatisfy(HostileRulesTest::isTold);
    }

    private static void isTold(Diagnostic fault) {
        assertThat(fault.place().line()).isPositive();
        assertThat(fault.place().column()).isPositive();
        assertThat(fault.text(Locale.ENGLISH))
                .doesNotContain("Exception", "line -1", "lambda$", "cannot find symbol", "Unable to")
                .doesNotContainPattern("[\\p{C}&&[^\\n]]");
    }

    @Test
    void the_corpus_has_two_hundred_rules_and_more_and_half_of_them_are_made() throws IOException, URISyntaxException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(tricks()).hasSizeGreaterThanOrEqualTo(120);
    }
}
