package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * What a document says of a learning title and a title of another kind, such as "Gia đình văn hóa" (obligation S13 of the
 * Lâm Hà directive asks to tie them). Immutable.
 *
 * @param id identifier, such as {@code ND86-GDVH}
 * @param titles learning titles that it is about
 * @param other the other title
 * @param bearing how they bear on each other
 * @param validity days on which it holds
 * @param shown code of the yes-or-no observation that tells whether the other title is held; null where none does
 * @param criteria codes of the criteria that ask for the other title; empty where none does
 * @param passMarks points that the other title takes; null where no document read gives any
 * @param says what the document says
 * @param citation document, clause, mark and source
 * @param notes what the reader should know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TitleLink(
        String id,
        List<Title> titles,
        Words other,
        LinkBearing bearing,
        Validity validity,
        @Nullable String shown,
        List<String> criteria,
        @Nullable PassMarks passMarks,
        Words says,
        Citation citation,
        List<Words> notes) {

    public TitleLink {
        titles = List.copyOf(titles);
        criteria = List.copyOf(criteria);
        notes = List.copyOf(notes);
    }

    /**
     * Points that the other title takes, by group of subjects.
     *
     * @param points code of the observation that gives the points
     * @param group code of the observation that gives the group, as a grade
     * @param marks points by grade of the group
     */
    public record PassMarks(String points, String group, Map<String, BigDecimal> marks) {
        public PassMarks {
            marks = Collections.unmodifiableMap(new TreeMap<>(marks));
        }
    }
}
