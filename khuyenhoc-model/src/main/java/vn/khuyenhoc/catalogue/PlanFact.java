package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * Something that a plan can show by its parts or by a task that provides for it, or that results can show.
 *
 * @param code code in the catalogue, such as {@code stage-plan}
 * @param name what it is
 * @param gap code of the gap where it is lacking; null where the gap is that of any obligation
 * @param severity how much the gap weighs; null where the obligation says so
 * @param year year that it is about; null where it is about none
 * @param of what can show it
 * @param own what has rules of its own for it, not only tasks and events that provide for it; null where nothing has
 * @param message what is said where it is lacking, with names of facts in braces; null where all facts of its gap say the same
 * @param actor code of the kind of body whose work it is; null for the issuer of the plan
 * @param functions codes of the kinds of bodies whose function it is, so that no other is asked for it; empty where it is that of all
 * @param opens first day of the year on which it can be done; null where there is none
 * @param by last day of the year on which it is in time; null where there is none
 * @param exemptible whether a place can declare that it does not concern it
 * @param inYear whether it is the work of one year, which nobody can do once that year has ended
 * @param indicators codes of the titles and indicators whose targets and results rest on it; empty where none do, or all
 * @param hides codes of the plan facts that cannot be there either where this one is lacking
 * @param together whether all that lacks it is one cause
 * @param work which work that a board of bodies watches it shows; null where it shows none
 * @param shortcoming which of the shortcomings that the directive admits it belongs to; null where to none
 * @param always whether it is looked at even where no obligation asks for it, as part of the consistency of a plan
 * @param remedy what to do where it is lacking
 * @param mark how sure it is
 * @param source code of the source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanFact(
        String code,
        Words name,
        @Nullable String gap,
        @Nullable GapSeverity severity,
        @Nullable Integer year,
        ShownBy of,
        @Nullable ShownBy own,
        @Nullable Words message,
        @Nullable String actor,
        List<String> functions,
        @Nullable MonthDay opens,
        @Nullable MonthDay by,
        boolean exemptible,
        boolean inYear,
        List<String> indicators,
        List<String> hides,
        boolean together,
        @Nullable Work work,
        @Nullable Shortcoming shortcoming,
        boolean always,
        Words remedy,
        SourceMark mark,
        String source) {

    public PlanFact {
        functions = List.copyOf(functions);
        indicators = List.copyOf(indicators);
        hides = List.copyOf(hides);
    }

    /** Whether it is the function of bodies of a kind. */
    public boolean concerns(String kind) {
        return functions.isEmpty() || functions.contains(kind);
    }
}
