package vn.khuyenhoc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * The criteria by which one title is judged in a period. Immutable.
 *
 * @param id identifier, such as {@code TT24-2023-H}
 * @param titles titles it judges, at least one
 * @param name name for people
 * @param document code of the document
 * @param validity days in force
 * @param completeness how much of it could be read
 * @param overlay identifier of the overlay that brings it; null for a national set
 * @param illustrative whether it was made up to show how a locality would complete it
 * @param rules packages of its rules; empty where it has no criteria
 * @param scope to whom the set applies; empty for every subject of the title
 * @param maximum highest total of points; null where it gives no points
 * @param levels levels from the lowest
 * @param noEvidence clause by which no fitting evidence means not met, in the stance of deciding; null where none says so
 * @param retention how long a recognition is kept, counted from the end of the year of recognition; null where not known
 * @param upgrade how long to wait before an upgrade, counted from the decision; null where not known
 * @param renewal clause by which a title that is held is recognised again once it has ended; null where none says so
 * @param authorities who decides, by period
 * @param calendar yearly calendar
 * @param council council; null where not known
 * @param groups groups of criteria
 * @param notes drafting errors and other notes
 * @param missing what could not be read
 */
public record CriteriaSet(
        String id,
        List<Title> titles,
        Words name,
        String document,
        Validity validity,
        Completeness completeness,
        @Nullable String overlay,
        boolean illustrative,
        List<String> rules,
        List<Applicability> scope,
        @Nullable BigDecimal maximum,
        List<LevelRule> levels,
        @Nullable Citation noEvidence,
        @Nullable Term retention,
        @Nullable Term upgrade,
        @Nullable Citation renewal,
        List<Authority> authorities,
        List<CalendarStep> calendar,
        @Nullable Council council,
        List<Group> groups,
        List<Words> notes,
        List<Words> missing) {

    /** All criteria in the order of the document. */
    public Stream<Criterion> criteria() {
        return groups.stream().flatMap(group -> group.criteria().stream());
    }

    /** The first step of the calendar of a kind. */
    public Optional<CalendarStep> step(StepKind kind) {
        return calendar.stream().filter(step -> step.kind() == kind).findFirst();
    }
}
