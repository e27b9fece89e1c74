package vn.khuyenhoc.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser without a window. */
public final class Chromium {
    private static final List<String> NAMES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private final Path folder;

    /** A browser with a new profile in a folder; where there is none, tests are skipped, but not in continuous integration. */
    public Chromium(Path folder) {
        this.folder = folder;
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(program() != null, "no Chromium: install it to test the page in a browser");
        }
    }

    private static String program() {
        return NAMES.stream()
                .filter(name -> Files.isExecutable(Path.of(name)))
                .findFirst()
                .orElse(null);
    }

    /**
     * What a run wrote.
     *
     * @param dom the document after its scripts
     * @param log messages of the browser, those of the page's console among them
     */
    public record Run(String dom, String log) {}

    /** Opens a page with options of the browser. */
    public Run run(Path page, String... options) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        Path log = folder.resolve("log.txt");
        String chromium = program();
        if (chromium == null) {
            throw new IllegalStateException("no Chromium among " + NAMES);
        }
        List<String> command = new ArrayList<>(List.of(chromium));
        command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"));
        command.addAll(List.of("--user-data-dir=" + folder.resolve("profile"), "--enable-logging=stderr"));
        command.addAll(Stream.of(options).toList());
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Chromium did not end");
        }
        return new Run(
                Files.readString(dom, StandardCharsets.UTF_8), Files.readString(log, StandardCharsets.ISO_8859_1));
    }
}
