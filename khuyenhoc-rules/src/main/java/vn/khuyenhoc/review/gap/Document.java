package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Map;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.plan.Symbols;

/**
 * A document of the catalogue.
 *
 * @param origin part
 * @param document document
 */
public record Document(Origin origin, vn.khuyenhoc.catalogue.Document document) implements Fact {

    /** Its code. */
    public String code() {
        return document.code();
    }

    /** Its symbol in the spelling of citations. */
    public String symbol() {
        return Symbols.plain(document.symbol());
    }

    /** Its date as {@code 2021-07-30}; empty where no source gives it. */
    public String date() {
        LocalDate date = document.date();
        return date == null ? "" : date.toString();
    }

    /** The first day on which it counts; after all days where no source gives it. */
    public long from() {
        Validity validity = document.validity();
        return Days.of(validity != null ? validity.from() : document.date(), Days.AFTER);
    }

    /** The last day on which it counts. */
    public long to() {
        Validity validity = document.validity();
        return Days.of(validity == null ? null : validity.to(), Days.AFTER);
    }

    /** Whether it replaces another. */
    public boolean replaces(String code) {
        return document.replaces().contains(code);
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("symbol", document.symbol(), "date", Days.told(document.date()), "name", document.name());
    }
}
