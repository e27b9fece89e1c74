package vn.khuyenhoc.engine.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.GroupResult;

/** What the groups of one criteria set come to, where a clause says when a group is met. Thread-safe. */
final class GroupVerdicts {
    /** By group what it may come to; empty where no clause says when a group is met. */
    private final List<Map<CriterionOutcome, GroupResult>> possible;

    private final Scores scores;

    GroupVerdicts(CriteriaSet set, Scores scores) {
        Citation clause = set.groupVerdict();
        this.possible = clause == null
                ? List.of()
                : set.groups().stream().map(group -> results(group, clause)).toList();
        this.scores = scores;
    }

    private static Map<CriterionOutcome, GroupResult> results(Group group, Citation clause) {
        Map<CriterionOutcome, GroupResult> results = new EnumMap<>(CriterionOutcome.class);
        for (CriterionOutcome outcome : CriterionOutcome.values()) {
            results.put(outcome, new GroupResult(group.code(), group.label(), group.name(), outcome, clause.clause()));
        }
        return results;
    }

    /** What the groups come to at a level; empty where no clause says so. */
    List<GroupResult> of(int level, Finding[] findings) {
        GroupResult[] results = new GroupResult[possible.size()];
        for (int group = 0; group < results.length; group++) {
            List<CriterionOutcome> indicators = Arrays.stream(
                            findings, scores.start(level, group), scores.start(level, group + 1))
                    .map(Finding::outcome)
                    .toList();
            results[group] = possible.get(group).get(GroupResult.of(indicators));
        }
        return List.of(results);
    }
}
