package vn.khuyenhoc.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    /** No file of certificates that somebody names is longer. */
    private static final int MOST_CERTIFICATES = 1 << 20;

    /**
     * The locality that was asked for: one place, or several whose overlays hold together, such as a province and a commune in it.
     *
     * @param wanted of each the identifier of a shipped overlay, a folder that holds one, with its rules, or a jar with a precompiled pack,
     *     of which there may be one and no folder beside it; none for the nation
     * @param signedBy file of the certificates one of which must have signed the jar; null where it need not be signed
     * @throws BadRequest if there is neither, or what must be signed is no jar
     * @throws vn.khuyenhoc.text.FaultyInputException if the overlays rule on the same thing, naming each
     */
    static Locality of(List<String> wanted, @Nullable Path signedBy) {
        List<String> jars = wanted.stream().filter(Locality::isJar).toList();
        List<String> folders = wanted.stream()
                .filter(one -> !isJar(one) && isFolder(one))
                .distinct()
                .sorted()
                .toList();
        if (signedBy != null && jars.isEmpty()) {
            throw new BadRequest("pack.signedBy");
        }
        if (jars.size() > 1 || (!jars.isEmpty() && !folders.isEmpty())) {
            throw new BadRequest("locality.oneJar");
        }
        List<String> ids = new ArrayList<>();
        Engine engine;
        if (jars.isEmpty()) {
            engine = ofFolders(folders.stream().map(Path::of).toList());
            ids.addAll(folders.isEmpty() ? List.of() : brought(engine.catalogue()));
        } else {
            Locality packed = jar(jars.get(0), signedBy);
            engine = packed.engine();
            ids.add(String.valueOf(packed.overlay()));
        }
        wanted.stream()
                .filter(one -> !jars.contains(one) && !folders.contains(one))
                .map(one -> known(one, engine.catalogue()))
                .forEach(ids::add);
        // in whatever order they were given, they are the same place
        String overlay = ids.isEmpty() ? null : String.join("+", new TreeSet<>(ids));
        engine.catalogue().in(overlay);
        return new Locality(engine, overlay);
    }

    private static Engine ofFolders(List<Path> folders) {
        if (folders.isEmpty()) {
            return Engine.load();
        }
        return folders.size() == 1 ? Diagnostics.examine(folders.get(0)).engine() : engine(folders);
    }

    private static boolean isJar(String wanted) {
        return wanted.endsWith(".jar");
    }

    private static String known(String wanted, Catalogue catalogue) {
        Set<String> known = ids(catalogue);
        if (!known.contains(wanted)) {
            throw new BadRequest("locality.unknown", wanted, Suggestions.nearest(wanted, known));
        }
        return wanted;
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
        List<X509Certificate> certificates = List.of();
        // a device or a pipe may never end
        try (InputStream in = Files.isRegularFile(file) ? Files.newInputStream(file) : InputStream.nullInputStream()) {
            byte[] bytes = in.readNBytes(MOST_CERTIFICATES);
            certificates =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(bytes))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
        } catch (IOException | CertificateException e) {
            // told like a file without any
        }
        if (certificates.isEmpty()) {
            throw new BadRequest("pack.certificate", file);
        }
        return certificates;
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

    /** The overlays that are not among those shipped. */
    private static List<String> brought(Catalogue catalogue) {
        Set<String> shipped = ids(Catalogue.load());
        return catalogue.overlays().stream()
                .map(Overlay::id)
                .filter(id -> !shipped.contains(id))
                .toList();
    }

    private static Set<String> ids(Catalogue catalogue) {
        return catalogue.overlays().stream().map(Overlay::id).collect(Collectors.toSet());
    }
}
