package vn.khuyenhoc.catalogued;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.engine.Engine;

/** A rule reads what its criterion needs, asks what its criterion requires and awards its criterion; nothing else. */
class RuleWordsTest {
    private static final Pattern RULE = Pattern.compile("rule \"([^ \"]+) [^\"]*\"(.*?)\nend", Pattern.DOTALL);
    private static final Pattern CRITERION = Pattern.compile("\\b(?:required|maximum|met|earns)\\(\\s*\"([^\"]+)\"");
    private static final Pattern OBSERVATION =
            Pattern.compile("\\b(?:yes|share|count|points|grade)(Before)?\\(\\s*\"([^\"]+)\"");
    private static final Pattern OBSERVED_IN_CONDITION = Pattern.compile("when(.*?)then", Pattern.DOTALL);
    private static final Map<String, String> RULES = rules();
    private static final Catalogue CATALOGUE = Catalogue.load();
    /** What others may mean settles them; rules ask for these others. */
    private static final Set<String> READINGS = CATALOGUE.observationCodes().stream()
            .flatMap(code -> CATALOGUE.observation(code).orElseThrow().readings().stream())
            .collect(Collectors.toSet());

    static Stream<Named<Criterion>> criteria() {
        return CATALOGUE.allSets().stream()
                .flatMap(set -> set.criteria())
                .map(criterion -> Named.of(criterion.code(), criterion));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("criteria")
    void a_rule_speaks_of_its_own_criterion_alone(Criterion criterion) {
        assertThat(CRITERION.matcher(rule(criterion)).results().map(found -> found.group(1)))
                .isNotEmpty()
                .containsOnly(criterion.code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("criteria")
    void the_condition_of_a_rule_reads_exactly_what_its_criterion_needs(Criterion criterion) {
        Matcher condition = OBSERVED_IN_CONDITION.matcher(rule(criterion));
        assertThat(condition.find()).isTrue();
        Set<String> needs = criterion.needs().stream()
                .flatMap(List::stream)
                .filter(need -> !READINGS.contains(need.code()))
                .map(need -> need.code() + (need.yearsBack() == 0 ? "" : " before"))
                .collect(Collectors.toSet());
        assertThat(OBSERVATION.matcher(condition.group(1)).results())
                .extracting(found -> found.group(2) + (found.group(1) == null ? "" : " before"))
                .containsOnlyOnceElementsOf(needs)
                .hasSameSizeAs(needs);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("criteria")
    void a_rule_asks_for_a_threshold_where_the_catalogue_has_one(Criterion criterion) {
        assertThat(rule(criterion).contains("required(")).isEqualTo(criterion.threshold() != null);
    }

    private static String rule(Criterion criterion) {
        assertThat(RULES).containsKey(criterion.code());
        return RULES.get(criterion.code());
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        text("index.txt")
                .lines()
                .forEach(file ->
                        RULE.matcher(text(file)).results().forEach(found -> rules.put(found.group(1), found.group(2))));
        return rules;
    }

    private static String text(String file) {
        try (InputStream in = Engine.class.getResourceAsStream("/vn/khuyenhoc/rules/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
