package vn.khuyenhoc.catalogue.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.text.Faults;

/**
 * The shipped catalogue as it was read and checked when the library was built, so that a program need not do so at every start. Made
 * anew by every build; without it the files are read.
 */
public final class CatalogueSnapshot {
    private static final String NAME = "catalogue.bin";
    private final SnapshotReader reader;

    private CatalogueSnapshot(SnapshotReader reader) {
        this.reader = reader;
    }

    /** The snapshot that was built into the library; empty where there is none. */
    public static Optional<CatalogueSnapshot> shipped() {
        try (InputStream in = Catalogue.class.getResourceAsStream(NAME)) {
            return in == null ? Optional.empty() : Optional.of(of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CatalogueSnapshot of(byte[] bytes) {
        return new CatalogueSnapshot(new SnapshotReader(bytes));
    }

    /** What titles are decided by. */
    public Judging judging() {
        return reader.part(0, Judging.class);
    }

    /** What plans are held against. */
    public Planning planning() {
        return reader.part(1, Planning.class);
    }

    /** The snapshot of the shipped files. */
    static byte[] make() {
        List<CatalogueFile> files = CatalogueFiles.shipped();
        Faults faults = new Faults();
        CatalogueLoader loader = new CatalogueLoader(files, faults);
        loader.load();
        faults.throwIfAny();
        SnapshotWriter writer = new SnapshotWriter();
        writer.add(loader.judging(CatalogueFiles.digest(files)));
        writer.add(loader.planning());
        return writer.bytes();
    }

    /**
     * Makes the snapshot; called by the build.
     *
     * @param args the folder of the compiled classes
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        String folder = Catalogue.class.getPackageName().replace('.', '/');
        Files.write(Path.of(args[0], folder, NAME), make());
    }
}
