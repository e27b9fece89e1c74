package vn.khuyenhoc.authoring.compiler;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/** Compiles where the settings say. The process is kept for a while, since it is quick only once it is warm. Thread-safe. */
public final class Compiler {
    private static final long IDLE_SECONDS = 60;
    private static @Nullable CompilerProcess process;
    private static @Nullable CompilerSettings settingsOfProcess;

    private Compiler() {}

    /**
     * Compiles sources by path.
     *
     * @param sources texts by path, each in the folder of its package
     * @param settings where, and what it may take
     * @throws FaultyInputException if the compiler takes more time or memory than it may, or cannot be started
     */
    public static Compiled compile(Map<String, String> sources, CompilerSettings settings) {
        if (settings.where() == CompilerSettings.Where.HERE) {
            return DroolsCompiler.compile(sources);
        }
        try {
            return inProcess(sources, settings);
        } catch (CompilerFault e) {
            if (e.isOfStart() && settings.where() == CompilerSettings.Where.PROCESS_OR_HERE) {
                return DroolsCompiler.compile(sources);
            }
            String first = sources.keySet().stream().sorted().findFirst().orElse("rules");
            throw new FaultyInputException(List.of(e.at(Place.of(first, 0, 0))));
        }
    }

    private static synchronized Compiled inProcess(Map<String, String> sources, CompilerSettings settings) {
        CompilerProcess ready = process;
        if (ready == null || !ready.isOfUse() || !settings.equals(settingsOfProcess)) {
            end();
            ready = CompilerProcess.start(settings);
            process = ready;
            settingsOfProcess = settings;
        }
        Compiled compiled = ready.compile(sources);
        endWhenIdle(ready, ready.served());
        return compiled;
    }

    private static void endWhenIdle(CompilerProcess used, int served) {
        CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS).execute(() -> endIfIdle(used, served));
    }

    private static synchronized void endIfIdle(CompilerProcess used, int served) {
        if (process == used && used.served() == served) {
            end();
        }
    }

    private static synchronized void end() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
