package vn.khuyenhoc.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command line in a process of its own, as it is started outside of tests. */
record Started(Process process, Path out, Path err) {
    private static final int MINUTES = 3;

    /**
     * Starts it.
     *
     * @param folder folder for what it says
     * @param options options of the virtual machine
     * @param environment variables to set beside those of this process
     */
    static Started with(Path folder, List<String> options, Map<String, String> environment, Object... args)
            throws IOException {
        List<String> command = java(options);
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return of(folder, environment, command);
    }

    /** The beginning of the command. */
    static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(options);
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", path, Khuyenhoc.class.getName()));
        return command;
    }

    static Started of(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        Path out = Files.createTempFile(folder, "said", ".out");
        Path err = Files.createTempFile(folder, "said", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        return new Started(builder.start(), out, err);
    }

    /** Waits for the end and tells what was said. */
    Ran ended() throws IOException, InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("does not end");
        }
        return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Ends it after some time by a signal, as people do; it may have ended before. */
    Ran interrupted(long millis) throws IOException, InterruptedException {
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroy();
        }
        return ended();
    }

    /** Ends it after some time at once, as {@code kill -9} does; it may have ended before. */
    void kill(long millis) throws InterruptedException {
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
