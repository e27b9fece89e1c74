package vn.khuyenhoc.pack.code;

import java.util.List;

/** What a class is for: the compiler of rules makes three kinds, and each calls something else. */
enum Role {
    /** A condition or a conclusion: it asks facts, compares, and inserts. */
    DECIDE,
    /** What can be asked of a fact, by name. */
    DESCRIBE,
    /** The rules, put together of the others. */
    BUILD;

    private static final String FACT = "org/drools/model/DomainClassMetadata";

    static Role of(String parent, List<String> interfaces) {
        if (interfaces.contains(FACT)) {
            return DESCRIBE;
        }
        return parent.equals("java/lang/Enum") ? DECIDE : BUILD;
    }
}
