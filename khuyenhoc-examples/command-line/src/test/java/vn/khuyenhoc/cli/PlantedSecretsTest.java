package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.khuyenhoc.internal.Temporary;

/** What is personal, or acts on a terminal, stands in no fault, no reject, no progress and no log, wherever it was put in a register. */
class PlantedSecretsTest {
    private static final List<String> SECRETS = List.of(
            "Nguyễn Thị Kín",
            "Kín Đáo",
            "079199012345",
            "0912345678",
            "+84 912 345 678",
            "kin.dao@example.vn",
            "\u001b[31mKín\u001b[0m");
    /** What is left of a secret where it was shown in part. */
    private static final List<String> TRACES =
            List.of("Kín", "K\\u00edn", "079199012345", "0912345678", "912 345", "kin.dao", "\u001b", "\\u001b");

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void nothing_of_it_is_shown(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("secrets");
        try {
            List<Map<String, String>> records = planted(random);
            String ending = one(List.of("csv", "ndjson", "json"), random);
            String text = switch (ending) {
                case "csv" -> header(Town.csv(records), random);
                case "json" -> Town.document(records);
                default -> Town.json(records);
            };
            hold(folder, written(folder, ending, text, random.nextBoolean()), !ending.equals("json"));
        } finally {
            Temporary.delete(folder);
        }
    }

    /** Records with secrets in any of their fields, and in fields that nobody knows. */
    private static List<Map<String, String>> planted(Random random) {
        List<Map<String, String>> records = new ArrayList<>(Town.records());
        for (int i = random.nextInt(5); i >= 0; i--) {
            Map<String, String> record = records.get(random.nextInt(records.size()));
            String secret = one(SECRETS, random);
            List<String> fields = new ArrayList<>(record.keySet());
            fields.add(secret);
            fields.add("personalNumber");
            fields.add("name");
            record.put(one(fields, random), secret);
        }
        return records;
    }

    private static String header(String csv, Random random) {
        return random.nextInt(4) == 0 ? csv.replaceFirst("members", one(SECRETS, random)) : csv;
    }

    private static Path written(Path folder, String ending, String text, boolean packed) throws IOException {
        Path file = folder.resolve("register." + ending + (packed ? ".gz" : ""));
        try (OutputStream bytes = Files.newOutputStream(file);
                OutputStream out = packed ? new GZIPOutputStream(bytes) : bytes) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void hold(Path folder, Path register, boolean lines) throws IOException {
        Path rejects = folder.resolve("rejects");
        isHidden(logged(
                () -> Ran.with("evaluate", register, "--progress", "--format=text", "--out", folder.resolve("out"))));
        isHidden(logged(
                () -> Ran.with("evaluate", register, "--progress", "--format=csv", "--out", folder.resolve("out"))));
        isHidden(logged(() -> Ran.with("explain", "C11", register, "--lang=en")));
        if (lines) {
            isHidden(logged(() -> Ran.with(
                    "evaluate",
                    register,
                    "--progress",
                    "--format=ndjson",
                    "--rejects",
                    rejects,
                    "--out",
                    folder.resolve("out"))));
            isHidden(Files.exists(rejects) ? Files.readString(rejects) : "");
        }
    }

    private static void isHidden(String told) {
        assertThat(told).doesNotContain(TRACES).doesNotContainPattern("[\\p{Cntrl}&&[^\\n\\r\\t]]");
    }

    /** What a command tells people, and what it writes past them to the streams of the program, as logs are. */
    private static String logged(java.util.function.Supplier<Ran> command) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream taking = new PrintStream(log, true, StandardCharsets.UTF_8);
        try {
            System.setOut(taking);
            System.setErr(taking);
            return command.get().err() + log.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
