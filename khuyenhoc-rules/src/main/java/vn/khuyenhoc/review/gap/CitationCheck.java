package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Bodies.Ranked;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Cited;

/**
 * A citation of a plan, or the plan's own symbol, beside what the catalogue knows.
 *
 * @param check number of the check
 * @param cited citation
 * @param signing who signs with the sign of the symbol; empty where the sign is not known
 * @param knownDate date of the document in the catalogue; null where it has none
 * @param supersededOnDay whether another document had replaced it on the day of the plan
 */
public record CitationCheck(
        int check,
        Cited cited,
        List<Ranked> signing,
        @Nullable LocalDate knownDate,
        boolean supersededOnDay) {

    public CitationCheck {
        signing = List.copyOf(signing);
    }

    /** Whether the sign is that of other bodies than the issuer named; not where either is unknown. */
    public boolean signOfOthers() {
        Actor issuer = cited.issuer();
        return issuer != null
                && issuer.kind() != null
                && issuer.tier() != null
                && !signing.isEmpty()
                && signing.stream()
                        .noneMatch(ranked -> ranked.kind().code().equals(issuer.kind())
                                && ranked.rank().tier() == issuer.tier());
    }

    /** Whether the calendar has no such day as is printed. */
    public boolean impossibleDate() {
        return cited.impossibleDate();
    }

    /** Whether the document is known to be of another day. */
    public boolean otherDate() {
        return cited.date() != null && knownDate != null && !knownDate.equals(cited.date());
    }

    /** Whether another document had replaced it. */
    public boolean superseded() {
        return supersededOnDay;
    }

    /** Says in which way the citation is wrong. */
    public Lack gap(String code, String aspect) {
        return new Lack(check, code, aspect);
    }
}
