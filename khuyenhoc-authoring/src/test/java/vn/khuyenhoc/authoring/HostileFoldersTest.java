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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.lint.Lint;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.FaultyInputException;

/** Folders whose files lead out of them, or never end: told by name, soon, and nothing of them decides. */
class HostileFoldersTest {
    private static final RuleSet SHIPPED = RuleSet.load();
    private static final Duration SOON = Duration.ofSeconds(3);
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

    @BeforeAll
    static void read_the_catalogue_once() {
        assertThat(Catalogue.load(List.of()).allSets()).isNotEmpty();
    }

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
    void scenarios_behind_a_link_that_leads_out_are_told_and_those_within_are_read() throws IOException {
        Path folder = Files.createDirectories(work.resolve("pack"));
        NewPack.write(folder.resolve("xa-toi"));
        Path scenarios = folder.resolve("xa-toi/scenarios");
        Path elsewhere = Files.move(scenarios, work.resolve("elsewhere"));
        Files.createSymbolicLink(scenarios, elsewhere);
        assertThat(refused(folder.resolve("xa-toi")))
                .anySatisfy(message -> assertThat(message).contains("scenarios", "leads out"));
        Files.delete(scenarios);
        Files.move(elsewhere, folder.resolve("xa-toi/.data"));
        Files.createSymbolicLink(scenarios, Path.of(".data"));
        assertThat(LocalPack.read(folder.resolve("xa-toi")).scenarios()).hasSize(3);
    }

    @Test
    void a_pack_behind_a_link_is_read_and_what_is_hidden_in_it_is_not() throws IOException {
        Path folder = Files.createDirectories(work.resolve("pack"));
        NewPack.write(folder.resolve("xa-toi"));
        Path link = Files.createSymbolicLink(work.resolve("current"), folder.resolve("xa-toi"));
        Path hidden = Files.createDirectories(link.resolve(".history"));
        Files.copy(link.resolve("rules/tieu_chi_them.drl"), hidden.resolve("tieu_chi_them_2024.drl"));
        Files.write(link.resolve("observations/._so_lieu.yaml"), new byte[] {0, 5, 22, 7, (byte) 0xFF});
        assertThat(Diagnostics.check(link)).isEmpty();
        assertThat(LocalPack.read(link).scenarios()).hasSize(3);
        Files.delete(link.resolve("rules/tieu_chi_them.drl"));
        assertThat(Lint.check(LocalPack.read(link))).extracting(Diagnostic::id).contains("criterion-without-rule");
    }

    @Test
    void a_folder_of_more_files_than_any_pack_is_told_soon() throws IOException {
        Path folder = Files.createDirectories(work.resolve("pack/many"));
        for (int i = 0; i < 20_001; i++) {
            Files.createFile(folder.resolve(String.valueOf(i)));
        }
        assertThat(refused(folder)).anySatisfy(message -> assertThat(message).contains("too many files"));
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
