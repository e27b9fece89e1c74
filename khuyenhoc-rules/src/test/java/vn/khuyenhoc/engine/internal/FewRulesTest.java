package vn.khuyenhoc.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.engine.Assessment;

class FewRulesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 16, 17})
    void every_rule_is_run_once_for_each_assessment_and_in_order(int count) {
        List<String> run = new ArrayList<>();
        List<StraightRule> rules = IntStream.range(0, count)
                .mapToObj(i -> (StraightRule) (assessment, said) -> run.add("rule " + i))
                .toList();
        Assessment assessment = new Assessment(Map.of(), Map.of(), Map.of());

        new StraightRules(rules).run(List.of(assessment, assessment), new Conclusion(award -> {}));

        List<String> once = IntStream.range(0, count).mapToObj(i -> "rule " + i).toList();
        assertThat(run).containsExactlyElementsOf(twice(once));
    }

    private static List<String> twice(List<String> once) {
        List<String> all = new ArrayList<>(once);
        all.addAll(once);
        return all;
    }
}
