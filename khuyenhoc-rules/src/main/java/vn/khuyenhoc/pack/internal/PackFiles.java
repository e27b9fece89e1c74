package vn.khuyenhoc.pack.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyenhoc.internal.FilesDigest;
import vn.khuyenhoc.pack.PackHead;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * The files of a pack, each read once and as its index says.
 *
 * @param folder folder of the pack, with slashes
 * @param files content by path below the folder; the arrays are not copied, and not changed
 */
public record PackFiles(String folder, Map<String, byte[]> files) {

    public PackFiles {
        files = new TreeMap<>(files);
    }

    /**
     * Compares files with their index.
     *
     * @param from where they come from, for places
     * @param faults takes what is not in both, or has another digest
     */
    static PackFiles of(String from, String folder, Map<String, byte[]> found, Faults faults) {
        Map<String, byte[]> files = new TreeMap<>(found);
        String place = from + "/" + folder + "/";
        byte[] index = files.remove(IndexFile.NAME);
        if (index == null) {
            faults.add(Place.of(place + IndexFile.NAME, 0, 0), "pack.index.none");
            return new PackFiles(folder, Map.of());
        }
        Map<String, String> digests =
                IndexFile.read(place + IndexFile.NAME, text(place + IndexFile.NAME, index, faults), faults);
        files.forEach((path, bytes) -> compare(place + path, digests.remove(path), bytes, faults));
        digests.keySet().forEach(path -> faults.add(Place.of(place + path, 0, 0), "pack.index.missing"));
        return new PackFiles(folder, files);
    }

    private static void compare(
            String place, @org.jspecify.annotations.Nullable String digest, byte[] bytes, Faults faults) {
        if (digest == null) {
            faults.add(Place.of(place, 0, 0), "pack.index.extra");
        } else if (!digest.equals(IndexFile.digest(bytes))) {
            faults.add(Place.of(place, 0, 0), "pack.index.digest");
        }
    }

    static String text(String place, byte[] bytes, Faults faults) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(Place.of(place, 0, 0), "file.notUtf8");
            return "";
        }
    }

    /** The head of the pack, as text. */
    public String head(Faults faults) {
        return text(folder + "/" + PackHead.FILE, files.getOrDefault(PackHead.FILE, new byte[0]), faults);
    }

    /** What the pack adds to the catalogue: texts by path. */
    public Map<String, String> catalogue(Faults faults) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.matches(".*[.]ya?ml") && !path.equals(PackHead.FILE) && !path.startsWith("scenarios/")) {
                texts.put(path, text(folder + "/" + path, bytes, faults));
            }
        });
        return texts;
    }

    /** The compiled rules by their whole path. */
    public Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".class")) {
                classes.put(folder + "/" + path, bytes);
            }
        });
        return classes;
    }

    /** The digest of the rules as they were written. */
    public String digest(Faults faults) {
        FilesDigest digest = new FilesDigest();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".drl")) {
                digest.add(path, text(folder + "/" + path, bytes, faults));
            }
        });
        return digest.hex();
    }
}
