package vn.khuyenhoc.register.internal;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The members that subjects may have, of all kinds. */
enum SubjectField {
    SUBJECT("subject"),
    ID("id"),
    NAME("name"),
    BIRTH_DATE("birthDate"),
    BIRTH_YEAR("birthYear"),
    SEX("sex"),
    PERSONAL_NUMBER("personalNumber"),
    LABOUR_GROUP("labourGroup"),
    COMMUNE("commune"),
    MOVES("moves"),
    OBSERVATIONS("observations"),
    TITLES("titles"),
    COMMUNITY("community"),
    MEMBERS("members"),
    SUPERIOR("superior"),
    FAMILIES("families"),
    KIND("kind"),
    TIER("tier"),
    OWNERSHIP("ownership"),
    AREA("area"),
    LEARNERS("learners"),
    AREA_CLASSES("areaClasses"),
    VALID_FROM("validFrom"),
    VALID_UNTIL("validUntil");

    private static final SubjectField[] ALL = values();

    /** Finds names; their numbers are those of the constants. */
    static final PropertyNameMatcher NAMES = Tokens.names(Stream.of(ALL).map(field -> field.name));

    private final String name;

    SubjectField(String name) {
        this.name = name;
    }

    /** The field with a number. */
    static SubjectField of(int number) {
        return ALL[number];
    }

    /** The name in files. */
    String code() {
        return name;
    }

    /** The field of a column; null where there is none. Observations have columns of their own. */
    static @Nullable SubjectField inCsv(String name) {
        return Stream.of(ALL)
                .filter(field -> field.name.equals(name) && field != OBSERVATIONS)
                .findFirst()
                .orElse(null);
    }

    /** The names of columns. */
    static List<String> csvCodes() {
        return Stream.of(ALL)
                .filter(field -> field != OBSERVATIONS)
                .map(SubjectField::code)
                .toList();
    }

    /** The bit of this field. */
    long bit() {
        return bit(name);
    }

    /** The fields of a kind of subject, a bit for each. */
    static long of(Class<? extends Record> type) {
        long fields = bit(SUBJECT.name);
        for (RecordComponent component : type.getRecordComponents()) {
            fields |= bit(component.getName());
        }
        return fields;
    }

    private static long bit(String name) {
        int number = 0;
        while (!ALL[number].name.equals(name)) {
            number++;
        }
        return 1L << number;
    }
}
