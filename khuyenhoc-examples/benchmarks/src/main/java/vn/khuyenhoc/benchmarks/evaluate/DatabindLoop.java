package vn.khuyenhoc.benchmarks.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.subject.Subject;

/** Reads each line into a record and writes a record for it, as a program with these records and nothing else would. */
final class DatabindLoop {
    private static final int KEPT = 1000;

    private DatabindLoop() {}

    static void run(InputStream register, InputStream decisions, OutputStream out) throws IOException {
        List<Decision> kept = kept(decisions);
        ObjectReader reader = Json.mapper().readerFor(Subject.class);
        ObjectWriter writer = Json.mapper().writerFor(Decision.class);
        BufferedReader lines = new BufferedReader(new InputStreamReader(register, StandardCharsets.UTF_8));
        int next = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Subject subject = reader.readValue(line);
            if (subject.id().isEmpty()) {
                throw new IllegalStateException("a subject without an identifier");
            }
            out.write(writer.writeValueAsBytes(kept.get(next)));
            out.write('\n');
            next = next + 1 < kept.size() ? next + 1 : 0;
        }
    }

    private static List<Decision> kept(InputStream decisions) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(decisions, StandardCharsets.UTF_8));
        List<Decision> kept = new ArrayList<>();
        for (String line = lines.readLine(); line != null && kept.size() < KEPT; line = lines.readLine()) {
            kept.add(Json.mapper().readValue(line, Decision.class));
        }
        return kept;
    }
}
