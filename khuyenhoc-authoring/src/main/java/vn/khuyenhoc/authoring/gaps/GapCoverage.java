package vn.khuyenhoc.authoring.gaps;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.drl.GapSteps;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.authoring.scenario.Coverage.Case;

/**
 * What of some rules of gaps was exercised: each rule fired and not fired, each fact that it looks for there and not there, each
 * condition true and false. Not thread-safe.
 */
public final class GapCoverage implements GapSteps.Listener {
    private final List<Part> parts = new ArrayList<>();
    private final IdentityHashMap<Object, Set<Case>> seen = new IdentityHashMap<>();

    /**
     * A rule, a fact that it looks for, or a condition.
     *
     * @param rule rule
     * @param what the rule, pattern or condition of its tree
     * @param text as it stands in the file
     */
    private record Part(Written rule, Object what, String text) {}

    /**
     * Something that no scenario exercises.
     *
     * @param rule rule
     * @param text the part of it, as it stands in the file
     * @param missing cases that are missing
     */
    public record Unexercised(Written rule, String text, Set<Case> missing) {}

    /** Coverage of the rules of gaps of a folder, nothing of them exercised yet. */
    public GapCoverage(RuleFolder folder) {
        for (Written written : folder.ofGaps().rules()) {
            Rule rule = written.rule();
            add(written, rule, rule.text());
            for (Pattern pattern : rule.patterns()) {
                add(
                        written,
                        pattern,
                        pattern.first().text() + " " + pattern.type().text());
                Stream.concat(pattern.conditions().stream(), pattern.limits().stream())
                        .flatMap(GapCoverage::single)
                        .forEach(condition ->
                                add(written, condition, written.source().text(condition)));
            }
        }
    }

    private void add(Written written, Object what, String text) {
        parts.add(new Part(written, what, text));
        seen.put(what, EnumSet.noneOf(Case.class));
    }

    /** What is joined by {@code &&} and {@code ||} is taken apart. */
    private static Stream<Expression> single(Expression condition) {
        return condition instanceof Comparison comparison && StepRules.joins(comparison)
                ? Stream.of(comparison.left(), comparison.right()).flatMap(GapCoverage::single)
                : Stream.of(condition);
    }

    private void note(Object what, boolean came) {
        Set<Case> cases = seen.get(what);
        if (cases != null) {
            cases.add(came ? Case.TRUE : Case.FALSE);
        }
    }

    @Override
    public void rule(Rule rule, boolean fired) {
        note(rule, fired);
    }

    @Override
    public void pattern(Rule rule, Pattern pattern, boolean goesOn) {
        note(pattern, goesOn);
    }

    @Override
    public void condition(Rule rule, Expression condition, StepRules.Came came) {
        note(condition, came.holds());
    }

    /** How many rules there are. */
    public int rules() {
        return (int) parts.stream().map(Part::rule).distinct().count();
    }

    /** How many cases there are to exercise. */
    public int all() {
        return 2 * parts.size();
    }

    /** How many of them were exercised. */
    public int exercised() {
        return seen.values().stream().mapToInt(Set::size).sum();
    }

    /** The share of the cases that were exercised, from 0 to 1; 1 where there is nothing to exercise. */
    public double share() {
        return all() == 0 ? 1 : (double) exercised() / all();
    }

    /** What was not exercised, in the order of the files. */
    public List<Unexercised> unexercised() {
        List<Unexercised> missing = new ArrayList<>();
        for (Part part : parts) {
            Set<Case> cases = EnumSet.of(Case.TRUE, Case.FALSE);
            cases.removeAll(seen.getOrDefault(part.what(), Set.of()));
            if (!cases.isEmpty()) {
                missing.add(new Unexercised(part.rule(), part.text(), cases));
            }
        }
        return missing;
    }
}
