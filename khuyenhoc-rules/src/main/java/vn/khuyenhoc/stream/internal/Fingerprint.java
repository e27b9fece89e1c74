package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.internal.FilesDigest;
import vn.khuyenhoc.stream.Layout;
import vn.khuyenhoc.stream.StreamSettings;

/** What an interrupted evaluation must have in common with the one that goes on with it. */
final class Fingerprint {
    /** To be raised when spills or journal change. */
    private static final String FORM = "2";

    private Fingerprint() {}

    static String of(StreamSettings settings, Engine engine, Context context, Layout layout) throws IOException {
        FilesDigest digest = new FilesDigest()
                .add("form", FORM)
                .add("rules", engine.rules().digest())
                .add("catalogue", engine.catalogue().digest())
                .add("context", context.toString())
                .add("layout", layout.name() + layout.head())
                .add("rejects", String.valueOf(settings.rejects() != null));
        for (Path file : settings.files()) {
            String state =
                    Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
            digest.add(file.toString(), state);
        }
        return digest.hex();
    }
}
