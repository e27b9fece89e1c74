package vn.khuyenhoc.authoring.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.gap.Fact;

/**
 * Rules of gaps of one package run step by step from their trees, without compiling them: they say the same as the compiled ones, and
 * what every fact and condition came to. Thread-safe where its listener is.
 */
public final class GapSteps implements GapPackage {
    private final List<Rule> rules;
    private final Listener listener;

    /**
     * Rules that were checked.
     *
     * @param rules rules in the order of their files
     * @param listener hears what facts and conditions come to
     */
    public GapSteps(List<Rule> rules, Listener listener) {
        this.rules = List.copyOf(rules);
        this.listener = listener;
    }

    @Override
    public List<Found> found(Collection<Fact> facts) {
        listener.asked(facts);
        List<Found> found = new ArrayList<>();
        for (Rule rule : rules) {
            int before = found.size();
            new GapMatching(rule, facts, listener, found).run();
            listener.rule(rule, found.size() > before);
        }
        return found;
    }

    /** Hears what rules, the facts that they look for, and conditions come to. */
    public interface Listener {
        /** Hears nothing. */
        Listener NONE = new Listener() {};

        /** All rules are asked of facts from now on. */
        default void asked(Collection<Fact> facts) {}

        /** A rule was asked. */
        default void rule(Rule rule, boolean fired) {}

        /** A fact was looked at: whether all conditions of a pattern hold for it; each of them was told just before. */
        default void fact(Rule rule, Pattern pattern, Fact fact, boolean fits) {}

        /** A rule looked for facts: whether it goes on behind them. */
        default void pattern(Rule rule, Pattern pattern, boolean goesOn) {}

        /** A condition was asked of a fact, or of sums. */
        default void condition(Rule rule, Expression condition, StepRules.Came came) {}
    }
}
