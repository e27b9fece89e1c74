package vn.khuyenhoc.dossier;

import java.time.LocalDate;
import java.util.List;

/** What can be written as a Word document or HTML page: a paper of a dossier, or a sheet of its own. Immutable. */
public sealed interface Draft permits DraftPaper, DraftSheet {

    /** What it is, in Vietnamese. */
    String name();

    /** The day that it bears. */
    LocalDate day();

    /** What stands at the foot of every page. */
    String foot();

    /** Its parts from top to bottom. */
    List<Block> blocks();

    /** What nobody has given yet, in the order of the marks in the text. */
    List<String> missing();
}
