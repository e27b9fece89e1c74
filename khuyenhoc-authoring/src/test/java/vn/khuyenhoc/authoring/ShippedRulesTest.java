package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.RuleSet;

class ShippedRulesTest {
    private static final String ROOT = "/vn/khuyenhoc/rules/";
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static RuleSet rules;

    @BeforeAll
    static void compile_what_is_written_anew_of_all_shipped_rules(@TempDir Path folder) {
        Locality copy = new Locality(folder);
        files().forEach(file ->
                copy.write(file, text(file).replace("package vn.khuyenhoc.rules", "package vn.khuyenhoc.local.copy")));
        rules = RuleCompiler.add(RuleSet.load(), RuleFolder.of(folder, CATALOGUE));
    }

    /** Those of criteria; rules of plans and links look at facts that no locality writes rules on. */
    static Stream<String> files() {
        return text("index.txt")
                .lines()
                .filter(file -> !file.isBlank() && text(file).contains("import vn.khuyenhoc.engine.Assessment"));
    }

    static Stream<CriteriaSet> sets() {
        return CATALOGUE.allSets().stream().filter(set -> !set.rules().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_shipped_file_says_only_what_a_file_of_rules_may_say(String file) {
        assertThat(RuleFolder.check(file, text(file).getBytes(StandardCharsets.UTF_8), CATALOGUE))
                .isEmpty();
    }

    @Test
    void rules_compiled_at_run_time_have_the_names_of_the_precompiled_ones() {
        assertThat(sets().flatMap(set -> set.rules().stream()).distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(rules.ruleNames(copy(name)))
                        .containsExactlyInAnyOrderElementsOf(rules.ruleNames(name)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void rules_compiled_at_run_time_say_the_same_as_the_precompiled_ones(CriteriaSet set) {
        Random random = new Random(set.id().hashCode());
        for (int i = 0; i < 100; i++) {
            List<Assessment> one = List.of(Assessments.of(set, random));
            set.rules()
                    .forEach(name -> assertThat(Assessments.said(rules.rules(copy(name)), one))
                            .isEqualTo(Assessments.said(rules.rules(name), one)));
        }
    }

    private static String copy(String packageName) {
        return packageName.replace("vn.khuyenhoc.rules", "vn.khuyenhoc.local.copy");
    }

    private static String text(String file) {
        try (InputStream in = RuleSet.class.getResourceAsStream(ROOT + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
