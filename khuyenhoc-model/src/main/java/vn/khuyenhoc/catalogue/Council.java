package vn.khuyenhoc.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * The council that examines the dossiers.
 *
 * @param validity days on which it is set up so; null while the document is in force
 * @param founder who sets it up; null where no document says so
 * @param minimum lowest number of members; null where the document gives none
 * @param odd whether the number of members must be odd
 * @param members who sits on it
 * @param citation clause, mark and source
 */
public record Council(
        @Nullable Validity validity,
        @Nullable Words founder,
        @Nullable Integer minimum,
        boolean odd,
        Words members,
        Citation citation) {

    /** This council on some days only. */
    public Council within(Validity days) {
        return new Council(days, founder, minimum, odd, members, citation);
    }

    /** Whether the council is set up so on a day. */
    public boolean counts(LocalDate day) {
        return validity == null || validity.contains(day);
    }
}
