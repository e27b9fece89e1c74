package vn.khuyenhoc.authoring.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.compiler.CompilerSettings.Where;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;

/** Rules are compiled in a process of its own, which has little time, little memory, no environment and no network. */
class CompilerTest {
    private static final Map<String, String> ONE = rules(1);

    private static Map<String, String> rules(int count) {
        StringBuilder text = new StringBuilder("package x.y\n\nimport vn.khuyenhoc.engine.Assessment\n");
        for (int i = 0; i < count; i++) {
            text.append("rule \"X.")
                    .append(i)
                    .append(" Thử\" when $a : Assessment( yes(\"a\") ) then insert( $a.met(\"X\") ); end\n");
        }
        return Map.of("x/y/a.drl", text.toString());
    }

    private static CompilerSettings within(Duration time, int megabytes) {
        return new CompilerSettings(Where.PROCESS, time, megabytes);
    }

    private static List<String> refused(Map<String, String> sources, CompilerSettings settings) {
        return catchThrowableOfType(FaultyInputException.class, () -> Compiler.compile(sources, settings))
                .faults()
                .stream()
                .map(Fault::key)
                .toList();
    }

    @Test
    void it_writes_the_same_classes_in_its_own_process_and_here() {
        Map<String, byte[]> there = Compiler.compile(ONE, CompilerSettings.SAFE).classes();
        Map<String, byte[]> here =
                Compiler.compile(ONE, CompilerSettings.SAFE.in(Where.HERE)).classes();
        assertThat(there.keySet()).hasSameSizeAs(here.keySet()).hasSizeGreaterThan(3);
    }

    @Test
    void what_it_refuses_it_says() {
        Map<String, String> wrong = Map.of("x/y/a.drl", ONE.get("x/y/a.drl").replace("yes(", "no("));
        assertThat(Compiler.compile(wrong, CompilerSettings.SAFE).refusals()).isNotEmpty();
    }

    @Test
    void rules_that_take_too_long_are_refused_and_the_next_are_compiled() {
        CompilerSettings little = within(Duration.ofSeconds(1), 512);
        assertThat(refused(rules(800), little)).containsExactly("compiler.time");
        assertThat(Compiler.compile(ONE, CompilerSettings.SAFE).classes()).isNotEmpty();
    }

    @Test
    void rules_that_need_too_much_memory_are_refused() {
        Map<String, String> large = Map.of("x/y/a.drl", ONE.get("x/y/a.drl") + "//" + "x".repeat(50 << 20));
        assertThat(refused(large, within(Duration.ofSeconds(60), 64))).containsExactly("compiler.memory");
    }

    @Test
    void a_process_that_was_killed_is_replaced() {
        Compiler.compile(ONE, CompilerSettings.SAFE);
        try (Stream<ProcessHandle> own = ProcessHandle.current().children()) {
            own.filter(process -> process.info().commandLine().orElse("").contains(CompilerMain.class.getName()))
                    .forEach(ProcessHandle::destroyForcibly);
        }
        assertThat(compiledAgain()).isTrue();
    }

    /** The first may still meet the one that is dying. */
    private static boolean compiledAgain() {
        try {
            return !Compiler.compile(ONE, CompilerSettings.SAFE).classes().isEmpty();
        } catch (FaultyInputException e) {
            return !Compiler.compile(ONE, CompilerSettings.SAFE).classes().isEmpty();
        }
    }

    @Test
    void where_it_cannot_be_started_that_is_told_or_rules_are_compiled_here_if_the_caller_wants_so() {
        String home = System.getProperty("java.home");
        CompilerSettings settings = within(Duration.ofSeconds(77), 512);
        System.setProperty("java.home", "nowhere");
        try {
            assertThat(refused(ONE, settings)).containsExactly("compiler.start");
            assertThat(Compiler.compile(ONE, settings.in(Where.PROCESS_OR_HERE)).classes())
                    .isNotEmpty();
        } finally {
            System.setProperty("java.home", home);
        }
    }

    @Test
    void it_has_no_environment_and_stands_in_an_empty_folder(@TempDir Path folder) throws Exception {
        List<String> said = run(CompilerProbe.class, folder, "environment");
        assertThat(said).contains("HOME null", "PATH null", "folder 0");
    }

    @Test
    void it_has_no_network(@TempDir Path folder) throws Exception {
        assumeThat(CompilerCommand.of(CompilerSettings.SAFE, folder).command())
                .as("this host lets nobody start a process without network")
                .contains("unshare");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run(CompilerProbe.class, folder, "" + server.getLocalPort()))
                    .contains("no network");
        }
    }

    private static List<String> run(Class<?> main, Path folder, String argument)
            throws IOException, InterruptedException {
        ProcessBuilder builder = CompilerCommand.of(CompilerSettings.SAFE, folder);
        List<String> command = builder.command();
        command.set(command.size() - 1, main.getName());
        command.add(argument);
        Process process = builder.start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        process.waitFor();
        return said;
    }

    @Test
    void its_folder_goes_with_it() {
        Path own;
        try (CompilerProcess process = CompilerProcess.start(CompilerSettings.SAFE)) {
            own = process.folder();
            assertThat(own).isEmptyDirectory();
            assertThat(process.compile(ONE).classes()).isNotEmpty();
        }
        assertThat(own).doesNotExist();
    }
}
