package vn.khuyenhoc.authoring.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How the process that compiles is started: the same Java and class path, few threads, no network where the host can take it away. */
final class CompilerCommand {
    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final String[] NO_NETWORK = {"unshare", "--map-root-user", "--net"};

    private CompilerCommand() {}

    /** A process that is not started yet, in a folder of its own. */
    static ProcessBuilder of(CompilerSettings settings, Path folder) {
        List<String> command = new ArrayList<>();
        if (Unshare.WORKS) {
            command.addAll(List.of(NO_NETWORK));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + settings.megabytes() + "m",
                "-Xss2m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder));
        command.addAll(main());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        empty(builder.environment());
        return builder;
    }

    /** Nothing of the environment but what names of files need. */
    private static void empty(Map<String, String> environment) {
        String root = environment.get("SystemRoot");
        environment.clear();
        environment.put("LC_ALL", "C.UTF-8");
        if (root != null) {
            environment.put("SystemRoot", root);
        }
    }

    private static List<String> main() {
        String main = CompilerMain.class.getName();
        List<String> classPath = List.of("-cp", ClassPath.text());
        List<String> command = new ArrayList<>(classPath);
        if (inBootJar()) {
            command.add(0, "-Dloader.main=" + main);
            command.add(BOOT_LAUNCHER);
        } else {
            command.add(main);
        }
        return command;
    }

    /** Whether this class stands in a jar within a jar, which only the launcher of Spring Boot can read. */
    private static boolean inBootJar() {
        return String.valueOf(CompilerCommand.class.getResource("CompilerCommand.class"))
                .startsWith("jar:nested:");
    }

    /** Whether this user may start a process without network; asked once. */
    private static final class Unshare {
        private static final boolean WORKS = works();

        private static boolean works() {
            List<String> command = new ArrayList<>(List.of(NO_NETWORK));
            command.add("true");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                boolean ended = process.waitFor(5, TimeUnit.SECONDS);
                process.destroyForcibly();
                return ended && process.exitValue() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** An empty folder for the process to stand in. */
    static Path folder() throws IOException {
        Path folder = Files.createTempDirectory("khuyenhoc-compiler").toAbsolutePath();
        folder.toFile().deleteOnExit();
        return folder;
    }
}
