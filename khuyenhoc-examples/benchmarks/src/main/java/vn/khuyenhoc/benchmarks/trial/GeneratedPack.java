package vn.khuyenhoc.benchmarks.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * A made-up criteria set for citizens of any number of criteria as a pack; illustrative, no law. Equal numbers give equal packs.
 *
 * <p>A quarter of the criteria each asks for points, a share, a number and whether something holds.
 */
public final class GeneratedPack {
    private GeneratedPack() {}

    /** The folder of a pack, made where it is not there yet. */
    public static Path folder(Path packs, int rules) {
        Path folder = packs.resolve(PackText.name(rules));
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            for (Map.Entry<String, String> file : PackText.files(rules).entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.writeString(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar of a pack, precompiled as a build would; made where it is not there yet. */
    public static synchronized Path jar(Path packs, int rules) {
        Path jar = packs.resolve(PackText.name(rules) + ".jar");
        if (Files.isRegularFile(jar)) {
            return jar;
        }
        try {
            Files.createDirectories(packs);
            Path draft = Files.createTempFile(packs, "pack", ".tmp");
            Files.write(draft, PackCompiler.jar(PackText.packageName(rules), PackText.files(rules)));
            return Files.move(draft, jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
