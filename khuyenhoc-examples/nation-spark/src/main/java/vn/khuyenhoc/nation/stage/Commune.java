package vn.khuyenhoc.nation.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;

/**
 * The register of one commune, judged by itself. Clans and units that name somebody of elsewhere are left for later; nobody in the
 * commune counts them.
 */
public final class Commune {
    private final List<Subject> here = new ArrayList<>();
    private final List<Subject> reachingBeyond = new ArrayList<>();
    private final Map<String, String> elsewhere = new HashMap<>();
    private final String place;

    /**
     * A commune with everything that is kept in it.
     *
     * @throws IllegalArgumentException if the register is torn: the commune itself or the member of a family is missing; or if a code
     *     stands for two
     */
    public Commune(String place, List<Subject> subjects) {
        this.place = place;
        Codes.requireOnce(subjects);
        Set<String> known = new HashSet<>(subjects.size() * 2);
        subjects.forEach(subject -> known.add(subject.id()));
        if (!known.contains(place)) {
            throw new IllegalArgumentException(
                    "the commune " + place
                            + " is not in its own part of the register; maybe its file was split, or the part belongs to another");
        }
        for (Subject subject : subjects) {
            boolean beyond = Reach.beyond(subject, known);
            if (beyond && subject instanceof Family) {
                throw new IllegalArgumentException("the family " + subject.id() + " of " + place
                        + " has a member in no family register of its commune; maybe the member is kept elsewhere");
            }
            (beyond ? reachingBeyond : here).add(subject);
            String lies = Reach.place(subject, place);
            if (!lies.equals(place)) {
                elsewhere.put(subject.id(), lies);
            }
        }
    }

    /** The decisions on all who reach nobody beyond the commune. */
    public List<Decision> decide(Engine engine, Context context) {
        return engine.decideAll(Register.of(here), context);
    }

    /** The administrative unit that the subject of a decision lies in: of a unit of the district the district. */
    public String place(Decision decision) {
        return elsewhere.getOrDefault(decision.subject(), place);
    }

    /** The clans and units that are left for later. */
    public List<Subject> reachingBeyond() {
        return reachingBeyond;
    }
}
