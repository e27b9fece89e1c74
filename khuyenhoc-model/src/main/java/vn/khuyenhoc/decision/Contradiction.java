package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.title.Title;

/**
 * Two things that cannot both be true. Neither is taken: what depends on them is unknown until one of them is put right.
 *
 * @param kind how they disagree
 * @param first what was declared
 * @param second what it disagrees with: another declared value, or what the register comes to
 * @param title title whose decisions the register was counted by; null where both were declared
 * @param document code of the document that ties both together; null where only the register counts the same
 * @param clause article, clause and point; null with the document
 * @param mark how sure the tie is; null with the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contradiction(
        Kind kind,
        Observed first,
        Observed second,
        @Nullable Title title,
        @Nullable String document,
        @Nullable String clause,
        @Nullable SourceMark mark) {

    /** The same, tied by a clause. */
    public Contradiction by(String otherDocument, String otherClause, SourceMark otherMark) {
        return new Contradiction(kind, first, second, title, otherDocument, otherClause, otherMark);
    }

    /** How two things disagree. */
    public enum Kind {
        /** Shares of one base that name two. */
        @JsonProperty("base")
        BASE,
        /** A part that is larger than its whole. */
        @JsonProperty("part")
        PART,
        /** A grade that holds another one which is not reached. */
        @JsonProperty("grade")
        GRADE,
        /** Something that is so only where something else is, which is not. */
        @JsonProperty("implies")
        IMPLIES,
        /** A figure of a base that the text leaves open, and agrees with none of its readings. */
        @JsonProperty("reading")
        READING,
        /** A declared value that the register does not bear out. */
        @JsonProperty("register")
        REGISTER
    }
}
