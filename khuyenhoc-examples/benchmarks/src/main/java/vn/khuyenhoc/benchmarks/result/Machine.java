package vn.khuyenhoc.benchmarks.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What it was measured on and with. */
final class Machine {
    private static final Pattern LIBRARY =
            Pattern.compile("(drools-core|evrete-core|easy-rules-core|org[.]openl[.]rules|kie-dmn-core|jmh-core"
                    + "|hibernate-validator|jackson-databind)-([0-9].*)[.]jar");

    private Machine() {}

    static String text(Path libraries) {
        return String.join(
                "\n",
                "- Processor: " + first("/proc/cpuinfo", "model name") + ", "
                        + Runtime.getRuntime().availableProcessors() + " cores",
                "- Memory: " + first("/proc/meminfo", "MemTotal"),
                "- System: " + System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "- Java: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                "- Libraries: " + String.join(", ", libraries(libraries)));
    }

    private static String first(String file, String key) {
        try (Stream<String> lines = Files.lines(Path.of(file), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("not known");
        } catch (IOException e) {
            return "not known";
        }
    }

    private static List<String> libraries(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> LIBRARY.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(found -> found.group(1) + " " + found.group(2))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
