package vn.khuyenhoc.json;

import java.io.IOException;
import java.io.OutputStream;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.DecisionWriter;
import vn.khuyenhoc.json.internal.Bytes;
import vn.khuyenhoc.json.internal.DecisionBytes;
import vn.khuyenhoc.json.internal.Unusual;

/**
 * Writes decisions as NDJSON, to the byte what {@link Json#mapper()} writes.
 *
 * <p>One instance for each thread: it keeps what decisions share, such as the texts of the law, as bytes; never a subject.
 */
public final class JsonDecisionWriter implements DecisionWriter {
    private final Bytes bytes = new Bytes();
    private final DecisionBytes decisions = new DecisionBytes(bytes);

    @Override
    public void write(Decision decision, OutputStream out) throws IOException {
        bytes.clear();
        try {
            decisions.add(decision);
        } catch (Unusual e) {
            bytes.clear();
            bytes.add(Json.mapper().writeValueAsBytes(decision));
        }
        bytes.add('\n').writeTo(out);
    }
}
