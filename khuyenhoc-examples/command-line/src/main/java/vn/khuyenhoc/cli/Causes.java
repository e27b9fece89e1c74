package vn.khuyenhoc.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.text.Words;

/** Why decisions are not "qualified": the criteria that fail or are unknown, counted. Not thread-safe. */
final class Causes {
    private final Map<String, Cause> byCode = new TreeMap<>();

    /**
     * What keeps subjects from a title.
     *
     * @param code code of the criterion; empty where it is no criterion
     * @param name what it asks, or what else is the matter
     * @param notMet decisions in which it is not met
     * @param unknown decisions in which it is not known
     */
    record Cause(String code, Words name, int notMet, int unknown) {

        /** The decisions that it keeps from the title. */
        int all() {
            return notMet + unknown;
        }

        private Cause and(Cause other) {
            return new Cause(code, name, notMet + other.notMet, unknown + other.unknown);
        }
    }

    /** The causes of decisions. */
    static Causes of(List<Decision> decisions) {
        Causes causes = new Causes();
        decisions.stream()
                .filter(decision -> decision.outcome() != Outcome.QUALIFIED)
                .forEach(causes::add);
        return causes;
    }

    /** The most frequent cause. */
    Optional<Cause> most() {
        return byCode.values().stream()
                .min(Comparator.comparingInt(Cause::all).reversed().thenComparing(Cause::code));
    }

    private void add(Decision decision) {
        List<Cause> causes = causes(decision);
        Set<String> once = new HashSet<>();
        for (Cause cause : causes) {
            String key = cause.code().isEmpty() ? cause.name().vi() : cause.code();
            if (once.add(key)) {
                byCode.merge(key, cause, Cause::and);
            }
        }
    }

    private static List<Cause> causes(Decision decision) {
        if (decision.levels().isEmpty()) {
            return List.of(new Cause("", decision.basis().name(), 0, 1));
        }
        List<Cause> causes = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            if (finding.outcome() == CriterionOutcome.NOT_MET) {
                causes.add(new Cause(finding.criterion(), finding.name(), 1, 0));
            } else if (finding.outcome() == CriterionOutcome.UNKNOWN) {
                causes.add(new Cause(finding.criterion(), finding.name(), 0, 1));
            }
        }
        if (decision.outcome() == Outcome.NOT_QUALIFIED && causes.stream().noneMatch(cause -> cause.notMet() > 0)) {
            causes.add(new Cause("", words("cause.total"), 1, 0));
        }
        if (decision.outcome() == Outcome.UNDECIDED && decision.basis().completeness() != Completeness.COMPLETE) {
            causes.add(new Cause("", words("cause.partial"), 0, 1));
        }
        return causes;
    }

    private static Words words(String key) {
        return new Words(Say.text(Locale.ROOT, key), Say.text(Locale.ENGLISH, key));
    }
}
