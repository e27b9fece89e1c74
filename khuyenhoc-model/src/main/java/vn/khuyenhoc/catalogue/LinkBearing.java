package vn.khuyenhoc.catalogue;

/** How a learning title and another title bear on each other. */
public enum LinkBearing {
    /** The learning title asks for the other one. */
    REQUIRED,
    /** The other title earns points towards the learning title. */
    SCORED,
    /** The learning title, or the work towards it, is one of the measures of the other one. */
    COUNTED,
    /** A document says that it is to be striven for. */
    STRIVEN,
    /** An order to tie the two is there, or the two are of one kind, but no document read says how. */
    UNSAID
}
