package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.PackageRules;
import vn.khuyenhoc.engine.internal.LawOfDay.Forum;

/** Cases of one criteria set that share a session, because some of their rules look at more than one fact. Not thread-safe. */
final class Together {
    private final PreparedSet set;
    private final List<Forum> forums = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    private Together(PreparedSet set) {
        this.set = set;
    }

    /** Those of a set among the waiting ones. */
    static Together of(PreparedSet set, List<Together> waiting) {
        for (Together one : waiting) {
            if (one.set == set) {
                return one;
            }
        }
        Together another = new Together(set);
        waiting.add(another);
        return another;
    }

    /** The decision on a case that shares its session with no other. */
    static Decision alone(Case judged, Forum forum, Conclusions conclusions) {
        Together together = new Together(forum.set());
        together.add(0, judged, forum);
        Decision[] decision = new Decision[1];
        together.judge(conclusions, decision);
        return decision[0];
    }

    /** Adds a case whose decision has a place. */
    void add(int place, Case judged, Forum forum) {
        forums.add(forum);
        places.add(place);
        cases.add(judged);
    }

    /** Asks the rules of all cases at once and puts the decisions in their places. */
    void judge(Conclusions conclusions, Decision[] decisions) {
        IdentityHashMap<Assessment, Awards> asked = new IdentityHashMap<>();
        List<Assessment> all = new ArrayList<>();
        for (Case judged : cases) {
            for (Awards awards : judged.questions()) {
                awards.assessments().forEach(assessment -> asked.put(assessment, awards));
                all.addAll(awards.assessments());
            }
        }
        for (PackageRules rules : set.rules()) {
            rules.judge(
                    all,
                    award -> Objects.requireNonNull(asked.get(award.assessment()))
                            .accept(award));
        }
        for (int i = 0; i < cases.size(); i++) {
            decisions[places.get(i)] = conclusions.of(cases.get(i), forums.get(i));
        }
    }
}
