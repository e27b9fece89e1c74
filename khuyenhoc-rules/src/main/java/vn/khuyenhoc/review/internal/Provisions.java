package vn.khuyenhoc.review.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.review.gap.Provision;

/** Checks of what a plan must show. */
final class Provisions {
    private static final String ANY = "OBLIGATION_UNADDRESSED";
    /** The code of what results do not show. */
    static final String NOT_DONE = "OBLIGATION_NOT_FULFILLED";

    private Provisions() {}

    /**
     * A check of something that all obligations on it ask for.
     *
     * @param there whether the plan shows it
     * @param known whether what was not read cannot show it
     * @param settles key of the message that says what would settle it
     */
    static Check of(PlanFact fact, boolean there, boolean known, String settles, Object... arguments) {
        return of(fact, null, there, known, settles, arguments);
    }

    /** A check of something that one obligation asks for. */
    static Check of(
            PlanFact fact,
            @Nullable Requirement requirement,
            boolean there,
            boolean known,
            String settles,
            Object... arguments) {
        String gap = fact.gap();
        String code = gap == null ? ANY : gap;
        return new Check(
                fact,
                null,
                arguments.length == 0 ? List.of(fact.name()) : List.of(arguments),
                number -> new Provision(number, code, there),
                number -> new Provision(number, code, there || !known),
                there || known ? null : Show.words(settles),
                requirement,
                null);
    }

    /** A check of something that the results of a year must show. */
    static Check done(PlanFact fact, boolean there, boolean known, String settles, Object... arguments) {
        String gap = fact.of().plan() ? null : fact.gap();
        String code = gap == null ? NOT_DONE : gap;
        return new Check(
                fact,
                null,
                List.of(arguments),
                number -> new Provision(number, code, there),
                number -> new Provision(number, code, there || !known),
                there || known ? null : Show.words(settles),
                null,
                null);
    }
}
