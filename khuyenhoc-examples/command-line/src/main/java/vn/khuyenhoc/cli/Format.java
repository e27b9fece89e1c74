package vn.khuyenhoc.cli;

import java.util.Locale;

/** The formats of decisions. */
enum Format {
    TEXT,
    JSON,
    NDJSON,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
