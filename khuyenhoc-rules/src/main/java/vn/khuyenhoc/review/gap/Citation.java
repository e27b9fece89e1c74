package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Cited;
import vn.khuyenhoc.plan.Symbols;

/**
 * A document as the plan names it, or the plan's own symbol.
 *
 * @param origin part
 * @param cited what the plan prints
 * @param documents codes of the documents of the catalogue that it can be: those of its symbol, but where the issuer named is another
 *     that signs alike, since each counts its own numbers
 */
public record Citation(Origin origin, Cited cited, Set<String> documents) implements Fact {

    /** The symbol in the spelling of the catalogue. */
    public String symbol() {
        return Symbols.plain(cited.symbol());
    }

    /** The sign at the end of the symbol, in capital letters. */
    public String sign() {
        return cited.sign().toUpperCase(Locale.ROOT);
    }

    /** The kind of the issuer named; empty where it is not known. */
    public String issuerKind() {
        Actor issuer = cited.issuer();
        return issuer == null || issuer.tier() == null ? "" : Objects.requireNonNullElse(issuer.kind(), "");
    }

    /** The tier of the issuer named; empty where it is not known. */
    public String issuerTier() {
        Actor issuer = cited.issuer();
        return issuer == null || issuer.tier() == null ? "" : issuer.tier().name();
    }

    /** Whether it can be a document of the catalogue. */
    public boolean names(String code) {
        return documents.contains(code);
    }

    /** The date as printed; empty where none is. */
    public String printed() {
        return Objects.requireNonNullElse(cited.printedDate(), "");
    }

    /** The date as {@code 2021-07-30}; empty where none is printed and where the calendar has no such day. */
    public String date() {
        LocalDate date = cited.date();
        return date == null ? "" : date.toString();
    }

    /** The day of the date; before all days where there is none. */
    public long day() {
        return Days.of(cited.date(), Days.BEFORE);
    }

    @Override
    public Map<String, Object> told() {
        Actor issuer = cited.issuer();
        String symbol = cited.symbol();
        return Map.of(
                "stem",
                symbol.substring(0, symbol.length() - cited.sign().length()),
                "symbol",
                symbol,
                "printed",
                printed(),
                "issuer",
                issuer == null ? "" : issuer.name());
    }
}
