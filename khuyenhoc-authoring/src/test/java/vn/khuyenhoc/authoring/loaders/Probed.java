package vn.khuyenhoc.authoring.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the probe in a Java of its own, because the rule engine keeps what it found first for as long as that runs. */
final class Probed {
    private Probed() {}

    static List<String> run(Javas java, List<String> program, String thread, Path folder) throws Exception {
        Path pack = PackOfCourses.folder(folder.resolve("pack"));
        Path jar = folder.resolve("pack.jar");
        if (!Files.exists(jar)) {
            PackOfCourses.jar(jar);
        }
        List<String> command = new ArrayList<>(List.of(java.java(), "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(program);
        command.addAll(List.of(thread, pack.toString(), jar.toString()));
        return said(command, folder.resolve("told.txt"));
    }

    private static List<String> said(List<String> command, Path told) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(told).stream()
                .filter(line -> !line.startsWith("WARNING"))
                .toList();
    }
}
