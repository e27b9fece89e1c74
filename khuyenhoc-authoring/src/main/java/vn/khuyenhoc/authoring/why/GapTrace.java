package vn.khuyenhoc.authoring.why;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.GapSteps;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.StepRules.Came;
import vn.khuyenhoc.review.GapPackage.Found;
import vn.khuyenhoc.review.gap.Fact;

/** How far one rule of gaps comes with the facts of a review, and what stops it there. Not thread-safe. */
final class GapTrace implements GapSteps.Listener {
    private final Rule rule;
    private final List<Asked> pending = new ArrayList<>();
    private Set<Tried> tried = new LinkedHashSet<>();
    private int deepest = -1;

    private GapTrace(Rule rule) {
        this.rule = rule;
    }

    /**
     * A condition that was asked.
     *
     * @param condition condition
     * @param came what it came to
     */
    record Asked(Expression condition, Came came) {}

    /**
     * A fact that was looked at where the rule stops, or sums of facts.
     *
     * @param fact fact; null where sums were asked
     * @param fits whether all conditions hold
     * @param failing conditions that do not
     */
    record Tried(@Nullable Fact fact, boolean fits, List<Asked> failing) {}

    /**
     * What came of a rule.
     *
     * @param found what it found
     * @param stop the fact that it looks for and goes no further behind; null where it found something
     * @param tried what was looked at there, sums first, then what is nearest to fitting
     */
    record Way(List<Found> found, @Nullable Pattern stop, List<Tried> tried) {}

    static Way of(Rule rule, Collection<Fact> facts) {
        GapTrace trace = new GapTrace(rule);
        List<Found> found = new GapSteps(List.of(rule), trace).found(facts);
        if (!found.isEmpty() || trace.deepest < 0) {
            return new Way(found, null, List.of());
        }
        List<Tried> tried = trace.tried.stream()
                .sorted(Comparator.comparing((Tried one) -> one.fact() != null)
                        .thenComparing(one -> !one.fits())
                        .thenComparingInt(one -> one.failing().size()))
                .toList();
        return new Way(found, rule.patterns().get(trace.deepest), tried);
    }

    /** Patterns of a file differ by where they stand. */
    private int index(Pattern pattern) {
        return rule.patterns().indexOf(pattern);
    }

    @Override
    public void condition(Rule asked, Expression condition, Came came) {
        pending.add(new Asked(condition, came));
    }

    @Override
    public void fact(Rule asked, Pattern pattern, Fact fact, boolean fits) {
        keep(pattern, fact, fits);
    }

    @Override
    public void pattern(Rule asked, Pattern pattern, boolean goesOn) {
        if (!pending.isEmpty()) {
            keep(pattern, null, goesOn);
        }
        if (!goesOn) {
            reach(index(pattern));
        }
    }

    private void reach(int at) {
        if (at > deepest) {
            deepest = at;
            tried = new LinkedHashSet<>();
        }
    }

    private void keep(Pattern pattern, @Nullable Fact fact, boolean fits) {
        List<Asked> failing =
                pending.stream().filter(asked -> !asked.came().holds()).toList();
        pending.clear();
        int at = index(pattern);
        reach(at);
        if (at == deepest) {
            tried.add(new Tried(fact, fits, failing));
        }
    }
}
