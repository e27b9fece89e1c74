package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.RuleCompiler;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
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
     * @param signedBy file of the certificates one of which must have signed the jar; null where it need not be signed
     * @throws BadRequest if there is neither, or what must be signed is no jar
     */
    static Locality of(@Nullable String wanted, @Nullable Path signedBy) {
        if (signedBy != null && (wanted == null || !wanted.endsWith(".jar"))) {
            throw new BadRequest("pack.signedBy");
        }
        if (wanted == null) {
            return new Locality(Engine.load(), null);
        }
        if (wanted.endsWith(".jar")) {
            return jar(wanted, signedBy);
        }
        if (isFolder(wanted)) {
            Engine engine = Diagnostics.examine(Path.of(wanted)).engine();
            return new Locality(engine, brought(engine.catalogue()));
        }
        Engine engine = Engine.load();
        Set<String> known = ids(engine.catalogue());
        if (!known.contains(wanted)) {
            throw new BadRequest("locality.unknown", wanted, Suggestions.nearest(wanted, known));
        }
        return new Locality(engine, wanted);
    }

    private static Locality jar(String wanted, @Nullable Path signedBy) {
        try {
            Path jar = Path.of(wanted);
            CompiledPack pack =
                    signedBy == null ? CompiledPack.load(jar) : CompiledPack.load(jar, certificates(signedBy));
            return new Locality(pack.engine(), pack.head().locality());
        } catch (InvalidPathException e) {
            throw new BadRequest("pack.jar", wanted);
        }
    }

    private static List<X509Certificate> certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | CertificateException e) {
            throw new BadRequest("pack.certificate", file);
        }
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
