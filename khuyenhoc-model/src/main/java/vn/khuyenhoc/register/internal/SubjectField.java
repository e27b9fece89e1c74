package vn.khuyenhoc.register.internal;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The members that subjects may have, of all kinds. */
enum SubjectField {
    SUBJECT("subject"),
    ID("id"),
    NAME("name"),
    BIRTH_DATE("birthDate"),
    SEX("sex"),
    PERSONAL_NUMBER("personalNumber"),
    LABOUR_GROUP("labourGroup"),
    COMMUNE("commune"),
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
