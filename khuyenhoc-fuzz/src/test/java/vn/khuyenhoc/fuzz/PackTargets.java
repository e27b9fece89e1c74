package vn.khuyenhoc.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.pack.CompiledPack;

/** Packs: folders as their authors write them, and jars. */
final class PackTargets {
    private static final String PACK = "khuyenhoc-authoring/src/main/resources/vn/khuyenhoc/authoring/pack";
    private static final String JAR = "khuyenhoc-examples/local-rules/src/main/resources";

    private PackTargets() {}

    static List<Target> all() {
        return List.of(
                new Target("pack-folder", PackTargets::folder, () -> List.of(Seed.folder(PACK))),
                new Target("pack-jar", PackTargets::jar, () -> List.of(Seed.folder(JAR))));
    }

    private static void folder(byte[] input, Consumer<String> told) throws IOException {
        Path folder = Scratch.path("pack");
        new Bundle(input).write(folder);
        Told.diagnostics(Diagnostics.check(folder), told);
    }

    /** A jar as it is, or the files of one. */
    private static void jar(byte[] input, Consumer<String> told) throws IOException {
        Path jar = Scratch.path("pack.jar");
        if (new String(input, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith(Bundle.HEAD)) {
            new Bundle(input).jar(jar);
        } else {
            Files.write(jar, input);
        }
        try {
            Told.by(faults -> CompiledPack.load(jar), told);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            told.accept(String.valueOf(e.getMessage()));
        }
    }
}
