package vn.khuyenhoc.decision;

import java.io.IOException;
import java.io.OutputStream;

/** Writes decisions one by one, each as a line of UTF-8. Implementations say whether threads may share them. */
public interface DecisionWriter {

    /**
     * Writes one decision and the end of its line.
     *
     * @param out takes the bytes; is neither flushed nor closed
     */
    void write(Decision decision, OutputStream out) throws IOException;
}
