package vn.khuyenhoc.pack.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * The index of a pack, {@code pack.index} beside its {@code pack.yaml}: the SHA-256 digest and the path of each of its files, as
 * {@code sha256sum} writes and checks them.
 */
public final class IndexFile {
    /** The name of the file. */
    public static final String NAME = "pack.index";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

    private IndexFile() {}

    /**
     * Reads an index.
     *
     * @param place name for places
     * @return digests by path below the folder of the pack
     */
    static Map<String, String> read(String place, String text, Faults faults) {
        Map<String, String> digests = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !EntryName.isPath(matcher.group(2))) {
                faults.add(Place.of(place, number, 1), "pack.index.line");
            } else if (digests.put(matcher.group(2), matcher.group(1)) != null) {
                faults.add(Place.of(place, number, 1), "pack.entry.twice");
            }
        }
        return digests;
    }

    /** The index of files. */
    public static String of(Map<String, byte[]> files) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(files)
                .forEach((path, bytes) ->
                        text.append(digest(bytes)).append("  ").append(path).append('\n'));
        return text.toString();
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
