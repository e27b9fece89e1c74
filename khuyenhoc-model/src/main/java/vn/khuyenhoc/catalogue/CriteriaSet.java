package vn.khuyenhoc.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AreaClass;
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
 * @param unclear classes of areas that it uses without a definition that could be read
 * @param maximum highest total of points; null where it gives no points
 * @param levels levels from the lowest
 * @param noEvidence clause by which no fitting evidence means not met, in the stance of deciding; null where none says so
 * @param groupVerdict clause by which a group of indicators (tiêu chí) is met when all of them are; null where none says so
 * @param retention how long a recognition is kept, counted from the end of the year of recognition; null where not known
 * @param upgrade how long to wait before an upgrade, counted from the decision; null where not known
 * @param renewal clause by which a title that is held is recognised again once it has ended; null where none says so
 * @param authorities who decides, by period
 * @param calendar yearly calendar
 * @param councils councils by period; empty where not known
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
        List<UnclearArea> unclear,
        @Nullable BigDecimal maximum,
        List<LevelRule> levels,
        @Nullable Citation noEvidence,
        @Nullable Citation groupVerdict,
        @Nullable Term retention,
        @Nullable Term upgrade,
        @Nullable Citation renewal,
        List<Authority> authorities,
        List<CalendarStep> calendar,
        List<Council> councils,
        List<Group> groups,
        List<Words> notes,
        List<Words> missing) {

    /**
     * This set as a locality changes it.
     *
     * @param by identifier of the overlay
     * @param madeUp whether the overlay was made up as an example
     */
    public CriteriaSet changed(String by, boolean madeUp, List<String> otherRules, List<Group> otherGroups) {
        return new CriteriaSet(
                id,
                titles,
                name,
                document,
                validity,
                completeness,
                by,
                madeUp,
                otherRules,
                scope,
                unclear,
                maximum,
                levels,
                noEvidence,
                groupVerdict,
                retention,
                upgrade,
                renewal,
                authorities,
                calendar,
                councils,
                otherGroups,
                notes,
                missing);
    }

    /** This set as it stood until a day, under an identifier of its own. */
    public CriteriaSet until(LocalDate lastDay, String ownId) {
        return amended(ownId, new Validity(validity.from(), lastDay), completeness, rules, groups, notes, missing);
    }

    /** This set as it stands from a day on, with what an amendment changes. */
    public CriteriaSet from(
            LocalDate firstDay,
            Completeness otherCompleteness,
            List<String> otherRules,
            List<Group> otherGroups,
            List<Words> otherNotes,
            List<Words> otherMissing) {
        return amended(
                id,
                new Validity(firstDay, validity.to()),
                otherCompleteness,
                otherRules,
                otherGroups,
                otherNotes,
                otherMissing);
    }

    private CriteriaSet amended(
            String ownId,
            Validity period,
            Completeness otherCompleteness,
            List<String> otherRules,
            List<Group> otherGroups,
            List<Words> otherNotes,
            List<Words> otherMissing) {
        return new CriteriaSet(
                ownId,
                titles,
                name,
                document,
                period,
                otherCompleteness,
                overlay,
                illustrative,
                otherRules,
                scope,
                unclear,
                maximum,
                levels,
                noEvidence,
                groupVerdict,
                retention,
                upgrade,
                renewal,
                authorities,
                calendar,
                councils,
                otherGroups,
                otherNotes,
                otherMissing);
    }

    /** All criteria in the order of the document. */
    public Stream<Criterion> criteria() {
        return groups.stream().flatMap(group -> group.criteria().stream());
    }

    /** Whether it is not known if an area of some classes is of a class that thresholds of this set look at. */
    public boolean isUnclear(Set<AreaClass> classes) {
        for (UnclearArea one : unclear) {
            if (one.isOpen(classes)) {
                return true;
            }
        }
        return false;
    }
}
