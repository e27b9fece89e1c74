package vn.khuyenhoc.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.RuleCompiler;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.pack.CompiledPack;
import vn.khuyenhoc.text.Suggestions;

/**
 * The place whose law counts.
 *
 * @param engine engine with its catalogue
 * @param overlay identifier of the overlay of the locality; null for the nation
 */
record Locality(Engine engine, @Nullable String overlay) {

    /**
     * The locality that was asked for.
     *
     * @param wanted identifier of a shipped overlay, a folder that holds one, with its rules, or a jar with a precompiled pack; null for the nation
     * @throws BadRequest if there is neither
     */
    static Locality of(@Nullable String wanted) {
        if (wanted == null) {
            return new Locality(Engine.load(), null);
        }
        if (wanted.endsWith(".jar")) {
            if (!Files.isRegularFile(Path.of(wanted))) {
                throw new BadRequest("pack.noJar", wanted);
            }
            try {
                CompiledPack pack = CompiledPack.load(Path.of(wanted));
                return new Locality(pack.engine(), pack.head().locality());
            } catch (IllegalArgumentException | UncheckedIOException e) {
                throw new BadRequest("pack.jar", wanted);
            }
        }
        if (isFolder(wanted)) {
            Engine engine = engine(List.of(Path.of(wanted)));
            return new Locality(engine, brought(engine.catalogue()));
        }
        Engine engine = Engine.load();
        Set<String> known = ids(engine.catalogue());
        if (!known.contains(wanted)) {
            throw new BadRequest("locality.unknown", wanted, Suggestions.nearest(wanted, known));
        }
        return new Locality(engine, wanted);
    }

    /** An engine with the overlays and rules of folders. */
    static Engine engine(List<Path> folders) {
        Catalogue catalogue = Catalogue.load(folders);
        RuleSet rules = RuleSet.load();
        for (Path folder : folders) {
            rules = RuleCompiler.add(rules, folder);
        }
        return Engine.of(catalogue, rules);
    }

    static boolean isFolder(String wanted) {
        try {
            return Files.isDirectory(Path.of(wanted));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The overlay that is not among those shipped. */
    private static String brought(Catalogue catalogue) {
        Set<String> shipped = ids(Catalogue.load());
        return ids(catalogue).stream()
                .filter(id -> !shipped.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(Catalogue catalogue) {
        return catalogue.overlays().stream().map(Overlay::id).collect(Collectors.toSet());
    }
}
