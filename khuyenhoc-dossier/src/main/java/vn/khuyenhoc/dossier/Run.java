package vn.khuyenhoc.dossier;

/**
 * Some words of a paper in one look. Immutable.
 *
 * @param text the words, every sign of them visible
 * @param look how they look
 */
public record Run(String text, Look look) {

    /** How words look. */
    public enum Look {
        /** As the rest. */
        PLAIN,
        /** Heavier. */
        BOLD,
        /** Slanted. */
        ITALIC,
        /** What nobody has given yet, so that nobody overlooks it. */
        MISSING
    }
}
