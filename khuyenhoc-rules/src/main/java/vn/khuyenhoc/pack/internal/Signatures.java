package vn.khuyenhoc.pack.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Verifies the signatures that {@code jarsigner} writes. */
final class Signatures {
    private Signatures() {}

    /** Every entry must be signed by one of the certificates themselves; who issued them does not matter. */
    static void check(String jar, Path file, Set<String> entries, Collection<X509Certificate> trusted, Faults faults)
            throws IOException {
        try (JarFile signed = new JarFile(file.toFile(), true, ZipFile.OPEN_READ, JarFile.baseVersion())) {
            for (String name : entries) {
                Place place = Place.of(jar + "/" + name, 0, 0);
                try {
                    String wrong = wrong(signed, name, trusted);
                    if (wrong != null) {
                        faults.add(place, wrong);
                    }
                } catch (SecurityException e) {
                    faults.add(place, "pack.changed");
                }
            }
        }
    }

    private static @Nullable String wrong(JarFile signed, String name, Collection<X509Certificate> trusted)
            throws IOException {
        JarEntry entry = signed.getJarEntry(name);
        if (entry == null) {
            return "pack.unsigned";
        }
        try (InputStream in = signed.getInputStream(entry)) {
            // the signers are known once everything was read
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        CodeSigner[] signers = entry.getCodeSigners();
        if (signers == null) {
            return "pack.unsigned";
        }
        return Arrays.stream(signers).map(Signatures::certificate).anyMatch(trusted::contains) ? null : "pack.signer";
    }

    private static Certificate certificate(CodeSigner signer) {
        return signer.getSignerCertPath().getCertificates().get(0);
    }
}
