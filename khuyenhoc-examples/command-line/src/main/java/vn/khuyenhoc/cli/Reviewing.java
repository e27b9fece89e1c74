package vn.khuyenhoc.cli;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.NextStep.Nearest;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.Review;

/** Reviews what files hold by the law of a place. */
final class Reviewing {
    private final Locality place;
    private final @Nullable LocalDate asOf;

    /**
     * Reviews of a day.
     *
     * @param asOf day; null for that of the last results, or else the last of the year of the plan
     */
    Reviewing(Locality place, @Nullable LocalDate asOf) {
        this.place = place;
        this.asOf = asOf;
    }

    /**
     * Reviews published figures, and every plan with the results; results without a plan on their own.
     *
     * @param nearest subjects nearest to qualifying
     */
    Reviewed review(ReviewFiles files, List<Nearest> nearest) {
        Review review = new Review(place.engine().catalogue(), place.engine().rules());
        PlanReview plans =
                new PlanReview(place.engine().catalogue(), place.engine().rules());
        List<PlanReviewResult> results = files.plans().stream()
                .map(plan -> plans.review(plan, files.results(), nearest, day(plan, files.results())))
                .toList();
        if (files.plans().isEmpty() && !files.results().isEmpty()) {
            results = List.of(plans.review(files.results(), nearest, day(files.results())));
        }
        return new Reviewed(files.figures().stream().map(review::review).toList(), results);
    }

    private LocalDate day(Plan plan, List<Results> results) {
        LocalDate end = LocalDate.of(plan.date().getYear(), Month.DECEMBER, 31);
        return results.isEmpty() && asOf == null ? end : day(results);
    }

    private LocalDate day(List<Results> results) {
        return asOf != null
                ? asOf
                : results.stream()
                        .map(Results::asOf)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }
}
