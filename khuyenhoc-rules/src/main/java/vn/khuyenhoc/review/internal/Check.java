package vn.khuyenhoc.review.internal;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.text.Words;

/**
 * Something looked at in a plan, taken in its worst and in its best way: a gap found in both is certain, one found in the worst
 * way alone is undecided.
 *
 * @param fact plan fact in question
 * @param indicator code of the title or indicator in question; null where none is
 * @param arguments what the message names
 * @param worst the fact for the rules, where what was not read is lacking
 * @param best the fact for the rules, where what was not read is there
 * @param settles what would settle it; null where all was read
 * @param requirement the only obligation that asks for it; null for all that name the plan fact
 * @param superior the target of a superior document; null where none is in question
 */
record Check(
        PlanFact fact,
        @Nullable String indicator,
        List<Object> arguments,
        IntFunction<Object> worst,
        IntFunction<Object> best,
        @Nullable Words settles,
        @Nullable Requirement requirement,
        @Nullable Superior superior) {

    /** The same check, about a title or indicator. */
    Check about(String code) {
        return new Check(fact, code, arguments, worst, best, settles, requirement, superior);
    }

    /**
     * The target of a superior document.
     *
     * @param target code of the target
     * @param citation where it stands
     * @param force plain, or to be striven for
     * @param standing how it stands to the year
     * @param figures the numbers; null where there are none
     * @param policies conventions used
     */
    record Superior(
            String target,
            Citation citation,
            TargetForce force,
            Standing standing,
            @Nullable GapFigures figures,
            List<String> policies) {}
}
