package vn.khuyenhoc.stream.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;

/** The kinds of subjects, in the order in which they are decided. */
enum Kind {
    CITIZEN(0, "citizen", Citizen.class),
    FAMILY(1, "family", Family.class),
    CLAN(2, "clan", Clan.class),
    UNIT(3, "unit", Unit.class),
    COMMUNITY(4, "community", Community.class),
    AREA(5, "administrativeUnit", AdministrativeUnit.class);

    private static final Kind[] ALL = values();
    private final int number;
    private final String code;
    private final Class<? extends Subject> type;

    Kind(int number, String code, Class<? extends Subject> type) {
        this.number = number;
        this.code = code;
        this.type = type;
    }

    /** The name in files. */
    String code() {
        return code;
    }

    Class<? extends Subject> type() {
        return type;
    }

    /** The number in files of this package. */
    int number() {
        return number;
    }

    /** The kind with a number. */
    static Kind at(int number) {
        return ALL[number];
    }

    static Kind of(Subject subject) {
        for (Kind kind : ALL) {
            if (kind.type.isInstance(subject)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(subject.getClass().getName());
    }

    /** The kind with a name in files; null where there is none. */
    static @Nullable Kind of(String code) {
        for (Kind kind : ALL) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        return null;
    }

    /** Where a subject belongs on a day: its commune or area, and of a family its community; null where it does not say. */
    static @Nullable String belongsTo(Subject subject, LocalDate day) {
        if (subject instanceof Citizen citizen) {
            return citizen.communeOn(day);
        } else if (subject instanceof Family family) {
            return family.community();
        } else if (subject instanceof Clan clan) {
            return clan.commune();
        } else if (subject instanceof Unit unit) {
            return unit.area();
        } else if (subject instanceof Community community) {
            return community.commune();
        }
        return subject.id();
    }
}
