package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * How many facts a rule looks at together: each more takes as many times longer as there are facts of it, and nothing can stop a join.
 *
 * @param rule name of the rule
 * @param types classes of the facts that it looks for
 */
record Breadth(String rule, List<Class<?>> types) {
    /** Some seconds; the shipped rules need a thousandth of it for a large plan. */
    private static final double MOST = 1e8;

    Breadth {
        types = List.copyOf(types);
    }

    static Breadth of(Rule rule) {
        List<Class<?>> types = new ArrayList<>();
        add(rule.getView(), types);
        return new Breadth(rule.getName(), types);
    }

    private static void add(Condition condition, List<Class<?>> types) {
        if (condition instanceof Pattern<?> pattern) {
            types.add(pattern.getPatternVariable().getType());
        }
        condition.getSubConditions().forEach(inner -> add(inner, types));
    }

    private double of(Map<Class<?>, Long> counts) {
        return types.stream()
                .mapToDouble(type -> Math.max(1, counts.getOrDefault(type, 1L)))
                .reduce(1, (one, other) -> one * other);
    }

    /**
     * Ends the use of rules that would not end soon.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException naming each
     */
    static void require(List<Breadth> breadths, Collection<Fact> facts) {
        Map<Class<?>, Long> counts =
                facts.stream().collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
        Faults faults = new Faults();
        breadths.stream()
                .filter(breadth -> breadth.of(counts) > MOST)
                .forEach(breadth -> faults.add(
                        Place.of(breadth.rule(), 0, 0),
                        "gaps.broad",
                        breadth.rule(),
                        breadth.types().size()));
        faults.throwIfAny();
    }
}
