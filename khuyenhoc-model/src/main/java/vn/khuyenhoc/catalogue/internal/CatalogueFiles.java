package vn.khuyenhoc.catalogue.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Catalogue;
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
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
                String within = folder.relativize(path).toString().replace('\\', '/');
                String text = text(path, faults);
                files.add(new CatalogueFile("overlays/" + name + "/" + within, text));
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(Place.of(folder.toString(), 0, 0), "file.unreadable", String.valueOf(e.getMessage()));
        }
        if (files.stream().noneMatch(file -> file.within().equals("overlay.yaml"))) {
            faults.add(Place.of(folder.toString(), 0, 0), "overlay.noHead");
        }
        return files;
    }

    private static String text(Path path, Faults faults) throws IOException {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            faults.add(Place.of(path.toString(), 0, 0), "file.notUtf8");
            return "{}";
        }
    }

    /** The SHA-256 digest of files: their paths and contents in order. */
    public static String digest(List<CatalogueFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (CatalogueFile file : files) {
                digest.update(file.path().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
