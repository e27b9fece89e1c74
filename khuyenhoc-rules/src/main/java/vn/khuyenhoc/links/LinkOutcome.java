package vn.khuyenhoc.links;

/** What was found of a learning title and another title of one subject in one year; the gravest first. */
public enum LinkOutcome {
    /** Both cannot be right. */
    CONTRADICTS,
    /** Something that is not known would settle whether they fit. */
    OPEN,
    /** The other title is held, but nobody has assessed the learning title. */
    NOT_ASSESSED,
    /** One title counts towards the other. */
    COUNTS,
    /** They fit. */
    AGREES
}
