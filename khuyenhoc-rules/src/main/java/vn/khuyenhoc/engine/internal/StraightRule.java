package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Drools;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block2;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.IntrospectableLambda;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/** A rule that looks at one assessment alone: its compiled conditions and conclusion need no session. Implementations are thread-safe. */
interface StraightRule {

    /** Says what the rule says of an assessment. */
    void run(Assessment assessment, Conclusion said) throws Exception;

    /** The rule of a model; empty where it looks at more than one assessment alone. */
    static Optional<StraightRule> of(Rule rule) {
        List<Pattern<?>> patterns = new ArrayList<>();
        boolean plain = collect(rule.getView(), patterns) && patterns.size() == 1;
        Consequence consequence = rule.getDefaultConsequence();
        if (!plain || consequence == null || rule.getConsequences().size() != 1 || !isInsertion(consequence)) {
            return Optional.empty();
        }
        Pattern<?> pattern = patterns.get(0);
        return pattern.getPatternVariable().getType() == Assessment.class
                ? of(rule.getName(), pattern, consequence)
                : Optional.empty();
    }

    private static boolean isInsertion(Consequence consequence) {
        return consequence.isUsingDrools() && !consequence.isBreaking();
    }

    private static Optional<StraightRule> of(String name, Pattern<?> pattern, Consequence consequence) {
        List<Variable<?>> variables = new ArrayList<>(List.of(pattern.getPatternVariable()));
        List<BoundRule.Bound> bindings = new ArrayList<>();
        if (!bind(pattern.getBindings(), variables, bindings)) {
            return Optional.empty();
        }
        List<StraightTest> tests = new ArrayList<>();
        int[] used = places(consequence.getVariables(), variables);
        if (used.length == 0 || !StraightTest.collect(pattern.getConstraint(), variables, tests)) {
            return Optional.empty();
        }
        String criterion = criterion(name);
        Block2<Drools, Assessment> alone = bindings.isEmpty() ? unwrapped(consequence.getBlock()) : null;
        return Optional.of(
                alone == null
                        ? new BoundRule(name, criterion, tests, bindings, used, consequence.getBlock())
                        : new PlainRule(name, criterion, StraightTest.all(tests), alone));
    }

    private static boolean bind(Collection<Binding> all, List<Variable<?>> variables, List<BoundRule.Bound> bindings) {
        for (Binding binding : all) {
            int[] inputs = places(binding.getInputVariables(), variables);
            if (inputs.length == 0) {
                return false;
            }
            bindings.add(new BoundRule.Bound(binding, inputs));
            variables.add(binding.getBoundVariable());
        }
        return true;
    }

    /** The places of variables among those known; none where one is not known. */
    static int[] places(Variable<?>[] asked, List<Variable<?>> known) {
        int[] places = new int[asked.length];
        for (int i = 0; i < asked.length; i++) {
            places[i] = known.indexOf(asked[i]);
            if (places[i] < 0) {
                return new int[0];
            }
        }
        return places;
    }

    private static boolean collect(Condition condition, List<Pattern<?>> patterns) {
        if (condition.getType() == Condition.Type.PATTERN) {
            patterns.add((Pattern<?>) condition);
            return true;
        }
        // the default consequence stands behind the conditions; there is no other, as of() checks
        return condition.getType() == Condition.Type.CONSEQUENCE
                || (condition.getType() == Condition.Type.AND
                        && condition.getSubConditions().stream().allMatch(part -> collect(part, patterns)));
    }

    /** The compiled conclusion itself, which takes its arguments without an array. */
    @SuppressWarnings("unchecked") // a conclusion on the assessment alone takes just these
    private static @Nullable Block2<Drools, Assessment> unwrapped(BlockN conclusion) {
        return conclusion instanceof IntrospectableLambda cover && cover.getLambda() instanceof Block2<?, ?> inner
                ? (Block2<Drools, Assessment>) inner
                : null;
    }

    /** The code of the criterion that a rule is named after, and that alone it may conclude on. */
    static String criterion(String rule) {
        int end = rule.indexOf(' ');
        return end < 0 ? rule : rule.substring(0, end);
    }

    /** What is thrown where a rule concludes on another criterion. */
    static FaultyInputException misnamed(String rule) {
        return new FaultyInputException(List.of(Fault.at(Place.of(rule, 0, 0), "rules.name", rule)));
    }

    /** What is thrown where a rule awards points that are no number, for it did not look whether they are known. */
    static FaultyInputException pointless(String rule) {
        return new FaultyInputException(List.of(Fault.at(Place.of(rule, 0, 0), "rules.points", rule)));
    }

    /** What is thrown where a rule looks at more facts together than it may. */
    static FaultyInputException broad(String rule, int most) {
        return new FaultyInputException(List.of(Fault.at(Place.of(rule, 0, 0), "rules.broad", rule, most)));
    }

    /** What is thrown where rules go on for ever. */
    static FaultyInputException endless(String rule) {
        return new FaultyInputException(List.of(Fault.at(Place.of(rule, 0, 0), "rules.endless", rule)));
    }

    /** The names of rules, which callers cannot change. */
    static List<String> names(Collection<Rule> rules) {
        return Collections.unmodifiableList(rules.stream().map(Rule::getName).toList());
    }
}
