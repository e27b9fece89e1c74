package vn.khuyenhoc.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.catalogue.Shortcoming;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;

/**
 * Where a plan falls short of what binds its issuer.
 *
 * @param code code, such as {@code PLAN_2030_MISSING}
 * @param severity how much it weighs
 * @param certainty whether it is there, or what was not read decides
 * @param indicator code of the title or indicator that it is about; null where it is about none
 * @param who whose plan it is
 * @param message what is lacking or wrong
 * @param remedy what to do
 * @param figures the numbers; null where there are none
 * @param grounds what asks for it; empty where it is the consistency of the plan itself
 * @param settledBy what would settle it; null where it is certain
 * @param policies codes of the conventions used
 * @param planFact code of the plan fact that is lacking
 * @param shortcoming which of the shortcomings that the directive admits it belongs to; null where to none
 * @param facts what it was found in
 * @param actor who must act
 * @param due last day on which it is in time; null where it has none
 * @param doneLate whether it was done, after its day: it is history, and nothing is left to do
 * @param past whether it can no longer be done: it was done late, or the year whose work it is has ended
 * @param waiver who declares that it does not concern the place; null where nobody does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanGap(
        String code,
        GapSeverity severity,
        GapCertainty certainty,
        @Nullable String indicator,
        Words who,
        Words message,
        Words remedy,
        @Nullable GapFigures figures,
        List<Ground> grounds,
        @Nullable Words settledBy,
        List<String> policies,
        String planFact,
        @Nullable Shortcoming shortcoming,
        List<Seen> facts,
        Words actor,
        @Nullable LocalDate due,
        boolean doneLate,
        boolean past,
        @Nullable Waiver waiver) {

    public PlanGap {
        facts = List.copyOf(facts);
        grounds = List.copyOf(grounds);
        policies = List.copyOf(policies);
    }

    /**
     * Something that was read.
     *
     * @param part its path, such as {@code tasks[2].owner}
     * @param place where it stands, or the part that it would stand in; null where it was not read from a file
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seen(String part, @Nullable Place place) {}

    /**
     * A declaration that something does not concern the place.
     *
     * @param reason why
     * @param declaredBy the plan or results that declare it
     */
    public record Waiver(Words reason, Words declaredBy) {}

    /**
     * What asks for something.
     *
     * @param code identifier of the obligation or code of the target
     * @param symbol symbol of the document
     * @param citation document, clause, mark and source
     */
    public record Ground(String code, String symbol, Citation citation) {}
}
