package vn.khuyenhoc.benchmarks.run;

import java.io.IOException;
import vn.khuyenhoc.benchmarks.result.Rows;

/** A part of the run. */
public interface Part {

    /** Measures and adds what was measured. */
    void run(Options options, Rows rows) throws IOException;
}
