package vn.khuyenhoc.authoring.drl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.khuyenhoc.internal.FileFaults;
import vn.khuyenhoc.internal.InputText;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;

/**
 * Reads files of rules: UTF-8 with or without a byte order mark, lines that end in any way, signs composed or not; places are those
 * of the composed text.
 */
public final class Encodings {
    /** A hundred times as long as any file of rules that is shipped. */
    static final int MOST_BYTES = 256 << 10;

    private Encodings() {}

    /** The text of a file, with the fault of what cannot be read. */
    static Source read(Path file) {
        if (!Files.isRegularFile(file)) {
            Source source = new Source(file.toString(), "");
            source.add("not-a-file", 0, 1);
            return source;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            Source source = new Source(file.toString(), "");
            source.found().add(Diagnostic.of(FileFaults.of(file, e), ""));
            return source;
        }
    }

    /** The text of a file, with the fault of what cannot be read. */
    public static Source read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            Source source = new Source(name, "");
            source.add("file-too-long", 0, 1, MOST_BYTES >> 10);
            return source;
        }
        Faults faults = new Faults();
        Source source = new Source(name, InputText.of(name, bytes, faults));
        // one place is enough: a file in another encoding has hundreds
        Optional<Fault> wrong = faults.sorted().stream().findFirst();
        wrong.ifPresent(fault -> source.found().add(Diagnostic.of(fault, source.text())));
        return source;
    }
}
