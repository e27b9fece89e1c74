package vn.khuyenhoc.register;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.lines.Packing;

/** The formats of a register's file. */
enum RegisterFormat {
    JSON(".json"),
    NDJSON(".ndjson"),
    CSV(".csv");

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
        String unpacked = Packing.unpacked(name);
        return Stream.of(values())
                .filter(format -> unpacked.endsWith(format.ending))
                .findFirst()
                .orElse(null);
    }
}
