package vn.khuyenhoc.catalogue.internal;

/**
 * One file of the catalogue.
 *
 * @param path path below the root of the catalogue, with slashes
 * @param text content
 */
public record CatalogueFile(String path, String text) {

    /** The overlay that the file belongs to, or an empty text. */
    String overlay() {
        return path.startsWith("overlays/") ? path.split("/", 3)[1] : "";
    }

    /** The path below the root of the catalogue or of its overlay. */
    String within() {
        return overlay().isEmpty() ? path : path.split("/", 3)[2];
    }
}
