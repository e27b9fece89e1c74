package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.authoring.drl.Formatter;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.ShippedGaps;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;

/** The shipped rules of gaps are written as a locality writes its own. */
class ShippedGapsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final RuleSet SHIPPED = RuleSet.load();
    private static final String COPY = "vn.khuyenhoc.local.copy.gaps";

    static Stream<String> files() {
        return text("index.txt").lines().filter(file -> file.startsWith("gaps/"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_shipped_file_says_only_what_a_file_of_rules_of_gaps_may_say(String file) {
        assertThat(RuleFolder.check(file, text(file).getBytes(StandardCharsets.UTF_8), CATALOGUE))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_shipped_file_is_written_in_the_one_style(String file) {
        String text = text(file);
        assertThat(Formatter.format(file, text.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
    }

    @Test
    void what_is_written_anew_of_the_shipped_rules_compiles_to_rules_of_their_names(@TempDir Path folder) {
        Locality copy = new Locality(folder);
        files().forEach(file -> copy.write(file, text(file).replace(ShippedGaps.PACKAGE, COPY)));
        RuleSet rules = RuleCompiler.add(SHIPPED, RuleFolder.of(folder, CATALOGUE));

        assertThat(rules.ruleNames(COPY))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(SHIPPED.ruleNames(ShippedGaps.PACKAGE))
                .containsExactlyInAnyOrderElementsOf(ShippedGaps.names());
    }

    private static String text(String file) {
        try (InputStream in = RuleSet.class.getResourceAsStream("/vn/khuyenhoc/rules/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
