package vn.khuyenhoc.register.internal;

import org.jspecify.annotations.Nullable;

/** What the kinds of subjects are called, for those who do not read them. */
public final class SubjectKinds {
    private SubjectKinds() {}

    /** The field that tells where subjects of a kind belong; null where there is no such kind. */
    public static @Nullable String place(String kind) {
        SubjectKind known = SubjectKind.of(kind);
        return known == null ? null : known.place().code();
    }

    /** Whether a kind is that of citizens. */
    public static boolean isCitizen(String kind) {
        return kind.equals(SubjectKind.CITIZEN.code());
    }

    /** Whether a kind is that of families. */
    public static boolean isFamily(String kind) {
        return kind.equals(SubjectKind.FAMILY.code());
    }
}
