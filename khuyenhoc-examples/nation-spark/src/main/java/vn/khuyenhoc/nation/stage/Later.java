package vn.khuyenhoc.nation.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Subject;

/** Subjects judged with what was settled elsewhere of those whom they count. */
public final class Later {
    private final Map<String, Subject> judged = new LinkedHashMap<>();
    private final Map<String, Subject> counted = new LinkedHashMap<>();
    private final Map<String, Settled> settled = new LinkedHashMap<>();

    /** Adds a subject that is to be judged. */
    public void judge(Subject subject) {
        judged.put(subject.id(), subject);
    }

    /** Adds a subject that is only counted, or looked up as the area of another. */
    public void count(Subject subject) {
        counted.put(subject.id(), subject);
    }

    /** Adds what is settled. */
    public void settle(Settled one) {
        settled.put(one.subject() + " " + one.title(), one);
    }

    /** The decisions on those to be judged, and on nobody else. */
    public List<Decision> decide(Engine engine, Context context) {
        Map<String, Subject> all = new LinkedHashMap<>(counted);
        all.putAll(judged);
        return decide(engine, context, all.values());
    }

    private List<Decision> decide(Engine engine, Context context, Collection<Subject> all) {
        return engine.decideAll(Register.of(all), context, 1, new ArrayList<>(settled.values())).stream()
                .filter(decision -> judged.containsKey(decision.subject()))
                .toList();
    }
}
