package vn.khuyenhoc.nation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyenhoc.nation.stage.Settings;

/** The options of a command: {@code --name value}. */
final class Options {
    private static final Set<String> KNOWN = Set.of(
            "from",
            "out",
            "citizens",
            "commune-size",
            "seed",
            "as-of",
            "data-year",
            "locality",
            "threads",
            "record",
            "records",
            "lang");
    private final Map<String, String> given = new TreeMap<>();

    /**
     * The options behind the command.
     *
     * @throws UsageException if one is unknown or has no value
     */
    Options(String[] arguments) {
        for (int i = 1; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!KNOWN.contains(name)) {
                throw new UsageException(
                        "option", arguments[i], KNOWN.stream().sorted().toList());
            }
            if (i + 1 == arguments.length) {
                throw new UsageException("value", arguments[i]);
            }
            given.put(name, arguments[i + 1]);
        }
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    String text(String name) {
        String value = given.get(name);
        if (value == null) {
            throw new UsageException("missing", "--" + name);
        }
        return value;
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        String value = given.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UsageException("number", "--" + name, value);
        }
        throw new UsageException("number", "--" + name, value);
    }

    /** When and where is judged: by default a day on which there were districts, by the illustrative overlay. */
    Settings settings(boolean madeUp) {
        String day = text("as-of", "2025-02-10");
        try {
            LocalDate asOf = LocalDate.parse(day);
            int year = number("data-year", asOf.getYear() - 1);
            return new Settings(asOf, year, text("locality", "lam-ha-minh-hoa"), madeUp);
        } catch (DateTimeException e) {
            throw new UsageException("day", "--as-of", day);
        }
    }
}
