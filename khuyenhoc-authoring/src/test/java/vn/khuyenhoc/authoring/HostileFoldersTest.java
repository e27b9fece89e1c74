package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.FaultyInputException;

/** Folders whose files lead out of them, or never end: told by name, soon, and nothing of them decides. */
class HostileFoldersTest {
    private static final RuleSet SHIPPED = RuleSet.load();
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> FILES = List.of(
            "a.drl",
            "rules/a.drl",
            "overlay.yaml",
            "pack.yaml",
            "observations/a.yaml",
            "criteria/a.yaml",
            "scenarios/a.yaml");

    @TempDir
    Path work;

    @TestFactory
    Stream<DynamicTest> a_file_that_leads_out_or_never_ends_is_told() {
        return FILES.stream()
                .flatMap(file -> Stream.of("outside", "device", "itself", "nowhere", "pipe")
                        .map(kind -> DynamicTest.dynamicTest(file + " " + kind, () -> isTold(file, kind))));
    }

    private void isTold(String file, String kind) throws Exception {
        Path folder = Files.createTempDirectory(work, "pack");
        new Locality(folder).head().rules(Locality.RULES);
        Path path = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.deleteIfExists(path);
        make(path, kind);
        assertThat(refused(folder))
                .anySatisfy(message -> assertThat(message).contains(file).containsPattern("no regular file|leads out"));
    }

    private void make(Path path, String kind) throws IOException, InterruptedException {
        switch (kind) {
            case "outside" -> Files.createSymbolicLink(path, Files.writeString(work.resolve("secret"), "secret"));
            case "device" -> Files.createSymbolicLink(path, Path.of("/dev/zero"));
            case "itself" -> Files.createSymbolicLink(path, path.getFileName());
            case "nowhere" -> Files.createSymbolicLink(path, Path.of("none"));
            default -> assumeThat(isPipe(path)).as("this host makes no pipes").isTrue();
        }
    }

    private static boolean isPipe(Path path) throws IOException, InterruptedException {
        Process mkfifo = new ProcessBuilder("mkfifo", path.toString()).start();
        return mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0;
    }

    private static List<String> refused(Path folder) {
        FaultyInputException refused = Assertions.assertTimeoutPreemptively(
                SOON, () -> catchThrowableOfType(FaultyInputException.class, () -> RuleCompiler.add(SHIPPED, folder)));
        assertThat(refused).isNotNull();
        return refused.faults().stream()
                .map(fault -> fault.message(java.util.Locale.ENGLISH))
                .peek(message -> assertThat(message).doesNotContain("secret\"", "Exception"))
                .toList();
    }

    @Test
    void a_linked_folder_outside_is_told_and_a_circle_ends() throws IOException {
        Path folder = Files.createDirectories(work.resolve("pack"));
        new Locality(folder).head().rules(Locality.RULES);
        Files.createSymbolicLink(folder.resolve("rules/circle"), folder);
        assertThat(RuleCompiler.add(SHIPPED, folder).packages()).contains("vn.khuyenhoc.local.test");
        Files.createSymbolicLink(folder.resolve("more"), Files.createDirectories(work.resolve("outside")));
        assertThat(refused(folder)).anySatisfy(message -> assertThat(message).contains("more", "leads out"));
    }
}
