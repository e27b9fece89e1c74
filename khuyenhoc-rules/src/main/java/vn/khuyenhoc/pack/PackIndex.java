package vn.khuyenhoc.pack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.khuyenhoc.internal.OwnerOnly;
import vn.khuyenhoc.pack.internal.IndexFile;

/**
 * Writes the index of packs when they are built: {@code pack.index} beside each {@code pack.yaml}, with the digest of every file of the
 * pack. A build calls it once the rules are compiled, and before they are packed; packs without it are not loaded.
 */
public final class PackIndex {
    private PackIndex() {}

    /**
     * Writes the index of all packs in folders of compiled classes.
     *
     * @param folders such as {@code target/classes}
     * @throws IOException if they cannot be read or written
     */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            write(Path.of(folder));
        }
    }

    /**
     * Writes the index of all packs in a folder of compiled classes.
     *
     * @param folder such as {@code target/classes}
     * @return how many packs there are
     * @throws IOException if it cannot be read or written
     */
    public static int write(Path folder) throws IOException {
        Map<Path, byte[]> files = files(folder);
        int packs = 0;
        for (Path head : files.keySet()) {
            if (head.endsWith(PackHead.FILE)) {
                writeBeside(Objects.requireNonNull(head.getParent()), files);
                packs++;
            }
        }
        return packs;
    }

    /**
     * The index of a pack, for builds that have no folder of classes.
     *
     * @param files content of all its files by path below the folder of its {@code pack.yaml}
     * @return content of its {@code pack.index}
     */
    public static String text(Map<String, byte[]> files) {
        return IndexFile.of(files);
    }

    private static void writeBeside(Path pack, Map<Path, byte[]> files) throws IOException {
        Map<String, byte[]> own = new TreeMap<>();
        files.forEach((file, bytes) -> {
            if (file.startsWith(pack)) {
                own.put(pack.relativize(file).toString().replace('\\', '/'), bytes);
            }
        });
        own.remove(IndexFile.NAME);
        OwnerOnly.writeForAll(pack.resolve(IndexFile.NAME), draft -> Files.writeString(draft, text(own)));
    }

    private static Map<Path, byte[]> files(Path folder) throws IOException {
        Map<Path, byte[]> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    files.put(file, Files.readAllBytes(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
