package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A national target that the document of a locality does not take up.
 *
 * @param overlay identifier of the overlay of the locality
 * @param target code of the national target
 * @param validity days on which the document is in force
 * @param exemption whether the locality declares that it does not concern it
 * @param reason reason of the exemption; null where none is declared
 * @param citation document, clause, mark and source
 * @param note what the reader should know; null for nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AbsentTarget(
        String overlay,
        String target,
        Validity validity,
        Exemption exemption,
        @Nullable Words reason,
        Citation citation,
        @Nullable Words note) {

    /** Whether a locality declares that a target does not concern it. */
    public enum Exemption {
        /** It does, with a reason. */
        DECLARED,
        /** It does not. */
        NONE,
        /** No source that was read says. */
        UNKNOWN
    }
}
