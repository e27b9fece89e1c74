package vn.khuyenhoc.catalogue;

/** In which role somebody makes or receives a paper; who that is on a day stands elsewhere in the catalogue. */
public enum PaperRole {
    /** The subject that is judged: the People's Committee of an area, or the unit. */
    SUBJECT,
    /** Who receives the dossier, by the calendar of the day. */
    RECEIVER,
    /** The council that examines the dossier. */
    COUNCIL,
    /** Who sets the council up on the day. */
    FOUNDER,
    /** Who decides on the day. */
    AUTHORITY,
    /** Whom the document names. */
    NAMED
}
