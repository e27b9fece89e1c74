package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateN;
import vn.khuyenhoc.engine.Assessment;

/** One compiled condition of a rule that looks at one assessment alone. */
interface StraightTest {

    /** Whether it holds, in a rule that binds nothing. */
    boolean holds(Assessment assessment) throws Exception;

    /** Whether it holds for the assessment at 0 and what was bound behind it. */
    boolean holds(Object[] values) throws Exception;

    /** Adds the tests of a constraint, all of which must hold; false where it looks at anything but these variables. */
    static boolean collect(Constraint constraint, List<Variable<?>> variables, List<StraightTest> tests) {
        return switch (constraint.getType()) {
            case SINGLE ->
                constraint == SingleConstraint.TRUE || single((SingleConstraint) constraint, variables, tests);
            case MULTIPLE, AND -> constraint.getChildren().stream().allMatch(child -> collect(child, variables, tests));
            case OR -> any(constraint, variables, tests);
            default -> false;
        };
    }

    @SuppressWarnings("unchecked") // the first variable is the assessment
    private static boolean single(SingleConstraint single, List<Variable<?>> variables, List<StraightTest> tests) {
        int[] places = StraightRule.places(single.getVariables(), variables);
        if (places.length == 0 || single.isTemporal()) {
            return false;
        }
        tests.add(
                places.length == 1 && places[0] == 0
                        ? new Alone((Predicate1<Assessment>) unwrapped(single.getPredicate1()))
                        : new Among(single.getPredicate(), places));
        return true;
    }

    /** One test of several, all of which must hold. */
    static StraightTest all(List<StraightTest> tests) {
        if (tests.isEmpty()) {
            return Always.HOLDS;
        }
        return tests.size() == 1 ? tests.get(0) : new Both(tests.get(0), all(tests.subList(1, tests.size())));
    }

    /** The compiled condition itself, without the cover that tells conditions apart. */
    private static Object unwrapped(Object predicate) {
        return predicate instanceof IntrospectableLambda cover && cover.getLambda() instanceof Predicate1<?> inner
                ? inner
                : predicate;
    }

    private static boolean any(Constraint constraint, List<Variable<?>> variables, List<StraightTest> tests) {
        List<List<StraightTest>> choices = new ArrayList<>();
        for (Constraint child : constraint.getChildren()) {
            List<StraightTest> choice = new ArrayList<>();
            if (!collect(child, variables, choice)) {
                return false;
            }
            choices.add(choice);
        }
        tests.add(new Any(choices));
        return true;
    }

    /** Some of the values, behind a number of places left free. */
    static Object[] pick(Object[] values, int[] places, int free) {
        Object[] picked = new Object[places.length + free];
        for (int i = 0; i < places.length; i++) {
            picked[i + free] = values[places[i]];
        }
        return picked;
    }

    /** No condition. */
    enum Always implements StraightTest {
        HOLDS;

        @Override
        public boolean holds(Assessment assessment) {
            return true;
        }

        @Override
        public boolean holds(Object[] values) {
            return true;
        }
    }

    /** Conditions that must both hold. */
    record Both(StraightTest first, StraightTest second) implements StraightTest {
        @Override
        public boolean holds(Assessment assessment) throws Exception {
            return first.holds(assessment) && second.holds(assessment);
        }

        @Override
        public boolean holds(Object[] values) throws Exception {
            return first.holds(values) && second.holds(values);
        }
    }

    /** A condition on the assessment. */
    record Alone(Predicate1<Assessment> predicate) implements StraightTest {
        @Override
        public boolean holds(Assessment assessment) throws Exception {
            return predicate.test(assessment);
        }

        @Override
        public boolean holds(Object[] values) throws Exception {
            return predicate.test((Assessment) values[0]);
        }
    }

    /** A condition on what was bound. */
    final class Among implements StraightTest {
        private final PredicateN predicate;
        private final int[] places;

        Among(PredicateN predicate, int[] places) {
            this.predicate = predicate;
            this.places = places;
        }

        @Override
        public boolean holds(Assessment assessment) throws Exception {
            return holds(new Object[] {assessment});
        }

        @Override
        public boolean holds(Object[] values) throws Exception {
            return predicate.test(pick(values, places, 0));
        }
    }

    /** Conditions of which one choice must hold. */
    record Any(List<List<StraightTest>> choices) implements StraightTest {
        @Override
        public boolean holds(Assessment assessment) throws Exception {
            return holds(new Object[] {assessment});
        }

        @Override
        public boolean holds(Object[] values) throws Exception {
            for (List<StraightTest> choice : choices) {
                boolean all = true;
                for (StraightTest test : choice) {
                    all = all && test.holds(values);
                }
                if (all) {
                    return true;
                }
            }
            return false;
        }
    }
}
