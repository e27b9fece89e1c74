package vn.khuyenhoc.pack.code;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The packages that rules stand in. */
final class Packages {
    /** Where the platform, the rule engine and this library stand; of ours, localities have a room of their own. */
    private static final Pattern TAKEN = Pattern.compile(
            "(?:java|javax|jakarta|jdk|sun|com/sun|org/drools|org/kie|org/objectweb|vn/khuyenhoc(?!/local/))(?:/.*)?");

    private final List<String> names;

    Packages(Collection<String> names) {
        this.names = names.stream().map(name -> name.replace('.', '/') + "/").toList();
    }

    /** Whether a class stands in one of them, and in none of somebody else. */
    boolean hold(String type) {
        return !TAKEN.matcher(type).matches() && names.stream().anyMatch(type::startsWith);
    }
}
