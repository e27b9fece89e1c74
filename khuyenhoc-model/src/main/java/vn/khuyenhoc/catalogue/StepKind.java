package vn.khuyenhoc.catalogue;

/** What is done in a step of a calendar. */
public enum StepKind {
    /** Who asks for the title hands in the dossier. */
    HAND_IN,
    /** Assessment and recognition are finished. */
    FINISH,
    /** The results are reported upwards. */
    REPORT,
    /** The results are made public. */
    PUBLISH
}
