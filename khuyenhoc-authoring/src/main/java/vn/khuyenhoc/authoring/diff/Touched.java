package vn.khuyenhoc.authoring.diff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.title.Title;

/**
 * What may be decided otherwise at all: where the same set, the same rules and the same observations judge, one engine decides the
 * same, so that a few dossiers are enough there.
 */
final class Touched {
    private final Side old;
    private final Side fresh;
    private final Map<String, List<String>> rulesBefore;
    private final Map<String, List<String>> rulesAfter;

    Touched(Side old, Side fresh) {
        this.old = old;
        this.fresh = fresh;
        this.rulesBefore = rules(old);
        this.rulesAfter = rules(fresh);
    }

    private static Map<String, List<String>> rules(Side side) {
        return side.pack().rules().rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.packageName(),
                        TreeMap::new,
                        Collectors.mapping(
                                rule -> rule.rule().text() + " " + RuleText.of(rule.rule()), Collectors.toList())));
    }

    /** Whether a title is judged by something else on a day. */
    boolean on(Title title, LocalDate day) {
        Optional<CriteriaSet> before = old.inForce(title, day);
        Optional<CriteriaSet> after = fresh.inForce(title, day);
        return !before.equals(after) || before.filter(this::otherwise).isPresent();
    }

    private boolean otherwise(CriteriaSet set) {
        boolean others = set.rules().stream()
                .anyMatch(name ->
                        !rulesBefore.getOrDefault(name, List.of()).equals(rulesAfter.getOrDefault(name, List.of())));
        return others || !definitions(old, set).equals(definitions(fresh, set));
    }

    private static Set<ObservationDefinition> definitions(Side side, CriteriaSet set) {
        return set.criteria()
                .flatMap(criterion -> criterion.needs().stream())
                .flatMap(Collection::stream)
                .flatMap(need -> side.catalogue().observation(need.code()).stream())
                .collect(Collectors.toSet());
    }
}
