package vn.khuyenhoc.nation.table;

import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;

/** What a row of a register is about; its name stands in the column {@code kind}. */
public enum Kind {
    CITIZEN,
    FAMILY,
    CLAN,
    UNIT,
    COMMUNITY,
    ADMINISTRATIVE_UNIT;

    /** The kind of a subject. */
    public static Kind of(Subject subject) {
        if (subject instanceof Citizen) {
            return CITIZEN;
        } else if (subject instanceof Family) {
            return FAMILY;
        } else if (subject instanceof Clan) {
            return CLAN;
        } else if (subject instanceof AdministrativeUnit) {
            return ADMINISTRATIVE_UNIT;
        }
        return subject instanceof Community ? COMMUNITY : UNIT;
    }
}
