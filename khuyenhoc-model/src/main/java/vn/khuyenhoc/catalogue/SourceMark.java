package vn.khuyenhoc.catalogue;

/** How sure a fact of the catalogue is: the mark that stands beside it in the sources. */
public enum SourceMark {
    /** Read in the document itself or in a copy of the clause. */
    TEXT,
    /** Read in an English translation of the clause. */
    TEXT_EN,
    /** Told by a newspaper or a portal. */
    REPORTED,
    /** Told by a source that is little trusted. */
    REPORTED_LOW,
    /** Derived from facts that were read. */
    INFER,
    /** General knowledge; no source was seen. */
    UNVERIFIED,
    /** Set by a locality for itself. */
    LOCAL,
    /** Made up to show how a locality would complete a set; never law. */
    ILLUSTRATIVE,
    /** Not found. */
    MISSING
}
