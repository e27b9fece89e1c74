package vn.khuyenhoc.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;

/** Packs that come as jars, or on a class path: good ones decide, all others are refused by name before any of their code runs. */
class CompiledPackTest {
    private static final Duration SOON = Duration.ofSeconds(3);

    @TempDir
    static Path folder;

    private static SamplePack good;
    private static Map<Path, String> hostile;

    @BeforeAll
    static void make_packs() {
        good = SamplePack.good(folder.resolve("work")).indexed();
        hostile = HostileJars.corpus(folder);
        Canary.touched = false;
    }

    @TestFactory
    Stream<DynamicTest> a_hostile_jar_is_refused_by_name_and_nothing_of_it_runs() {
        return hostile.entrySet().stream()
                .map(jar -> DynamicTest.dynamicTest(
                        String.valueOf(jar.getKey().getFileName()), () -> isRefused(jar.getKey(), jar.getValue())));
    }

    private static void isRefused(Path jar, String key) {
        FaultyInputException refused = Assertions.assertTimeoutPreemptively(
                SOON, () -> catchThrowableOfType(FaultyInputException.class, () -> CompiledPack.load(jar)));
        assertThat(refused.faults()).map(Fault::key).contains(key);
        assertThat(refused.faults())
                .allSatisfy(fault -> assertThat(fault.message(Locale.ENGLISH))
                        .matches("[^\\p{Cntrl}\\p{Cf}]+")
                        .doesNotContain("Exception", "lambda$"));
        assertThat(Canary.touched).isFalse();
    }

    @Test
    void there_are_fifty_hostile_jars_and_more() {
        assertThat(hostile).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void a_jar_decides_by_its_rules() {
        CompiledPack pack = CompiledPack.load(good.copy().jar(folder.resolve("pack.jar")));
        assertThat(pack.head().name()).isEqualTo("xa-thu");
        assertThat(pack.engine().rules().ruleNames("vn.khuyenhoc.local.thu")).containsExactly("XA.1 Thử");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.yes(\"tuyen_truyen_hoc_tap_suot_doj\")",
                "a.co(\"tuyen_truyen_hoc_tap\u200b_suot_doi\")",
                "a.share(\"tuyen_truyen_hoc_tap_suot_doi\") >= 0",
                "a.required(\"XA.2\") >= 0",
                "a.required(\"XA.1\") >= 0",
                "a.yeuCau(\"XA.1\") >= 0",
                "a.maximum(\"XA.1\") >= 0"
            })
    void a_jar_that_asks_what_the_catalogue_does_not_have_decides_nothing(String condition) {
        SamplePack pack = good.copy();
        pack.entries()
                .putAll(SampleCode.compile(
                        folder.resolve("asks" + condition.hashCode()),
                        List.of(SampleCode.good("thu").asking(condition))));
        Path jar = pack.indexed().jar(folder.resolve("asks" + condition.hashCode() + ".jar"));
        isRefused(jar, "pack.asked");
    }

    @Test
    void a_link_to_a_jar_and_what_builds_write_aside_do_no_harm() throws IOException {
        Path jar = good.copy()
                .entry("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n")
                .entry("META-INF/maven/a/b/pom.xml", "<project/>")
                .entry("META-INF/kie/a/b/drools-model", "java.lang.Runtime\n")
                .jar(folder.resolve("aside.jar"));
        Path link = Files.createSymbolicLink(folder.resolve("current.jar"), jar);
        assertThat(CompiledPack.load(link).engine().rules().packages()).contains("vn.khuyenhoc.local.thu");
    }

    @Test
    void a_jar_can_be_replaced_as_soon_as_it_is_loaded() throws IOException {
        Path jar = good.copy().jar(folder.resolve("replaced.jar"));
        CompiledPack pack = CompiledPack.load(jar);
        Files.write(jar, new byte[100]);
        assertThat(pack.engine().rules().rules("vn.khuyenhoc.local.thu").names())
                .hasSize(1);
    }

    @Test
    void a_pack_on_the_class_path_is_checked_too() throws IOException {
        Path root = good.copy().folder(folder.resolve("classes"));
        try (URLClassLoader loader = loader(root)) {
            CompiledPack pack = CompiledPack.load(loader, SamplePack.FOLDER);
            assertThat(pack.engine().rules().ruleNames("vn.khuyenhoc.local.thu"))
                    .hasSize(1);
        }
        Files.writeString(root.resolve(SamplePack.FOLDER + "/overlay.yaml"), "id: evil\n");
        try (URLClassLoader loader = loader(root)) {
            assertThatThrownBy(() -> CompiledPack.load(loader, SamplePack.FOLDER))
                    .isInstanceOf(FaultyInputException.class)
                    .hasMessageContaining("overlay.yaml");
        }
    }

    @Test
    void a_pack_that_is_not_there_is_told() {
        assertThatThrownBy(() -> CompiledPack.load(getClass().getClassLoader(), "vn/khuyenhoc/local/none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vn/khuyenhoc/local/none");
    }

    @Test
    void the_index_of_a_folder_is_what_sha256sum_writes() throws IOException {
        Path root = good.copy().without("pack.index").folder(folder.resolve("indexed"));
        assertThat(PackIndex.write(root)).isEqualTo(1);
        assertThat(Files.readAllBytes(root.resolve(SamplePack.FOLDER + "/pack.index")))
                .isEqualTo(good.bytes("pack.index"));
        assertThat(PackIndex.write(root)).isEqualTo(1);
        assertThat(Files.readAllBytes(root.resolve(SamplePack.FOLDER + "/pack.index")))
                .isEqualTo(good.bytes("pack.index"));
    }

    private static URLClassLoader loader(Path root) throws IOException {
        return new URLClassLoader(new URL[] {root.toUri().toURL()}, CompiledPackTest.class.getClassLoader());
    }
}
