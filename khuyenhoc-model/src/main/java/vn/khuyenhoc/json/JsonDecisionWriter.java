package vn.khuyenhoc.json;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.ObjectWriter;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.DecisionWriter;

/** Writes decisions as NDJSON, to the byte what {@link Json#mapper()} writes. Thread-safe. */
public final class JsonDecisionWriter implements DecisionWriter {
    private static final ObjectWriter WRITER = Json.mapper().writerFor(Decision.class);

    @Override
    public void write(Decision decision, OutputStream out) throws IOException {
        out.write(WRITER.writeValueAsBytes(decision));
        out.write('\n');
    }
}
