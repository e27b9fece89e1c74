package vn.khuyenhoc.cli;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.LocalTargets;
import vn.khuyenhoc.review.Nearest;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.Review;
import vn.khuyenhoc.rollup.AreaSums;
import vn.khuyenhoc.text.Words;

/** Reviews what files hold by the law of a place. */
final class Reviewing {
    private final Locality place;
    private final @Nullable LocalDate asOf;
    private final Catalogue catalogue;

    /**
     * Reviews of a day.
     *
     * @param asOf day; null for that of the last results, or else the last of the year of the plan
     */
    Reviewing(Locality place, @Nullable LocalDate asOf) {
        this.place = place;
        this.asOf = asOf;
        this.catalogue = place.engine().catalogue();
    }

    /**
     * Reviews published figures, and every plan with the results; results without a plan on their own; and where there is
     * nothing of these, the documents of the locality itself.
     *
     * @param nearest subjects nearest to qualifying
     * @param links what other titles mean for the learning titles of a register; null without a register
     * @param notes what the reader should know of the decisions on a register
     * @throws BadRequest if there is nothing to review
     */
    Reviewed review(ReviewFiles files, List<Nearest> nearest, @Nullable LinkedTitles links, List<Words> notes) {
        Review review = new Review(catalogue, place.engine().rules());
        PlanReview plans = new PlanReview(catalogue, place.engine().rules());
        List<PlanReviewResult> results = files.plans().stream()
                .map(plan -> review(plans, plan, files.results(), nearest))
                .toList();
        if (files.plans().isEmpty() && !files.results().isEmpty()) {
            results = List.of(plans.review(files.results(), nearest, day(files.results()), place.overlay()));
        }
        if (files.isEmpty()) {
            results = ofLocality();
        }
        List<PlanReviewResult> noted =
                results.stream().map(result -> result.noting(notes)).toList();
        return new Reviewed(review.review(files.figures(), place.overlay()), noted, links);
    }

    private PlanReviewResult review(PlanReview plans, Plan plan, List<Results> results, List<Nearest> nearest) {
        return plans.review(plan, history(plan, results), nearest, day(plan, results), place.overlay());
    }

    private List<PlanReviewResult> ofLocality() {
        String locality = place.overlay();
        if (locality == null) {
            throw new BadRequest("review.nothing");
        }
        LocalDate day = asOf;
        if (day == null) {
            throw new BadRequest("review.noDay");
        }
        LocalTargets targets = new LocalTargets(catalogue, place.engine().rules());
        return Arrays.stream(locality.split("[+]"))
                .flatMap(one -> targets.review(one, day).stream())
                .toList();
    }

    /** The results of the plan's own area; those of the areas that it was formed from become its history, year by year. */
    private List<Results> history(Plan plan, List<Results> results) {
        String code = plan.issuer().area();
        List<String> older = code == null
                ? List.of()
                : catalogue.territory().area(code).map(Area::predecessors).orElse(List.of());
        Map<Integer, List<Results>> parts = results.stream()
                .filter(one -> older.contains(one.area()))
                .collect(Collectors.groupingBy(Results::year, TreeMap::new, Collectors.toList()));
        List<Results> history = new ArrayList<>();
        if (code != null) {
            parts.values().forEach(ofYear -> history.add(new AreaSums(catalogue).of(code, ofYear)));
        }
        results.stream().filter(one -> !older.contains(one.area())).forEach(history::add);
        return history;
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
