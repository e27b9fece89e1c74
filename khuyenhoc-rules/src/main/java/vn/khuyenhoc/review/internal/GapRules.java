package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Lack;
import vn.khuyenhoc.review.internal.RuleRun.Made;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/** Runs the compiled rules of gaps of a package. Thread-safe. */
public final class GapRules implements GapPackage {
    /** The package of the shipped rules. */
    public static final String SHIPPED = "vn.khuyenhoc.rules.gaps";

    /** Some seconds; the shipped rules need a thousandth of it for a large plan. */
    private static final double MOST = 1e8;

    private final RuleRun rules;
    private final List<Breadth> breadths;

    private GapRules(RuleRun rules, List<Breadth> breadths) {
        this.rules = rules;
        this.breadths = breadths;
    }

    /** The shipped rules of a set. */
    public static GapRules shipped(RuleSet rules) {
        return new GapRules(new RuleRun(rules, SHIPPED), List.of());
    }

    /**
     * The rules of a locality: how many facts they look at together is limited.
     *
     * @param packageName their package
     * @throws IllegalArgumentException if there is no such package; the message names those that exist
     */
    public static GapRules local(RuleSet rules, String packageName) {
        Model model = rules.model(packageName);
        return new GapRules(
                new RuleRun(rules, packageName),
                model.getRules().stream().map(Breadth::of).toList());
    }

    @Override
    public List<Found> found(Collection<Fact> facts) {
        requireNarrow(facts);
        return rules.made(facts).stream()
                .filter(made -> made.fact() instanceof Lack)
                .map(GapRules::found)
                .toList();
    }

    /** A rule finds the gap that it is named after, and no other. */
    private static Found found(Made made) {
        Lack lack = (Lack) made.fact();
        if (!made.rule().startsWith(lack.code() + " ")) {
            throw new FaultyInputException(List.of(Fault.at(Place.of(made.rule(), 0, 0), "gaps.name", made.rule())));
        }
        return new Found(
                made.rule(), lack, RuleRun.only(made.matched(), Fact.class).toList());
    }

    /**
     * Ends the use of rules that would not end soon.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException naming each
     */
    private void requireNarrow(Collection<Fact> facts) {
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

    /**
     * How many facts a rule looks at together: each more takes as many times longer as there are facts of it, and nothing can stop a join.
     *
     * @param rule name of the rule
     * @param types classes of the facts that it looks for
     */
    private record Breadth(String rule, List<Class<?>> types) {
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
    }
}
