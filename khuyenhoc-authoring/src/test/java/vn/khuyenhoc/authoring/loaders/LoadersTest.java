package vn.khuyenhoc.authoring.loaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Packs load, compile and reload whatever thread asks first, and whatever class loader that has. */
class LoadersTest {
    private static final String DECIDED = " [MET, MET, true MET, absent] true";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> packs_load_compile_and_reload_whatever_thread_asks_first() throws IOException {
        return Javas.all().stream()
                .flatMap(java -> java.threads().stream()
                        .map(thread ->
                                DynamicTest.dynamicTest(java.feature() + " " + thread, () -> check(java, thread))));
    }

    private void check(Javas java, String thread) throws Exception {
        List<String> program = List.of("-cp", System.getProperty("java.class.path"), LoaderProbe.class.getName());
        assertThat(Probed.run(java, program, thread, folder)).contains("first" + DECIDED, "then" + DECIDED);
    }

    @Test
    void a_newer_java_is_tried_where_there_is_one() throws IOException {
        assumeThat(Javas.all())
                .as("only one Java stands here; name another by -Dnewest.java")
                .hasSize(2);
        assertThat(Javas.all().get(1).feature()).isGreaterThan(Runtime.version().feature());
    }
}
