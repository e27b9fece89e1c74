package vn.khuyenhoc.review;

import java.util.List;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * A subject near to qualifying. Immutable.
 *
 * @param title title
 * @param subject identifier of the subject
 * @param effort how many steps its nearest way has, at least 1
 * @param way its nearest way in words, one for each step
 */
public record Nearest(Title title, String subject, int effort, List<Words> way) {

    public Nearest {
        way = List.copyOf(way);
    }
}
