package vn.khuyenhoc.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import vn.khuyenhoc.register.CsvSubjectReader;
import vn.khuyenhoc.register.LineReader;
import vn.khuyenhoc.register.Reading;
import vn.khuyenhoc.register.RegisterChecks;
import vn.khuyenhoc.register.RegisterReader;
import vn.khuyenhoc.register.SubjectReader;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/** Registers in every format, whole and by lines. */
final class RegisterTargets {
    private static final byte GZIP = 0x1f;
    private static final String KEPT = "khuyenhoc-fuzz/src/test/corpus/";

    private RegisterTargets() {}

    static List<Target> all() {
        return List.of(
                new Target("register-json", whole("register.json"), List::of),
                new Target("register-ndjson", List.of(whole("register.ndjson"), RegisterTargets::lines), List::of),
                new Target("register-csv", List.of(whole("register.csv"), RegisterTargets::rows), List::of),
                new Target("register-gz", RegisterTargets::packed, RegisterTargets::packedSeeds));
    }

    private static Target.Reading whole(String name) {
        return (input, told) -> whole(name, input, told);
    }

    private static void whole(String name, byte[] input, Consumer<String> told) {
        Reading reading = new RegisterReader(Shipped.CATALOGUE).readAll(name, new ByteArrayInputStream(input));
        Told.each(reading.faults(), told);
        Told.each(new RegisterChecks(Shipped.VALIDATOR, Shipped.CATALOGUE).check(reading), told);
    }

    /** The bytes as they are; where they are not packed, packed and cut off by as many bytes as the first of them says. */
    private static void packed(byte[] input, Consumer<String> told) throws IOException {
        if (input.length > 0 && input[0] != GZIP) {
            byte[] packed = pack(input);
            whole(
                    "register.ndjson.gz",
                    Arrays.copyOf(packed, packed.length - Math.min(packed.length, input[0] & 0x1f)),
                    told);
        } else {
            whole("register.ndjson.gz", input, told);
        }
    }

    private static List<byte[]> packedSeeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>(Seed.files(KEPT + "register-ndjson", ""));
        for (byte[] seed : List.copyOf(seeds)) {
            seeds.add(pack(seed));
        }
        return seeds;
    }

    private static byte[] pack(byte[] input) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(input);
        }
        return packed.toByteArray();
    }

    /** Line by line, as the stream reads. */
    private static void lines(byte[] input, Consumer<String> told) {
        lines(new SubjectReader(Shipped.VALIDATOR, Shipped.CATALOGUE), input, 0, told);
    }

    /** Row by row, as the stream reads. */
    private static void rows(byte[] input, Consumer<String> told) {
        int end = end(input, 0);
        String header = new String(input, 0, end, StandardCharsets.UTF_8);
        try {
            LineReader reader =
                    new CsvSubjectReader("register.csv", header, () -> Shipped.VALIDATOR, Shipped.CATALOGUE);
            lines(reader, input, Math.min(input.length, end + 1), told);
        } catch (FaultyInputException e) {
            Told.each(e.faults(), told);
        }
    }

    private static void lines(LineReader reader, byte[] input, int start, Consumer<String> told) {
        Faults faults = new Faults();
        int line = 2;
        for (int from = start; from < input.length; from = end(input, from) + 1) {
            int length = end(input, from) - from;
            reader.outline(input, from, length);
            reader.read("register", line++, input, from, length, faults);
        }
        Told.each(faults.sorted(), told);
    }

    private static int end(byte[] input, int from) {
        int end = from;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        return end;
    }
}
