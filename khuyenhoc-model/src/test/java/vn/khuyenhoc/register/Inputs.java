package vn.khuyenhoc.register;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.khuyenhoc.text.Fault;

/** Short inputs for tests. */
final class Inputs {
    private static final Locale VI = new Locale("vi");

    private Inputs() {}

    /** Reads lines as {@code in.ndjson}. */
    static Reading lines(String... lines) {
        return new RegisterReader().readAll("in.ndjson", new StringReader(String.join("\n", lines)));
    }

    /** Reads a text as {@code in.json}. */
    static Reading document(String text) {
        return new RegisterReader().readAll("in.json", new StringReader(text));
    }

    /** Reads bytes that Latin-1 characters stand for. */
    static Reading bytes(String name, String latin1) {
        return new RegisterReader()
                .readAll(name, new ByteArrayInputStream(latin1.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** The faults in English. */
    static List<String> english(List<Fault> faults) {
        return faults.stream().map(fault -> fault.message(Locale.ENGLISH)).toList();
    }

    /** The faults in Vietnamese. */
    static List<String> vietnamese(List<Fault> faults) {
        return faults.stream().map(fault -> fault.message(VI)).toList();
    }

    /** The faults in English of a register of lines that is read and checked. */
    static List<String> checked(String... lines) {
        return english(new RegisterChecks(Validators.in(VI)).check(lines(lines)));
    }

    /** The kinds of faults. */
    static List<String> keys(Reading reading) {
        return reading.faults().stream().map(Fault::key).toList();
    }

    /** A citizen with members added to its JSON. */
    static String citizen(String id, String... members) {
        return "{\"subject\": \"citizen\", \"id\": \"" + id + "\""
                + String.join(
                        "", Arrays.stream(members).map(member -> ", " + member).toList()) + "}";
    }
}
