package vn.khuyenhoc.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.text.Words;

/**
 * What a review of a plan, with the results of its place where they were given, came to.
 *
 * @param symbol symbol of the plan
 * @param name what it is called
 * @param who who issued it
 * @param illustrative whether the plan was made up
 * @param asOf day of the review
 * @param obligations identifiers of the obligations that bind the issuer
 * @param unresolved identifiers of the obligations of which no source says whether they bind the issuer
 * @param gaps gaps, the heaviest first
 * @param causes the same gaps folded by their causes, by who must act, in the order in which they are best closed
 * @param excused gaps that are declared not to concern the place
 * @param titles how titles and indicators stand against their targets; empty where no results were given
 * @param notes what the reader should know
 * @param rules digest of the rules
 * @param catalogue digest of the catalogue
 */
public record PlanReviewResult(
        String symbol,
        Words name,
        Words who,
        boolean illustrative,
        LocalDate asOf,
        List<String> obligations,
        List<String> unresolved,
        List<PlanGap> gaps,
        List<Cause> causes,
        List<PlanGap> excused,
        List<TitleStanding> titles,
        List<Words> notes,
        String rules,
        String catalogue) {

    public PlanReviewResult {
        obligations = List.copyOf(obligations);
        unresolved = List.copyOf(unresolved);
        gaps = List.copyOf(gaps);
        causes = List.copyOf(causes);
        excused = List.copyOf(excused);
        titles = List.copyOf(titles);
        notes = List.copyOf(notes);
    }

    /** This review with more for the reader to know, such as what the decisions on a register say. */
    public PlanReviewResult noting(List<Words> more) {
        return new PlanReviewResult(
                symbol,
                name,
                who,
                illustrative,
                asOf,
                obligations,
                unresolved,
                gaps,
                causes,
                excused,
                titles,
                Stream.concat(notes.stream(), more.stream()).toList(),
                rules,
                catalogue);
    }

    /** The gaps of a code. */
    public Stream<PlanGap> gaps(String code) {
        return gaps.stream().filter(gap -> gap.code().equals(code));
    }

    /** Whether there is a certain gap as heavy as this or heavier. */
    public boolean hasCertain(GapSeverity severity) {
        return gaps.stream()
                .anyMatch(gap -> gap.certainty() == GapCertainty.CERTAIN
                        && gap.severity().atLeast(severity));
    }
}
