package vn.khuyenhoc.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The script that starts the command line, whose options are measured because they are what users run. */
public final class Launcher {
    private static final String OPTIONS = "options=";
    private static final String HUGE_PAGES = "-XX:+UseTransparentHugePages";

    private Launcher() {}

    /** The options that the script gives the virtual machine on this machine. */
    public static List<String> options() throws IOException {
        Path script = Options.home().resolve("../../command-line/khuyenhoc").normalize();
        String lines = Files.readAllLines(script).stream()
                .filter(line -> line.contains(OPTIONS))
                .collect(Collectors.joining("\n"));
        if (lines.isEmpty()) {
            throw new IllegalStateException(script + " has no line with " + OPTIONS);
        }
        String given = Program.shell(lines + "\necho $options").output().strip();
        return List.of(given.split(" "));
    }

    /** The option for huge pages, where the kernel lends them on request; otherwise none. */
    public static List<String> hugePages() throws IOException {
        return options().contains(HUGE_PAGES) ? List.of(HUGE_PAGES) : List.of();
    }
}
