package vn.khuyenhoc.planning;

import vn.khuyenhoc.text.Words;

/** Nobody fits who was named as issuer of a plan; tells what would be right. */
public final class UnfitIssuerException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient Words told;

    UnfitIssuerException(String key, Object... arguments) {
        super(Say.words(key, arguments).vi());
        this.told = Say.words(key, arguments);
    }

    /** What is wrong, and what would be right, in both languages. */
    public Words told() {
        return told;
    }
}
