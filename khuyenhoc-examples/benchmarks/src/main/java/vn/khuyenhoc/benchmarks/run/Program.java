package vn.khuyenhoc.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a Java virtual machine of its own. */
public final class Program {
    private static final Path TIME = Path.of("/usr/bin/time");
    private static final String RESIDENT = "Maximum resident set size (kbytes): ";

    private Program() {}

    /**
     * What a program came to.
     *
     * @param seconds from its start to its end
     * @param peak highest resident memory in MB; 0 where the system does not tell
     * @param output what it wrote to standard output
     */
    public record Outcome(double seconds, double peak, String output) {}

    /**
     * Runs Java with arguments.
     *
     * @throws IllegalStateException with what it wrote, if it fails
     */
    public static Outcome java(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return run(command);
    }

    /** Runs a shell script with arguments, and with the Java that runs this. */
    public static Outcome script(Path script, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("env", "JAVA_HOME=" + System.getProperty("java.home"), "sh", script.toString()));
        command.addAll(arguments);
        return run(command);
    }

    /** Runs lines of the shell. */
    static Outcome shell(String lines) throws IOException {
        return run(List.of("sh", "-c", lines));
    }

    /** Runs Java with arguments, with the highest memory as the system counts it. */
    public static Outcome measuredJava(List<String> arguments) throws IOException {
        if (!Files.isExecutable(TIME)) {
            return java(arguments);
        }
        // what the run before has written is not to be this one's work
        run(List.of("sync"));
        Path report = Files.createTempFile("time", ".txt");
        List<String> command = new ArrayList<>(List.of(TIME.toString(), "-v", "-o", report.toString()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Outcome outcome = run(command);
        double peak = Files.readAllLines(report).stream()
                .map(String::strip)
                .filter(line -> line.startsWith(RESIDENT))
                .mapToDouble(line -> Double.parseDouble(line.substring(RESIDENT.length())) / 1024)
                .findFirst()
                .orElse(0);
        Files.delete(report);
        return new Outcome(outcome.seconds(), peak, outcome.output());
    }

    /** The class path of this program. */
    public static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static Outcome run(List<String> command) throws IOException {
        Path output = Files.createTempFile("output", ".txt");
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            int code = process.waitFor();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (code != 0) {
                throw new IllegalStateException(
                        String.join(" ", command) + " ended with " + code + ":\n" + Files.readString(errors));
            }
            return new Outcome(seconds, 0, Files.readString(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a program ran", e);
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
