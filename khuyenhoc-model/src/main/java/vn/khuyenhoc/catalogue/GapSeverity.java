package vn.khuyenhoc.catalogue;

/** How much a gap of a plan weighs, the heaviest first. */
public enum GapSeverity {
    /** What is asked for is not there at all. */
    CRITICAL,
    /** What is asked for is there but falls short in substance. */
    MAJOR,
    /** What is asked for is there but falls short in a detail. */
    MINOR,
    /** An aspiration that is not taken up; never a failure. */
    WARNING,
    /** Good to know. */
    INFO;

    /** Whether this is as heavy as another, or heavier. */
    public boolean atLeast(GapSeverity other) {
        return compareTo(other) <= 0;
    }

    /** The lighter of this and another. */
    public GapSeverity atMost(GapSeverity other) {
        return atLeast(other) ? other : this;
    }
}
