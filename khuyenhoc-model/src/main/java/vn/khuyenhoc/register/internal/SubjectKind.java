package vn.khuyenhoc.register.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.json.internal.CodeTable;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Unit;

/** The kinds of subjects, with the members that each may have. */
enum SubjectKind {
    CITIZEN("citizen", Citizen.class),
    FAMILY("family", Family.class),
    CLAN("clan", Clan.class),
    UNIT("unit", Unit.class),
    COMMUNITY("community", Community.class),
    ADMINISTRATIVE_UNIT("administrativeUnit", AdministrativeUnit.class);

    /** The kinds by their names in files. */
    static final CodeTable<SubjectKind> CODES = new CodeTable<>(byCode());

    private final String code;
    private final long fields;

    SubjectKind(String code, Class<? extends Record> type) {
        this.code = code;
        this.fields = SubjectField.of(type);
    }

    /** The kinds by their names in files, in their order. */
    static Map<String, SubjectKind> byCode() {
        Map<String, SubjectKind> kinds = new LinkedHashMap<>();
        Stream.of(values()).forEach(kind -> kinds.put(kind.code, kind));
        return kinds;
    }

    /** The kind with a name in files; null where there is none. */
    static @Nullable SubjectKind of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The name in files. */
    String code() {
        return code;
    }

    /** Whether a subject of this kind may have all of these fields. */
    boolean hasAll(long seen) {
        return (seen & ~fields) == 0;
    }

    /** The field that tells where a subject of this kind belongs. */
    SubjectField place() {
        return switch (this) {
            case CITIZEN, CLAN, COMMUNITY -> SubjectField.COMMUNE;
            case FAMILY -> SubjectField.COMMUNITY;
            case UNIT -> SubjectField.AREA;
            case ADMINISTRATIVE_UNIT -> SubjectField.ID;
        };
    }

    /** Whether a subject of this kind must have a field, beside its identifier. */
    boolean needs(SubjectField field) {
        return switch (field) {
            case KIND -> this == UNIT || this == COMMUNITY;
            case TIER -> this == UNIT || this == ADMINISTRATIVE_UNIT;
            default -> false;
        };
    }
}
