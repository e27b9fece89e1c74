package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.core.JacksonException;
import vn.khuyenhoc.json.Json;

/** A register gives the same decisions and the same faults on every way that it is read, sound or not. */
class EveryPathTest {
    private static final String NOTHING = "nothing.json";
    private static final String OUT = "out";
    private static final String TEXT = "text";

    /** What came of a register: exit code, decisions, and what was told. */
    private record Told(int code, String decisions, List<String> faults) {

        List<String> placeless() {
            return faults.stream()
                    .map(fault ->
                            fault.replaceAll("first in line [\\d, …]+|[^ ]*(document|lines)[.](nd)?json(:\\d+)*", ""))
                    .sorted()
                    .toList();
        }

        /** The same without the decisions, which people read in another form. */
        Told only() {
            return new Told(code, "", faults);
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void a_damaged_register_is_told_of_alike_on_every_path(@ForAll long seed) throws IOException {
        hold(seed);
    }

    /** Holds all paths of one register against each other. */
    static void hold(long seed) throws IOException {
        Random random = new Random(seed);
        List<Map<String, String>> records = Damages.records(Town.records(), random);
        String ending = List.of("csv", "ndjson", "json").get(random.nextInt(3));
        byte[] bytes = Damages.bytes(text(ending, records), random);
        String format = List.of("ndjson", "json", "csv").get(random.nextInt(3));
        Path folder = Files.createTempDirectory("paths");
        try {
            compare(folder, "register." + ending, bytes, torn(packed(bytes), random), format);
            alike(folder, records, format);
        } finally {
            delete(folder);
        }
    }

    private static String text(String ending, List<Map<String, String>> records) {
        return switch (ending) {
            case "csv" -> Town.csv(records);
            case "json" -> Town.document(records);
            default -> Town.json(records);
        };
    }

    /** Lines and a document of the same records, where each of them can be told from the next, are one register. */
    private static void alike(Path folder, List<Map<String, String>> records, String format) throws IOException {
        String text = Town.document(records);
        if (!isSound(text)) {
            return;
        }
        Path document = Files.writeString(folder.resolve("document.json"), text);
        Path lines = Files.writeString(folder.resolve("lines.ndjson"), Town.json(records));
        Told one = told(folder, document, format, "--threads=2");
        Told other = told(folder, lines, format);
        assertThat(one.decisions()).isEqualTo(other.decisions());
        assertThat(one.placeless()).isEqualTo(other.placeless());
        assertThat(one.code()).isEqualTo(other.code());
    }

    private static boolean isSound(String document) {
        try {
            Json.mapper().readTree(document);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static void compare(Path folder, String name, byte[] bytes, byte[] packed, String format)
            throws IOException {
        Files.writeString(folder.resolve(NOTHING), "{\"subjects\": []}");
        Path plain = Files.write(folder.resolve(name), bytes);
        Path sound = Files.write(folder.resolve(name + ".gz"), packed(bytes));
        Path torn = Files.write(folder.resolve("torn." + name + ".gz"), packed);
        Told whole = told(folder, plain, format, folder.resolve(NOTHING));
        assertThat(told(folder, plain, format)).as("streamed").isEqualTo(whole);
        assertThat(told(folder, plain, format, "--threads=3", "--out", folder.resolve(OUT)))
                .as("on threads")
                .isEqualTo(whole);
        assertThat(told(folder, sound, format, "--threads=2")).as("packed").isEqualTo(whole);
        Told text = told(folder, plain, TEXT);
        assertThat(text.only()).as("for people").isEqualTo(whole.only());
        assertThat(told(folder, sound, TEXT, "--threads=3", "--out", folder.resolve(OUT)))
                .as("for people, packed, on threads")
                .isEqualTo(text);
        assertThat(told(folder, torn, TEXT)).as("torn, for people").isEqualTo(told(folder, torn, TEXT, "--threads=2"));
        assertThat(told(folder, torn, format))
                .as("torn")
                .isEqualTo(told(folder, torn, format, folder.resolve(NOTHING)));
        assertThat(Samples.filesIn(folder))
                .containsExactlyInAnyOrder(NOTHING, name, name + ".gz", "torn." + name + ".gz");
    }

    private static Told told(Path folder, Path file, String format, Object... more) throws IOException {
        List<Object> words = new ArrayList<>(List.of("evaluate", file, "--format", format, "--lang=en"));
        words.addAll(Arrays.asList(more));
        Ran ran = Ran.with(words.toArray());
        Path out = folder.resolve(OUT);
        String decisions = Files.exists(out) ? Files.readString(out) : ran.out();
        Files.deleteIfExists(out);
        String faults = ran.err().replace(folder.toString(), "").replace(".gz", "");
        return new Told(ran.code(), decisions, faults.lines().sorted().toList());
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] torn(byte[] packed, Random random) {
        if (random.nextBoolean()) {
            return Arrays.copyOf(packed, random.nextInt(packed.length));
        }
        packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
        return packed;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
