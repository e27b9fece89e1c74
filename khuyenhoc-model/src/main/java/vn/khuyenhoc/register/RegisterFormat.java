package vn.khuyenhoc.register;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formats of a register's file. */
enum RegisterFormat {
    JSON(".json"),
    NDJSON(".ndjson"),
    CSV(".csv");

    private static final String PACKED = ".gz";

    private final String ending;

    RegisterFormat(String ending) {
        this.ending = ending;
    }

    /** How the names of such files end. */
    String ending() {
        return ending;
    }

    /** The format of a file by its name, packed or not; null where the name ends otherwise. */
    static @Nullable RegisterFormat of(String name) {
        String unpacked = isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
        return Stream.of(values())
                .filter(format -> unpacked.endsWith(format.ending))
                .findFirst()
                .orElse(null);
    }

    /** Whether a file is packed by gzip. */
    static boolean isPacked(String name) {
        return name.endsWith(PACKED);
    }
}
