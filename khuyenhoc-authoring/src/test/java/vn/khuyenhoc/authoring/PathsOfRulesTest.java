package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.PackageRules;
import vn.khuyenhoc.engine.PackageRules.Path;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.engine.internal.NetworkRules;
import vn.khuyenhoc.text.FaultyInputException;

/** Whatever rules look at, the way they are run never changes what they say. */
class PathsOfRulesTest {
    private static final int SETS = 12;
    private static final int RULES = 8;
    private static final int OBSERVATIONS = 4;
    private static RuleSet rules;

    @BeforeAll
    static void compile_random_rules() {
        Map<String, String> files = new HashMap<>();
        IntStream.range(0, SETS).forEach(set -> files.put("random/set" + set + "/rules.drl", source(set)));
        Compilation compiled = Compilation.of(files);
        assertThat(compiled.refusals()).isEmpty();
        rules = RuleSet.load().with(compiled.models(), "random");
    }

    static Stream<String> packages() {
        return IntStream.range(0, SETS).mapToObj(set -> "random.set" + set);
    }

    private static String source(int set) {
        Random random = new Random(set);
        StringBuilder text = new StringBuilder(header("random.set" + set));
        for (int rule = 0; rule < RULES; rule++) {
            text.append(rule("C" + rule, random, set % 3));
        }
        return text.toString();
    }

    private static String header(String name) {
        return "package " + name + "\n\nimport vn.khuyenhoc.engine.Assessment\nimport vn.khuyenhoc.engine.Award\n\n";
    }

    /** The first kind of set looks at one assessment alone, the second at several, the third at what other rules say as well. */
    private static String rule(String code, Random random, int kind) {
        String one = condition(random);
        String other = condition(random);
        String when = switch (random.nextInt(kind == 0 ? 4 : kind == 1 ? 7 : 8)) {
            case 0 -> "$a : Assessment( " + one + ", " + other + " )";
            case 1 -> "$a : Assessment( " + one + " || " + other + " )";
            case 2 -> "$a : Assessment( $p : points(\"o0\"), $p >= required(\"" + code + "\"), " + one + " )";
            case 3 -> "$a : Assessment( points(\"o1\") < required(\"" + code + "\") )";
            case 4 -> "$a : Assessment( " + one + " )\n    $b : Assessment( this != $a, " + other + " )";
            case 5 -> "$a : Assessment( " + one + " )\n    not Assessment( " + other + " )";
            case 6 -> "$a : Assessment( " + one + " )\n    exists Assessment( this != $a, " + other + " )";
            default -> "$w : Award( criterion == \"C0\" )\n    $a : Assessment( this == $w.assessment(), " + one + " )";
        };
        String bound = when.contains("$p") ? "$p" : "$a.points(\"o1\")";
        return "rule \"" + code + " made up\"\nwhen\n    " + when + "\nthen\n    insert( $a.earns(\"" + code + "\", "
                + bound + ") );\nend\n\n";
    }

    private static String condition(Random random) {
        String observation = "\"o" + random.nextInt(OBSERVATIONS) + "\"";
        return switch (random.nextInt(3)) {
            case 0 -> "points(" + observation + ") >= required(\"C" + random.nextInt(RULES) + "\")";
            case 1 -> "count(" + observation + ") < countBefore(" + observation + ")";
            default -> "yes(" + observation + ")";
        };
    }

    private static List<Assessment> assessments(Random random) {
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Map<String, Double> values = new HashMap<>();
            Map<String, Double> required = new HashMap<>();
            IntStream.range(0, OBSERVATIONS).forEach(o -> {
                if (random.nextInt(4) > 0) {
                    values.put("o" + o, (double) random.nextInt(3));
                    values.put("o" + o + "@previous", (double) random.nextInt(3));
                }
            });
            IntStream.range(0, RULES).forEach(rule -> required.put("C" + rule, (double) random.nextInt(3)));
            all.add(new Assessment(values, required, Map.of()));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void random_rules_say_the_same_as_in_one_session(String name) {
        NetworkRules session = new NetworkRules(rules.ruleNames(name), () -> rules.base(name));
        PackageRules ready = rules.rules(name);
        for (int seed = 0; seed < 40; seed++) {
            List<Assessment> assessments = assessments(new Random(seed));
            assertThat(Assessments.said(ready, assessments)).isEqualTo(Assessments.said(session, assessments));
        }
    }

    @Test
    void rules_that_look_at_one_assessment_alone_need_no_session() {
        PackageRules ready = rules.rules("random.set0");
        assertThat(ready.alone()).isTrue();
        assertThat(ready.names())
                .allSatisfy(rule -> assertThat(ready.path(rule)).isEqualTo(Path.STRAIGHT));
    }

    @Test
    void rules_of_both_kinds_share_a_package() {
        assertThat(packages().map(rules::rules).filter(ready -> !ready.alone()))
                .anySatisfy(ready ->
                        assertThat(ready.names().stream().map(ready::path)).contains(Path.STRAIGHT, Path.NETWORK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$a : Assessment( )", "$a : Assessment( )\n    not Assessment( this != $a )"})
    void rules_conclude_only_on_the_criterion_that_they_are_named_after(String when) {
        String rule = "rule \"C0 made up\"\nwhen\n    " + when + "\nthen\n    insert( $a.earns(\"C1\", 1) );\nend\n";
        Compilation compiled = Compilation.of(Map.of("random/misnamed/rules.drl", header("random.misnamed") + rule));
        PackageRules ready = RuleSet.load().with(compiled.models(), "random").rules("random.misnamed");
        List<Assessment> one = assessments(new Random(0)).subList(0, 1);
        assertThatThrownBy(() -> Assessments.said(ready, one))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("C0 made up");
    }
}
