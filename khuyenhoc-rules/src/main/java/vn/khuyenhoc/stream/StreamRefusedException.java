package vn.khuyenhoc.stream;

/** An evaluation that cannot be done as it was asked for. */
public final class StreamRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** Why an evaluation cannot be done. */
    public enum Reason {
        /** No observation tells the data year. */
        NO_DATA_YEAR,
        /** The interrupted evaluation had other files, options, rules or another catalogue. */
        OTHER_EVALUATION
    }

    /** An evaluation refused for a reason. */
    public StreamRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
