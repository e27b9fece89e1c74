package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Predicate1;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.PackageRules;

/**
 * Rules that each look at one assessment alone, run one after the other: their compiled conditions and conclusions need no
 * session.
 */
public final class StraightRules implements PackageRules {
    private final List<String> names;
    private final Line[] lines;

    private StraightRules(List<String> names, List<Line> lines) {
        this.names = names;
        this.lines = lines.toArray(Line[]::new);
    }

    /** The rules of a model; empty where one of them looks at more than one assessment alone. */
    public static Optional<PackageRules> of(Model model) {
        List<Line> lines = new ArrayList<>();
        for (Rule rule : model.getRules()) {
            Optional<Line> line = line(rule);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            lines.add(line.get());
        }
        boolean plain = model.getQueries().isEmpty() && model.getGlobals().isEmpty();
        return plain
                ? Optional.of(new StraightRules(
                        model.getRules().stream().map(Rule::getName).toList(), lines))
                : Optional.empty();
    }

    private static Optional<Line> line(Rule rule) {
        List<Pattern<?>> patterns = new ArrayList<>();
        boolean plain = collect(rule.getView(), patterns) && patterns.size() == 1;
        Consequence consequence = rule.getDefaultConsequence();
        if (!plain || consequence == null || rule.getConsequences().size() != 1) {
            return Optional.empty();
        }
        Pattern<?> pattern = patterns.get(0);
        Variable<?> assessment = pattern.getPatternVariable();
        List<Predicate1<Assessment>> tests = new ArrayList<>();
        boolean alone = assessment.getType() == Assessment.class
                && pattern.getInputVariables().length <= 1
                && pattern.getBindings().isEmpty()
                && tests(pattern.getConstraint(), tests)
                && consequence.isUsingDrools()
                && !consequence.isBreaking()
                && consequence.getVariables().length == 1
                && consequence.getVariables()[0].equals(assessment);
        return alone ? Optional.of(new Line(List.copyOf(tests), consequence.getBlock())) : Optional.empty();
    }

    private static boolean collect(Condition condition, List<Pattern<?>> patterns) {
        if (condition.getType() == Condition.Type.PATTERN) {
            patterns.add((Pattern<?>) condition);
            return true;
        }
        // the default consequence stands behind the conditions; there is no other, as line() checks
        return condition.getType() == Condition.Type.CONSEQUENCE
                || (condition.getType() == Condition.Type.AND
                        && condition.getSubConditions().stream().allMatch(part -> collect(part, patterns)));
    }

    @SuppressWarnings("unchecked")
    private static boolean tests(Constraint constraint, List<Predicate1<Assessment>> tests) {
        return switch (constraint.getType()) {
            case SINGLE -> {
                SingleConstraint single = (SingleConstraint) constraint;
                if (single == SingleConstraint.TRUE) {
                    yield true;
                }
                if (single.getVariables().length != 1) {
                    yield false;
                }
                tests.add((Predicate1<Assessment>) single.getPredicate1());
                yield true;
            }
            case MULTIPLE, AND -> constraint.getChildren().stream().allMatch(child -> tests(child, tests));
            default -> false;
        };
    }

    @Override
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    @Override
    public Path path() {
        return Path.STRAIGHT;
    }

    @Override
    public void judge(List<Assessment> assessments, Consumer<Award> said) {
        Conclusion conclusion = new Conclusion(said);
        try {
            for (Assessment assessment : assessments) {
                for (Line line : lines) {
                    line.run(assessment, conclusion);
                }
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a rule failed", e);
        }
    }

    private record Line(List<Predicate1<Assessment>> tests, BlockN conclusion) {
        void run(Assessment assessment, Conclusion said) throws Exception {
            for (Predicate1<Assessment> test : tests) {
                if (!test.test(assessment)) {
                    return;
                }
            }
            conclusion.execute(said, assessment);
        }
    }
}
