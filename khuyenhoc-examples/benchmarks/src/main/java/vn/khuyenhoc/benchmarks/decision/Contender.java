package vn.khuyenhoc.benchmarks.decision;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.register.Dossier;

/** Makes decisions; all contenders make the same ones. */
public interface Contender extends AutoCloseable {

    /** The decision on one dossier. */
    Decision decide(Dossier dossier);

    /** The decisions on several dossiers of subjects without relations, in their order. */
    default List<Decision> decideAll(List<Dossier> dossiers) {
        List<Decision> decisions = new ArrayList<>(dossiers.size());
        for (Dossier dossier : dossiers) {
            decisions.add(decide(dossier));
        }
        return decisions;
    }

    @Override
    default void close() {}
}
