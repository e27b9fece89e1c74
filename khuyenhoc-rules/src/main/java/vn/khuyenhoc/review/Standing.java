package vn.khuyenhoc.review;

/** How a target stands to the year of the figures. The names of the conventions stand in the catalogue. */
public enum Standing {
    /** The year is the year of the target. */
    DUE("due"),
    /** The year of the target is still to come: a shortfall is not yet a failure. */
    ON_THE_WAY("on-the-way"),
    /** The year lies between two target years: the value of the one passed holds. */
    FLOOR("floor"),
    /** The straight line between two target years: a shortfall is a warning. */
    PATH("path");

    private final String policy;

    Standing(String policy) {
        this.policy = policy;
    }

    /** Code of the convention in the catalogue. */
    public String policy() {
        return policy;
    }
}
