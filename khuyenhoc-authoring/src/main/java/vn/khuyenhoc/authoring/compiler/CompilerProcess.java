package vn.khuyenhoc.authoring.compiler;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that compiles, seen from the one that asks. Not thread-safe. */
final class CompilerProcess implements AutoCloseable {
    /** Compilers leave something behind each time, so none serves for ever. */
    private static final int MOST_SERVED = 200;

    private static final Duration TO_START = Duration.ofSeconds(30);

    private final Path folder;
    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final Duration time;
    private final AtomicInteger served = new AtomicInteger();

    private CompilerProcess(Path folder, Process process, Duration time) {
        this.folder = folder;
        this.process = process;
        this.time = time;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Starts a process, and waits until it is ready.
     *
     * @throws CompilerFault if it cannot be started
     */
    static CompilerProcess start(CompilerSettings settings) {
        try {
            Path folder = CompilerCommand.folder();
            CompilerProcess started = new CompilerProcess(
                    folder, CompilerCommand.of(settings, folder).start(), settings.time());
            started.greet();
            return started;
        } catch (IOException e) {
            throw new CompilerFault("compiler.start");
        }
    }

    private void greet() {
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> end = endAfter(TO_START, late);
        try {
            if (in.readInt() != CompilerMain.READY) {
                throw new IOException("somebody else answers");
            }
        } catch (IOException e) {
            close();
            throw new CompilerFault("compiler.start");
        } finally {
            end.cancel(false);
        }
    }

    private CompletableFuture<Void> endAfter(Duration limit, AtomicBoolean late) {
        return CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * Compiles sources by path.
     *
     * @throws CompilerFault if it takes more time or memory than it may, or the process ends for another reason; it is of no use then
     */
    Compiled compile(Map<String, String> sources) {
        served.incrementAndGet();
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> end = endAfter(time, late);
        try {
            Map<String, byte[]> files = new TreeMap<>();
            sources.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
            Frames.write(out, files);
            return Compiled.read(in);
        } catch (IOException e) {
            int code = ended();
            if (late.get()) {
                throw new CompilerFault("compiler.time", time.toSeconds());
            }
            throw new CompilerFault(code == CompilerMain.NO_MEMORY ? "compiler.memory" : "compiler.ended", code);
        } finally {
            end.cancel(false);
        }
    }

    /** Where it stands. */
    Path folder() {
        return folder;
    }

    /** How often it has served. */
    int served() {
        return served.get();
    }

    boolean isOfUse() {
        return process.isAlive() && served.get() < MOST_SERVED;
    }

    private int ended() {
        close();
        return process.exitValue();
    }

    @Override
    public void close() {
        try {
            if (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            process.waitFor();
            Files.deleteIfExists(folder);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // a folder in the folder for temporary files is all that stays
            folder.toFile().deleteOnExit();
        }
    }
}
