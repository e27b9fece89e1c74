package vn.khuyenhoc.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Denial;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;

/** The calls of a rule, and what they ask for. */
final class Asked {
    private static final Set<String> OBSERVATIONS =
            Set.of("yes", "share", "shareBefore", "count", "countBefore", "points", "grade");
    private static final Map<String, String> BEFORE = Map.of("shareBefore", "@previous", "countBefore", "@previous");

    private Asked() {}

    /** All calls of the conditions of a rule. */
    static List<Call> conditions(Rule rule) {
        List<Call> calls = new ArrayList<>();
        rule.patterns().get(0).conditions().forEach(condition -> collect(condition, calls));
        return calls;
    }

    private static void collect(Expression expression, List<Call> calls) {
        if (expression instanceof Call call) {
            calls.add(call);
            call.arguments().forEach(argument -> collect(argument, calls));
        } else if (expression instanceof Comparison comparison) {
            collect(comparison.left(), calls);
            collect(comparison.right(), calls);
        } else if (expression instanceof Denial denial) {
            collect(denial.denied(), calls);
        }
    }

    /** Whether a call asks for an observation. */
    static boolean isObservation(Call call) {
        return OBSERVATIONS.contains(call.term()) && !call.arguments().isEmpty();
    }

    /** The code that a call names. */
    static String code(Call call) {
        return call.arguments().get(0).first().content();
    }

    /** The key of the observation that a call asks for, with its year. */
    static String key(Call call) {
        return code(call) + BEFORE.getOrDefault(call.term(), "");
    }

    /** The conclusions of a rule: calls of {@code met} and {@code earns}. */
    static Stream<Call> conclusions(Rule rule) {
        return rule.inserted().stream()
                .filter(call -> call.term().equals("met") || call.term().equals("earns"))
                .filter(call -> !call.arguments().isEmpty());
    }
}
