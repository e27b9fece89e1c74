package vn.khuyenhoc.stream.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/** Writes records that were left out as lines of JSON: where they stand and what is wrong, never what they hold. */
final class RejectLines {
    private static final Locale VIETNAMESE = Locale.ROOT;

    private RejectLines() {}

    static byte[] of(String file, Rejected rejected) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("line", rejected.line());
        line.put("record", record(rejected.faults()));
        line.put(
                "reasons",
                rejected.faults().stream().distinct().map(RejectLines::reason).toList());
        return (Json.mapper().writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String record(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.place().record())
                .filter(record -> !record.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> reason(Fault fault) {
        Place place = fault.place();
        String before = place + ": ";
        Map<String, String> reason = new LinkedHashMap<>();
        reason.put("vi", fault.message(VIETNAMESE).substring(before.length()));
        reason.put("en", fault.message(Locale.ENGLISH).substring(before.length()));
        return reason;
    }
}
