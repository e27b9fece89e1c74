package vn.khuyenhoc.benchmarks.trial;

import java.util.List;
import vn.khuyenhoc.benchmarks.hand.Table;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Dossier;

/**
 * What all contenders are given: a criteria set in a context and dossiers to decide on.
 *
 * @param name name of the set in the results
 * @param engine engine with the set
 * @param table the set, its title and its context
 * @param dossiers dossiers, sorted by identifier
 */
public record Trial(String name, Engine engine, Table table, List<Dossier> dossiers) {
    public Trial {
        dossiers = List.copyOf(dossiers);
    }

    /** Whether subjects count others, so that they cannot be put into one register without deciding on those too. */
    public boolean related() {
        return dossiers.stream()
                .anyMatch(dossier -> dossier.register().subjects().size() > 1);
    }
}
