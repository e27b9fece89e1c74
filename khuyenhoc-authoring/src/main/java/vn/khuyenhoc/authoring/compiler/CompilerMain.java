package vn.khuyenhoc.authoring.compiler;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The process that compiles: reads sources from its standard input, writes class files or refusals to its standard output, and ends
 * when nobody asks any more.
 */
public final class CompilerMain {
    /** What it says first, so that the other side knows who is there. */
    static final int READY = 0x4B484331;

    static final int NO_MEMORY = 3;

    private CompilerMain() {}

    /**
     * Runs the compiler until the input ends.
     *
     * @param arguments none
     * @throws IOException if the other side is gone
     */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        // what libraries print must not come between
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        out.writeInt(READY);
        out.flush();
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
            while (true) {
                Map<String, byte[]> asked = Frames.read(in);
                worker.execute(() -> answer(asked, out));
            }
        } catch (IOException e) {
            // whoever asked is gone, so nobody waits for what may still be compiled
            Files.deleteIfExists(Path.of("").toAbsolutePath());
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(Map<String, byte[]> asked, DataOutputStream out) {
        try {
            Map<String, String> sources = new TreeMap<>();
            asked.forEach((name, text) -> sources.put(name, new String(text, StandardCharsets.UTF_8)));
            DroolsCompiler.compile(sources).write(out);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(NO_MEMORY);
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
