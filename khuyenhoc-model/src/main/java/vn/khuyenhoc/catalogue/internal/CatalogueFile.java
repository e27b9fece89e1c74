package vn.khuyenhoc.catalogue.internal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file of the catalogue.
 *
 * @param path path below the root of the catalogue, with slashes
 * @param text content
 * @param folder folder of the overlay that it was read from; null where it is shipped
 */
public record CatalogueFile(
        String path, String text, @Nullable Path folder) {

    /** A shipped file. */
    public CatalogueFile(String path, String text) {
        this(path, text, null);
    }

    /** Which overlay the file belongs to: two folders are two overlays; an empty text for the nation. */
    String overlay() {
        String[] parts = path.split("/", 3);
        String name = path.startsWith("overlays/") && parts.length == 3 ? parts[1] : "";
        return folder == null ? name : name + " " + folder;
    }

    /** The path below the root of the catalogue or of its overlay. */
    String within() {
        return overlay().isEmpty() ? path : path.split("/", 3)[2];
    }

    /** The name for places: where a reader finds the file. */
    String name() {
        return folder == null ? path : folder.resolve(within()).toString();
    }

    /** Where the overlay begins. */
    String root() {
        return folder == null ? "overlays/" + overlay() : folder.toString();
    }
}
