package vn.khuyenhoc.authoring.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.authoring.compiler.Compiler;
import vn.khuyenhoc.authoring.compiler.CompilerSettings;
import vn.khuyenhoc.authoring.drl.GapSteps;
import vn.khuyenhoc.pack.CompiledPack;
import vn.khuyenhoc.pack.PackIndex;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.text.FaultyInputException;

/** The rules of gaps of a province as a jar: they find what the folder finds. */
class ProvinceJarTest {
    private static final Path PACK = Path.of("..", "khuyenhoc-examples", "province-directive", "overlay");
    private static final String FOLDER = "vn/khuyenhoc/local/tinh_minh_hoa";
    private static final String HEAD = """
        name: tinh-minh-hoa
        version: 1.0.0
        locality: tinh-minh-hoa
        authority: {vi: Tỉnh Minh Họa, en: Illustrative province}
        valid: {from: 2026-01-01}
        documents: [CT-MINH-HOA]
        """;

    private static Path jar(Path jar) throws IOException {
        return jar(jar, "", "");
    }

    /** A jar in one of whose rules or files a text was changed after they were checked. */
    private static Path jar(Path jar, String right, String wrong) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(Map.of("pack.yaml", HEAD.getBytes(StandardCharsets.UTF_8)));
        try (Stream<Path> walk = Files.walk(PACK)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(PACK.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        Map<String, String> sources = new TreeMap<>();
        ProvinceGapsTest.READ
                .rules()
                .texts()
                .forEach((name, text) -> sources.put(
                        name.replace('.', '/') + "/a.drl", right.isEmpty() ? text : text.replace(right, wrong)));
        if (!right.isEmpty()) {
            files.replaceAll((name, bytes) -> !name.endsWith(".yaml")
                    ? bytes
                    : new String(bytes, StandardCharsets.UTF_8)
                            .replace(right, wrong)
                            .getBytes(StandardCharsets.UTF_8));
        }
        Compiler.compile(sources, CompilerSettings.SAFE)
                .classes()
                .forEach((name, bytes) -> files.put(name.substring(FOLDER.length() + 1), bytes));
        files.put("pack.index", PackIndex.text(files).getBytes(StandardCharsets.UTF_8));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(FOLDER + "/" + file.getKey()));
                out.write(file.getValue());
            }
        }
        return jar;
    }

    @Test
    void a_jar_finds_what_the_folder_finds(@TempDir Path folder) throws IOException {
        CompiledPack pack = CompiledPack.load(jar(folder.resolve("tinh.jar")));
        PlanReview packed =
                new PlanReview(pack.engine().catalogue(), pack.engine().rules());
        PlanReview steps = ProvinceGapsTest.READ.review(GapSteps.Listener.NONE);

        assertThat(ProvinceGapsTest.scenarios()).isNotEmpty().allSatisfy(scenario -> {
            GapRun found = GapRun.of(scenario, packed);
            assertThat(found.differences()).isEmpty();
            assertThat(found.result().gaps())
                    .isEqualTo(GapRun.of(scenario, steps).result().gaps());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "asks(\"training-attended\")|asks(\"training-atended\")|Obligation.asks(\"training-atended\")",
                "required(\"share\")|required(\"shares\")|Obligation.required(\"shares\")",
                "kind() == \"training\"|kind() == \"trainings\"|Event.kind(\"trainings\")",
                "code() == \"plan-in-january\"|code() == \"plan-in-june\"|Evidence.code(\"plan-in-june\")",
                "gap(\"MH_FUNDING_LOW\")|gap(\"MH_FUNDING\")|gap(\"MH_FUNDING\")",
                "{attended} trên|{atended} trên|plan-facts-minh-hoa.yaml:14:28: ",
            })
    void a_jar_that_asks_for_what_is_not_there_is_refused(String right, String wrong, String told, @TempDir Path folder)
            throws IOException {
        Path jar = jar(folder.resolve("tinh.jar"), right, wrong);

        assertThat(catchThrowableOfType(FaultyInputException.class, () -> CompiledPack.load(jar)))
                .satisfies(refused -> assertThat(refused.faults())
                        .anySatisfy(fault ->
                                assertThat(fault.message(Locale.ENGLISH)).contains(told)));
    }
}
