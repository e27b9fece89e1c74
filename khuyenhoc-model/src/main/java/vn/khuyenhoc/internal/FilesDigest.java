package vn.khuyenhoc.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 digest of files: their paths and contents in the order in which they are added. Not thread-safe. */
public final class FilesDigest {
    private final MessageDigest sha;

    /** A digest of no files yet. */
    public FilesDigest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a file. */
    public FilesDigest add(String path, String text) {
        sha.update(path.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
        return this;
    }

    /** The digest in hexadecimal; nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
