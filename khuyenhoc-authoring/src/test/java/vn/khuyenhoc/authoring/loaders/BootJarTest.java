package vn.khuyenhoc.authoring.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Within a jar of Spring Boot packs load, compile and reload too, and one that stands in it is found. */
class BootJarTest {
    private static final String DECIDED = " [MET, MET, true MET, MET] true";

    @TempDir
    static Path folder;

    private static Path jar;

    @BeforeAll
    static void make_the_jar() throws IOException {
        Path pack = PackOfCourses.jar(folder.resolve("pack.jar"));
        jar = BootJar.make(folder.resolve("app.jar"), LoaderProbe.class, pack);
    }

    @TestFactory
    Stream<DynamicTest> packs_load_compile_and_reload_within_it() throws IOException {
        return Javas.all().stream()
                .flatMap(java -> Stream.of("main", "common-pool")
                        .map(thread ->
                                DynamicTest.dynamicTest(java.feature() + " " + thread, () -> check(java, thread))));
    }

    private static void check(Javas java, String thread) throws Exception {
        assertThat(Probed.run(java, List.of("-jar", jar.toString()), thread, folder))
                .contains("first" + DECIDED, "then" + DECIDED);
    }
}
