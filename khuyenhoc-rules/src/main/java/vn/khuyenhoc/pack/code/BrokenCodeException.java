package vn.khuyenhoc.pack.code;

/** Classes that are made of nothing but what rules are made of, but that do not make rules. */
public final class BrokenCodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenCodeException(String name) {
        super(name);
    }

    BrokenCodeException(String name, Throwable cause) {
        super(name, cause);
    }
}
