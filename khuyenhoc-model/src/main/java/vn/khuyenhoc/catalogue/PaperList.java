package vn.khuyenhoc.catalogue;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * The papers that a document asks for a title. Immutable.
 *
 * @param sets criteria sets by which the title is judged
 * @param titles titles
 * @param asking papers of the dossier that the subject hands in, in the order of the document
 * @param deciding papers of those who examine and decide, in the order of the document
 * @param attached what the document asks besides that no decision holds, such as books that are kept all year
 * @param missing what of these papers could not be read, such as their forms
 */
public record PaperList(
        List<String> sets,
        List<Title> titles,
        List<Paper> asking,
        List<Paper> deciding,
        List<Words> attached,
        List<Words> missing) {
    public PaperList {
        sets = List.copyOf(sets);
        titles = List.copyOf(titles);
        asking = List.copyOf(asking);
        deciding = List.copyOf(deciding);
        attached = List.copyOf(attached);
        missing = List.copyOf(missing);
    }

    /** All papers: those of the subject, then those of who decides. */
    public Stream<Paper> papers() {
        return Stream.concat(asking.stream(), deciding.stream());
    }

    /** Whether it is for a title that is judged by a criteria set. */
    public boolean covers(String set, Title title) {
        return sets.contains(set) && titles.contains(title);
    }
}
