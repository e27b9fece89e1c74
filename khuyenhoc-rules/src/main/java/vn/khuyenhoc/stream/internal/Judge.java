package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.DecisionWriter;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.stream.Layout;
import vn.khuyenhoc.subject.Subject;

/** Decides and renders on one thread. */
final class Judge {
    private static final byte[] BETWEEN = {',', '\n'};
    private final Engine engine;
    private final Context context;
    private final DecisionWriter writer;
    private final boolean list;

    Judge(Engine engine, Context context, Layout layout) {
        this.engine = engine;
        this.context = context;
        this.writer = layout.writers().get();
        this.list = layout.list();
    }

    /**
     * Decides on subjects.
     *
     * @param stubs subjects that they count, of which enough is settled
     * @param settled what is settled of the stubs
     * @return decisions by subject, each in the order of the titles
     */
    Map<String, List<Decision>> decide(
            Collection<? extends Subject> subjects, Collection<Subject> stubs, List<Settled> settled) {
        List<Subject> all = new ArrayList<>(subjects);
        all.addAll(stubs);
        Map<String, List<Decision>> bySubject = new HashMap<>();
        for (Decision decision : engine.decideAll(Register.of(all), context, 1, settled)) {
            bySubject
                    .computeIfAbsent(decision.subject(), id -> new ArrayList<>(1))
                    .add(decision);
        }
        bySubject.values().forEach(decisions -> decisions.sort(Comparator.comparing(Decision::title)));
        return bySubject;
    }

    /** Writes decisions, each with what stands between it and the one before. */
    void render(List<Decision> decisions, Sink sink) throws IOException {
        for (Decision decision : decisions) {
            if (list) {
                sink.write(BETWEEN);
            }
            writer.write(decision, sink);
            if (list) {
                sink.cut(sink.size() - 1);
            }
        }
    }
}
