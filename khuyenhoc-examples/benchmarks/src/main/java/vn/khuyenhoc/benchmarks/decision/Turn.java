package vn.khuyenhoc.benchmarks.decision;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which dossier comes next; each thread goes round on its own. */
@State(Scope.Thread)
public class Turn {
    private int next;

    /** The next number below a bound. */
    public int next(int bound) {
        next = next + 1 < bound ? next + 1 : 0;
        return next;
    }
}
