package vn.khuyenhoc.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * Who makes or receives a paper. Immutable.
 *
 * @param role in which role
 * @param name whom the document names; null for other roles than {@link PaperRole#NAMED}
 * @param validity days on which it is so; null while the document is in force
 */
public record PaperParty(
        PaperRole role, @Nullable Words name, @Nullable Validity validity) {

    /** Whether it is so on a day. */
    public boolean counts(LocalDate day) {
        return validity == null || validity.contains(day);
    }
}
