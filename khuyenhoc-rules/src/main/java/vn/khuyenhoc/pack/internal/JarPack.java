package vn.khuyenhoc.pack.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Temporary;
import vn.khuyenhoc.pack.PackHead;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * Reads a pack from a jar. The jar is copied first and read from the copy alone, so that nobody can change it between the checks and the
 * use; no loader of the platform ever sees it, so what its manifest names is never looked for.
 */
public final class JarPack {
    private JarPack() {}

    /**
     * Reads a pack.
     *
     * @param jar file
     * @param trusted certificates, one of which must have signed everything; null where it need not be signed
     * @param faults takes what is wrong
     * @return its files; none of them is of use where something was wrong
     */
    public static PackFiles read(Path jar, @Nullable Collection<X509Certificate> trusted, Faults faults) {
        String name = String.valueOf(jar.getFileName());
        try {
            if (!Files.isRegularFile(jar)) {
                // anything else may never end
                faults.add(Place.of(name, 0, 0), "pack.noFile");
                return new PackFiles("", Map.of());
            }
            try (Temporary copy = Temporary.at(Files.createTempFile("khuyenhoc-pack", ".jar"))) {
                copy(jar, copy.path());
                return read(name, copy.path(), trusted, faults);
            }
        } catch (Limits.TooLarge e) {
            faults.add(Place.of(name, 0, 0), "pack.large");
        } catch (IOException | SecurityException e) {
            faults.add(Place.of(name, 0, 0), "pack.broken");
        }
        return new PackFiles("", Map.of());
    }

    private static void copy(Path jar, Path copy) throws IOException {
        try (InputStream in = Files.newInputStream(jar);
                OutputStream out = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[1 << 16];
            long whole = 0;
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                whole += length;
                if (whole > Limits.LARGEST_JAR) {
                    throw new Limits.TooLarge();
                }
                out.write(buffer, 0, length);
            }
        }
    }

    private static PackFiles read(String name, Path copy, @Nullable Collection<X509Certificate> trusted, Faults faults)
            throws IOException {
        Map<String, byte[]> entries = JarEntries.read(name, copy, faults);
        if (trusted != null && faults.isEmpty()) {
            Signatures.check(name, copy, entries.keySet(), trusted, faults);
        }
        List<String> heads = entries.keySet().stream()
                .filter(entry -> entry.endsWith("/" + PackHead.FILE))
                .toList();
        if (heads.size() != 1) {
            faults.add(Place.of(name, 0, 0), "pack.heads", heads.size());
        }
        return heads.size() == 1 && faults.isEmpty()
                ? inFolder(name, heads.get(0).substring(0, heads.get(0).lastIndexOf('/')), entries, faults)
                : new PackFiles("", Map.of());
    }

    private static PackFiles inFolder(String name, String folder, Map<String, byte[]> entries, Faults faults) {
        Map<String, byte[]> files = new TreeMap<>();
        entries.forEach((entry, bytes) -> {
            if (entry.startsWith(folder + "/")) {
                files.put(entry.substring(folder.length() + 1), bytes);
            } else {
                faults.add(Place.of(name + "/" + entry, 0, 0), "pack.entry.outside", folder);
            }
        });
        return PackFiles.of(name, folder, files, faults);
    }
}
