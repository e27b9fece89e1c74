package vn.khuyenhoc.authoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.Model;
import vn.khuyenhoc.authoring.compiler.Compiled;
import vn.khuyenhoc.authoring.compiler.Compiler;
import vn.khuyenhoc.authoring.compiler.CompilerSettings;
import vn.khuyenhoc.pack.code.BrokenCodeException;
import vn.khuyenhoc.pack.code.PackCode;

/**
 * What the Drools compiler makes of sources.
 *
 * @param models models of the packages; empty where the sources are refused
 * @param refusals why the sources are refused, a line each, in the words of the compiler: for the log, never for a fault
 */
record Compilation(List<Model> models, List<String> refusals) {

    /** Compiles sources by path, in a process of its own. */
    static Compilation of(Map<String, String> sources) {
        return of(sources, CompilerSettings.SAFE);
    }

    /**
     * Compiles sources by path. Wherever that is, what the compiler wrote is compared with what rules are made of before any of it is
     * defined.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException if the compiler takes more time or memory than it may, or cannot be started
     */
    static Compilation of(Map<String, String> sources, CompilerSettings settings) {
        Compiled compiled = Compiler.compile(sources, settings);
        if (!compiled.refusals().isEmpty()) {
            return new Compilation(List.of(), compiled.refusals());
        }
        PackCode code = PackCode.of(
                compiled.classes(),
                sources.keySet().stream().map(Compilation::packageOf).collect(Collectors.toSet()));
        if (!code.refused().isEmpty()) {
            return new Compilation(List.of(), code.refused());
        }
        try {
            return new Compilation(code.models(), List.of());
        } catch (BrokenCodeException e) {
            return new Compilation(List.of(), List.of("no model"));
        }
    }

    private static String packageOf(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
