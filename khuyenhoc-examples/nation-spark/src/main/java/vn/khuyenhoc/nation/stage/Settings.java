package vn.khuyenhoc.nation.stage;

import java.io.Serializable;
import java.time.LocalDate;
import vn.khuyenhoc.decision.Context;

/**
 * When and where is judged; small enough to travel with every task.
 *
 * @param asOf day whose law and units count
 * @param dataYear year of the observations
 * @param locality identifier of an overlay of the catalogue
 * @param madeUp whether the register was made up
 */
public record Settings(LocalDate asOf, int dataYear, String locality, boolean madeUp) implements Serializable {

    /** As the engine asks for it. */
    public Context context() {
        return Context.of(asOf, dataYear).in(locality);
    }
}
