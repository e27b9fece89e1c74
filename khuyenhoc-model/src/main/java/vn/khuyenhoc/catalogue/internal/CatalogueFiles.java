package vn.khuyenhoc.catalogue.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.FileFaults;
import vn.khuyenhoc.internal.FileNames;
import vn.khuyenhoc.internal.FilesDigest;
import vn.khuyenhoc.internal.FilesWithin;
import vn.khuyenhoc.internal.InputText;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Finds the files of the catalogue: those shipped, by their index, and those of overlays in folders. */
public final class CatalogueFiles {
    private static final String INDEX = "index.txt";

    private CatalogueFiles() {}

    /** The files shipped with the library, in the order of the index. */
    public static List<CatalogueFile> shipped() {
        return resource(INDEX)
                .lines()
                .filter(line -> !line.isBlank())
                .map(path -> new CatalogueFile(path, resource(path)))
                .toList();
    }

    /** The YAML files of an overlay in a folder, in the order of their paths. */
    public static List<CatalogueFile> overlay(Path folder, Faults faults) {
        List<CatalogueFile> files = new ArrayList<>();
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        for (Path path : yaml(folder, faults)) {
            String within = folder.relativize(path).toString().replace('\\', '/');
            String text = InputText.of(path, faults);
            if (text != null) {
                files.add(new CatalogueFile("overlays/" + name + "/" + within, text, folder));
            }
        }
        return files;
    }

    /** What a pack holds beside its part of the catalogue: its head and its scenarios. */
    private static boolean ofPack(String within) {
        return within.equals("pack.yaml") || within.startsWith("scenarios/");
    }

    private static List<Path> yaml(Path folder, Faults faults) {
        try {
            List<Path> found = FilesWithin.entries(folder).stream()
                    .filter(file -> !Files.isDirectory(file))
                    .filter(file -> !FileNames.isEditors(file))
                    .filter(file -> file.toString().matches("(?s).*\\.(?i:ya?ml)"))
                    .filter(file -> !ofPack(folder.relativize(file).toString().replace('\\', '/')))
                    .filter(file -> !wrong(folder, file, faults))
                    .toList();
            if (found.isEmpty()) {
                faults.add(Place.of(folder.toString(), 0, 0), "overlay.noHead");
            }
            return found;
        } catch (IOException e) {
            faults.addAll(List.of(FileFaults.of(folder, e)));
            return List.of();
        }
    }

    private static boolean wrong(Path folder, Path file, Faults faults) {
        Optional<Fault> fault = FilesWithin.fault(folder, file);
        faults.addAll(fault.stream().toList());
        return fault.isPresent();
    }

    /** The SHA-256 digest of files: their paths and contents in order. */
    public static String digest(List<CatalogueFile> files) {
        FilesDigest digest = new FilesDigest();
        files.forEach(file -> digest.add(file.path(), file.text()));
        return digest.hex();
    }

    private static String resource(String path) {
        try (InputStream in = Catalogue.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("catalogue file " + path + " is named in the index but not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
