package vn.khuyenhoc.pack.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Reads the entries of a jar, each within limits, and tells those that a pack does not have. */
final class JarEntries {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    /** What builds write for other programs; never used here. */
    private static final Pattern ASIDE =
            Pattern.compile("META-INF/(?:MANIFEST[.]MF|[^/]+[.](?:SF|RSA|DSA|EC)|(?:maven|kie)/.+)");
    /** What makes other programs look elsewhere, or run something. */
    private static final Set<String> REFUSED = Set.of(
            "class-path",
            "multi-release",
            "main-class",
            "launcher-agent-class",
            "premain-class",
            "agent-class",
            "boot-class-path",
            "add-exports",
            "add-opens",
            "enable-native-access",
            "automatic-module-name");

    private final String jar;
    private final Faults faults;
    private final Limits limits = new Limits();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    private JarEntries(String jar, Faults faults) {
        this.jar = jar;
        this.faults = faults;
    }

    /** The entries of a jar by name, without directories and what builds write aside. */
    static Map<String, byte[]> read(String jar, Path file, Faults faults) throws IOException {
        JarEntries entries = new JarEntries(jar, faults);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.MOST_ENTRIES) {
                throw new Limits.TooLarge();
            }
            EntryKinds.special(file, zip.size()).forEach(name -> entries.fault(name, "pack.entry.special"));
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.add(zip, entry);
            }
        }
        return entries.files;
    }

    private void add(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        String path = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
        if (!seen.add(path)) {
            fault(name, "pack.entry.twice");
        } else if (!EntryName.isPath(path)) {
            fault(name, "pack.entry.name");
        } else if (!entry.isDirectory()) {
            take(name, bytes(zip, entry));
        }
    }

    private byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in == null ? new byte[0] : limits.read(in);
        }
    }

    private void take(String name, byte[] bytes) {
        if (name.equals(MANIFEST)) {
            manifest(bytes);
        } else if (!ASIDE.matcher(name).matches()) {
            if (!EntryName.isOfPack(name) && !name.endsWith("/" + IndexFile.NAME)) {
                fault(name, "pack.entry.kind");
            }
            files.put(name, bytes);
        }
    }

    private void manifest(byte[] bytes) {
        try {
            Attributes main = new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
            main.keySet().stream()
                    .map(String::valueOf)
                    .filter(key -> REFUSED.contains(key.toLowerCase(java.util.Locale.ROOT)))
                    .forEach(key -> faults.add(Place.of(jar + "/" + MANIFEST, 0, 0), "pack.manifest", key));
        } catch (IOException | IllegalArgumentException e) {
            fault(MANIFEST, "pack.broken");
        }
    }

    private void fault(String name, String key) {
        faults.add(Place.of(jar + "/" + EntryName.shown(name), 0, 0), key);
    }
}
