package vn.khuyenhoc.authoring.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.engine.Assessment;

/**
 * What of some rules was exercised: each rule fired and not fired, each condition true and false, each threshold below, at and
 * above. What is not known exercises nothing. Thread-safe while it listens.
 */
public final class Coverage implements StepRules.Listener {
    private final Map<String, Map<Part, Set<Case>>> seen = new LinkedHashMap<>();
    private final Map<String, Written> rules = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> scenarios = new LinkedHashMap<>();
    private final Catalogue catalogue;
    private int scenario;

    /**
     * Coverage of rules, nothing of them exercised yet.
     *
     * @param folder rules
     * @param catalogue says how far observations go: nothing lies below none, above all, above the highest grade
     */
    public Coverage(RuleFolder folder, Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Written written : folder.rules()) {
            String key = key(written.rule());
            rules.put(key, written);
            Map<Part, Set<Case>> parts = new LinkedHashMap<>();
            parts.put(new Part(null, written.rule().text(), Kind.RULE), EnumSet.noneOf(Case.class));
            conditions(written.rule().patterns().get(0).conditions())
                    .forEach(condition -> parts.put(
                            new Part(
                                    condition,
                                    written.source().text(condition),
                                    isThreshold(condition) ? Kind.THRESHOLD : Kind.CONDITION),
                            EnumSet.noneOf(Case.class)));
            seen.put(key, parts);
        }
    }

    private static String key(Rule rule) {
        return rule.text();
    }

    /** The conditions that are looked at one by one: what is joined by {@code &&} and {@code ||} is taken apart. */
    private static Stream<Expression> conditions(Collection<Expression> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition instanceof Comparison comparison && StepRules.joins(comparison)
                        ? conditions(List.of(comparison.left(), comparison.right()))
                        : Stream.of(condition));
    }

    /** Whether a condition compares numbers. */
    private static boolean isThreshold(Expression condition) {
        return condition instanceof Comparison comparison
                && !comparison.operator().is("==")
                && !comparison.operator().is("!=");
    }

    /** Says which scenario runs from now on. */
    void running(int number) {
        scenario = number;
    }

    @Override
    public synchronized void rule(Rule rule, Assessment assessment, boolean fired) {
        note(rule, null, fired ? Case.TRUE : Case.FALSE);
    }

    @Override
    public synchronized void condition(Rule rule, Expression condition, Assessment assessment, StepRules.Came came) {
        if (came.left() instanceof Double left && came.right() instanceof Double right) {
            if (Double.isInfinite(left) || Double.isInfinite(right)) {
                return;
            }
            note(rule, condition, left < right ? Case.BELOW : left > right ? Case.ABOVE : Case.AT);
            if (right <= 0) {
                note(rule, condition, Case.BELOW);
            }
            if (right >= highest(condition)) {
                note(rule, condition, Case.ABOVE);
            }
        }
        note(rule, condition, came.holds() ? Case.TRUE : Case.FALSE);
    }

    /** The most that what stands left of a comparison can come to. */
    private double highest(Expression condition) {
        Expression left = ((Comparison) condition).left();
        if (!(left instanceof Call call) || call.arguments().isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        return catalogue
                .observation(call.arguments().get(0).first().content())
                .map(Coverage::highest)
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double highest(ObservationDefinition definition) {
        BigDecimal maximum = definition.maximum();
        return switch (definition.type()) {
            case SHARE, YES_NO -> 1;
            case GRADE -> definition.grades().size() - 1.0;
            case POINTS -> maximum == null ? Double.POSITIVE_INFINITY : maximum.doubleValue();
            case COUNT, DATE -> Double.POSITIVE_INFINITY;
        };
    }

    private void note(Rule rule, @Nullable Expression condition, Case came) {
        Map<Part, Set<Case>> parts = seen.get(key(rule));
        if (parts == null) {
            return;
        }
        scenarios.computeIfAbsent(key(rule), name -> new LinkedHashSet<>()).add(scenario);
        parts.forEach((part, cases) -> {
            if (part.condition() == condition) {
                cases.add(came);
            }
        });
    }

    /** The numbers of the scenarios that asked a rule anything. */
    Set<Integer> scenarios(Rule rule) {
        return scenarios.getOrDefault(key(rule), Set.of());
    }

    /** How many cases there are to exercise, of all rules. */
    public int all() {
        return parts().mapToInt(part -> part.kind().cases().size()).sum();
    }

    /** How many of them were exercised. */
    public int exercised() {
        return all() - gaps().stream().mapToInt(gap -> gap.missing().size()).sum();
    }

    /** The share of the cases that were exercised, from 0 to 1; 1 where there is nothing to exercise. */
    public double share() {
        return all() == 0 ? 1 : (double) exercised() / all();
    }

    private Stream<Part> parts() {
        return seen.values().stream().flatMap(parts -> parts.keySet().stream());
    }

    /** What was not exercised, by rule in the order of the files. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        seen.forEach((name, parts) -> parts.forEach((part, cases) -> {
            Set<Case> missing = part.kind().cases().stream()
                    .filter(wanted -> !cases.contains(wanted))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Case.class)));
            if (!missing.isEmpty()) {
                gaps.add(new Gap(Objects.requireNonNull(rules.get(name)), part, missing));
            }
        }));
        return gaps;
    }

    /** The rules, with what of each was exercised. */
    public List<Covered> rules() {
        return seen.entrySet().stream()
                .map(entry -> new Covered(Objects.requireNonNull(rules.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    /**
     * A rule and what of it was exercised.
     *
     * @param rule rule
     * @param parts cases seen, by part
     */
    public record Covered(Written rule, Map<Part, Set<Case>> parts) {}

    /**
     * Something that no scenario exercises.
     *
     * @param rule rule
     * @param part rule or condition
     * @param missing cases that are missing
     */
    public record Gap(Written rule, Part part, Set<Case> missing) {}

    /**
     * A rule or one of its conditions.
     *
     * @param condition condition; null for the rule as a whole
     * @param text as it stands in the file
     * @param kind kind
     */
    public record Part(@Nullable Expression condition, String text, Kind kind) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part part && part.condition == condition && part.text.equals(text);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(condition) + text.hashCode();
        }
    }

    /** Kinds of parts. */
    public enum Kind {
        RULE,
        CONDITION,
        THRESHOLD;

        /** The cases that a part of this kind should be exercised in. */
        public Set<Case> cases() {
            return this == THRESHOLD ? EnumSet.of(Case.BELOW, Case.AT, Case.ABOVE) : EnumSet.of(Case.TRUE, Case.FALSE);
        }
    }

    /** What a part can come to. */
    public enum Case {
        TRUE,
        FALSE,
        BELOW,
        AT,
        ABOVE
    }
}
