package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.KieSession;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.Faults;

class ShippedRulesTest {
    private static final String ROOT = "/vn/khuyenhoc/rules/";
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static RuleSet rules;

    @BeforeAll
    static void compile_a_copy_of_all_shipped_rules(@TempDir Path folder) {
        Locality copy = new Locality(folder);
        files().forEach(file ->
                copy.write(file, text(file).replace("package vn.khuyenhoc.rules", "package vn.khuyenhoc.copy")));
        rules = copy.compile();
    }

    static Stream<String> files() {
        return text("index.txt").lines().filter(line -> !line.isBlank());
    }

    static Stream<CriteriaSet> sets() {
        return CATALOGUE.allSets().stream().filter(set -> !set.rules().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_shipped_file_says_only_what_a_file_of_rules_may_say(String file) {
        Faults faults = new Faults();
        RulePolicy.check(file, text(file), faults);
        assertThat(faults.sorted()).isEmpty();
    }

    @Test
    void rules_compiled_at_run_time_have_the_names_of_the_precompiled_ones() {
        Set<String> shipped = new TreeSet<>(RuleSet.load().packages());
        assertThat(shipped)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(rules.ruleNames(copy(name)))
                        .containsExactlyInAnyOrderElementsOf(rules.ruleNames(name)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void rules_compiled_at_run_time_say_the_same_as_the_precompiled_ones(CriteriaSet set) {
        Random random = new Random(set.id().hashCode());
        for (int i = 0; i < 100; i++) {
            Assessment assessment = assessment(set, random);
            set.rules().forEach(name -> assertThat(said(copy(name), assessment)).isEqualTo(said(name, assessment)));
        }
    }

    private static String copy(String packageName) {
        return packageName.replace("vn.khuyenhoc.rules", "vn.khuyenhoc.copy");
    }

    /** An assessment with values on, just below and above what each criterion requires, some of them not known. */
    private static Assessment assessment(CriteriaSet set, Random random) {
        Map<String, Double> values = new HashMap<>();
        Map<String, Double> required = new HashMap<>();
        for (Criterion criterion : set.criteria().toList()) {
            double limit = random.nextInt(3);
            required.put(criterion.code(), limit);
            criterion.needs().stream()
                    .flatMap(List::stream)
                    .filter(need -> random.nextInt(5) > 0)
                    .forEach(need -> values.put(
                            need.code() + (need.yearsBack() > 0 ? "@previous" : ""),
                            limit + (random.nextInt(3) - 1) * 0.01));
        }
        return new Assessment(values, required, Map.of());
    }

    private static Set<Award> said(String packageName, Assessment assessment) {
        KieSession session = rules.base(packageName).newKieSession();
        try {
            session.insert(assessment);
            session.fireAllRules();
            return session.getObjects(Award.class::isInstance).stream()
                    .map(Award.class::cast)
                    .collect(Collectors.toSet());
        } finally {
            session.dispose();
        }
    }

    private static String text(String file) {
        try (InputStream in = RuleSet.class.getResourceAsStream(ROOT + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
