package vn.khuyenhoc.board;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.board.Board.BoardGround;
import vn.khuyenhoc.board.Board.BoardStanding;
import vn.khuyenhoc.board.Board.BodyWork;
import vn.khuyenhoc.board.Board.Item;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.planning.PlanDrafting;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.internal.PlanCase;

/** What binds a body of the work that is watched, and how it stands by the reviews of its plans with the results of its area. */
final class WorkOfBody {
    private final Catalogue catalogue;
    private final PlanReview review;
    private final @Nullable String locality;
    private final LocalDate asOf;
    private final LocalDate end;

    WorkOfBody(Catalogue catalogue, RuleSet rules, @Nullable String locality, LocalDate asOf) {
        this.catalogue = catalogue;
        this.review = new PlanReview(catalogue, rules);
        this.locality = locality;
        this.asOf = asOf;
        this.end = LocalDate.of(asOf.getYear(), Month.DECEMBER, 31);
    }

    /**
     * A plan of the body, or nothing in its place, as reviewed on the day and at the end of the year.
     *
     * @param given whether there is a plan
     */
    private record Reviewed(boolean given, PlanReviewResult now, PlanReviewResult later) {}

    BodyWork of(Actor body, List<Plan> plans, List<Results> results) {
        List<Results> known =
                results.stream().filter(one -> !one.asOf().isAfter(asOf)).toList();
        Plan unread = PlanDrafting.blank(body, asOf);
        // where nothing was given there is nothing to review
        List<Plan> read = plans.isEmpty() && !known.isEmpty() ? List.of(unread) : plans;
        List<Reviewed> reviewed = read.stream()
                .map(plan -> reviewed(!plans.isEmpty(), plan, known))
                .toList();
        PlanCase bound = new PlanCase(catalogue, unread, asOf, locality);
        List<Item> items = catalogue.planFacts().stream()
                .filter(fact -> fact.work() != null)
                .flatMap(fact -> item(fact, bound, reviewed, !known.isEmpty()).stream())
                .sorted(Comparator.comparing(Item::work))
                .toList();
        return new BodyWork(body, plans.stream().map(Plan::symbol).toList(), items);
    }

    private Reviewed reviewed(boolean given, Plan plan, List<Results> results) {
        return new Reviewed(
                given,
                review.review(plan, results, List.of(), asOf, locality),
                review.review(plan, results, List.of(), end, locality));
    }

    private java.util.Optional<Item> item(PlanFact fact, PlanCase bound, List<Reviewed> reviewed, boolean results) {
        List<BoardGround> grounds = bound.mayBind().stream()
                .filter(requirement -> requirement.evidence().contains(fact.code()) && requirement.mergedWith() == null)
                .map(requirement -> ground(requirement, bound))
                .toList();
        if (grounds.isEmpty()) {
            return java.util.Optional.empty();
        }
        BoardStanding standing = reviewed.stream()
                .map(one -> standing(fact, one, results))
                .min(Comparator.naturalOrder())
                .orElse(BoardStanding.NOT_SEEN);
        LocalDate due = standing.open() ? due(fact, reviewed) : null;
        return java.util.Optional.of(new Item(
                Objects.requireNonNull(fact.work()),
                fact.code(),
                fact.name(),
                standing,
                due,
                due == null ? null : ChronoUnit.DAYS.between(asOf, due),
                fact.remedy(),
                grounds));
    }

    private static BoardGround ground(Requirement requirement, PlanCase bound) {
        return new BoardGround(
                requirement.id(),
                requirement.name(),
                requirement.citation(),
                bound.binding().contains(requirement.id()));
    }

    private BoardStanding standing(PlanFact fact, Reviewed one, boolean results) {
        boolean seen = (fact.of().plan() && one.given()) || (fact.of().results() && results);
        if (!seen) {
            return BoardStanding.NOT_SEEN;
        }
        List<PlanGap> now = gaps(one.now(), fact);
        if (now.isEmpty()) {
            return gaps(one.later(), fact).isEmpty() ? BoardStanding.DONE : BoardStanding.NOT_YET;
        }
        if (now.stream().allMatch(PlanGap::doneLate)) {
            return BoardStanding.DONE_LATE;
        }
        return now.stream().anyMatch(gap -> gap.certainty() == GapCertainty.CERTAIN)
                ? BoardStanding.LACKING
                : BoardStanding.NOT_SEEN;
    }

    /** The gaps of a plan fact, but for those that are about another year. */
    private List<PlanGap> gaps(PlanReviewResult result, PlanFact fact) {
        return result.gaps().stream()
                .filter(gap -> gap.planFact().equals(fact.code()))
                .filter(gap ->
                        gap.due() == null || fact.of().results() || gap.due().getYear() == asOf.getYear())
                .toList();
    }

    /** The earliest day that a review names, else that of the catalogue in the year of the board. */
    private @Nullable LocalDate due(PlanFact fact, List<Reviewed> reviewed) {
        List<LocalDate> days = new ArrayList<>();
        reviewed.forEach(one -> gaps(one.now(), fact).stream()
                .map(PlanGap::due)
                .filter(Objects::nonNull)
                .forEach(days::add));
        return days.stream()
                .min(Comparator.naturalOrder())
                .orElseGet(() -> fact.by() == null ? null : fact.by().atYear(asOf.getYear()));
    }
}
