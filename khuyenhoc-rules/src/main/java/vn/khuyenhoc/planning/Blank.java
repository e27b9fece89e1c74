package vn.khuyenhoc.planning;

import java.time.LocalDate;
import java.util.List;
import vn.khuyenhoc.catalogue.BodyKind.Rank;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.plan.Task;
import vn.khuyenhoc.plan.Years;
import vn.khuyenhoc.text.Words;

/** Plans of which nothing is said yet, and tasks for them, to ask the rules what they would still lack. */
final class Blank {
    /** What stands in a symbol where the number will. */
    static final String NUMBER = "…";

    private static final Words NAME = new Words(NUMBER, NUMBER);
    private static final String PARTY = "party-";

    private Blank() {}

    /** The plan of a year of which nothing was read but who issues it and when. */
    static Plan plan(Actor issuer, LocalDate date, int year) {
        return Plan.unread(NUMBER, NAME, PlanKind.ANNUAL, issuer, date, new Years(year, year), false, null);
    }

    /** A task of which only is said what it provides for and serves. */
    static Task task(List<String> provides, List<String> serves) {
        return new Task(NAME, Stated.unknown(), Stated.unknown(), Stated.unknown(), Stated.unknown(), provides, serves);
    }

    /** The symbol of the plans of an issuer, without the number: {@code …-KH/HU} of the Party, {@code …/KH-UBND} of others. */
    static String symbol(Catalogue catalogue, Actor issuer) {
        String kind = String.valueOf(issuer.kind());
        boolean party = kind.startsWith(PARTY);
        String sign = catalogue
                .bodies()
                .kind(kind)
                .flatMap(found -> issuer.tier() == null ? java.util.Optional.empty() : found.at(issuer.tier()))
                .map(Rank::signs)
                .filter(signs -> !signs.isEmpty())
                .map(signs -> signs.get(0))
                .orElse("");
        if (sign.isEmpty()) {
            return NUMBER + "/KH";
        }
        return party ? NUMBER + "-KH/" + sign : NUMBER + "/KH-" + sign;
    }
}
