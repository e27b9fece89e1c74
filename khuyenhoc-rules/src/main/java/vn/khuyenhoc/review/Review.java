package vn.khuyenhoc.review;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.review.internal.Reviewer;
import vn.khuyenhoc.review.internal.RuleRun;

/**
 * Holds published figures against the national targets of their year: Quyết định 281/QĐ-TTg to 2020, then 1373/QĐ-TTg,
 * 387/QĐ-TTg and 677/QĐ-TTg. Immutable and thread-safe.
 */
public final class Review {
    private final Catalogue catalogue;
    private final RuleSet rules;
    private final RuleRun run;

    /** A review by the targets of a catalogue and the rules of a set. */
    public Review(Catalogue catalogue, RuleSet rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.run = new RuleRun(rules);
    }

    /** A review by the shipped catalogue and rules. */
    public static Review load() {
        return new Review(Catalogue.load(), RuleSet.load());
    }

    /**
     * Reviews figures by the documents in force on their day, or else on the last day of their year; figures without a date
     * are held against no target.
     */
    public ReviewResult review(Figures figures) {
        return result(figures, reviewer(figures, day(figures), null), List.of());
    }

    /**
     * Reviews figures by the documents in force on a day.
     *
     * @param asOf day whose documents count
     */
    public ReviewResult review(Figures figures, LocalDate asOf) {
        return review(figures, asOf, null);
    }

    /**
     * Reviews figures of a locality by the documents in force on a day, national and its own.
     *
     * @param asOf day whose documents count
     * @param locality identifier of the overlay of the locality; null for none
     * @throws IllegalArgumentException if there is no such overlay; the message names those that exist
     */
    public ReviewResult review(Figures figures, LocalDate asOf, @Nullable String locality) {
        return result(figures, reviewer(figures, figures.year() == null ? null : asOf, locality), List.of());
    }

    /**
     * Reviews figures of several years and places. What one year says beside an earlier one of the same place, such as a base
     * that drifts, is remarked on with the later one.
     *
     * @return reviews in the order of the figures
     */
    public List<ReviewResult> review(List<Figures> figures) {
        return review(figures, null);
    }

    /**
     * Reviews figures of several years of a locality, by national targets and its own.
     *
     * @param locality identifier of the overlay of the locality; null for none
     * @return reviews in the order of the figures
     * @throws IllegalArgumentException if there is no such overlay; the message names those that exist
     */
    public List<ReviewResult> review(List<Figures> figures, @Nullable String locality) {
        List<Reviewer> reviewers =
                figures.stream().map(one -> reviewer(one, day(one), locality)).toList();
        List<ReviewResult> results = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Reviewer later = reviewers.get(i);
            List<Reviewer> earlier = reviewers.stream()
                    .filter(later::follows)
                    .sorted(Comparator.comparing(Reviewer::day).reversed())
                    .toList();
            results.add(result(figures.get(i), later, later.remarks(earlier)));
        }
        return results;
    }

    private static @Nullable LocalDate day(Figures figures) {
        Integer year = figures.year();
        LocalDate day = figures.asOf();
        return day != null || year == null ? day : LocalDate.of(year, Month.DECEMBER, 31);
    }

    private Reviewer reviewer(Figures figures, @Nullable LocalDate day, @Nullable String locality) {
        return new Reviewer(catalogue, locality, run, figures, day, null);
    }

    private ReviewResult result(Figures figures, Reviewer reviewer, List<Remark> series) {
        List<Remark> remarks = new ArrayList<>(reviewer.remarks());
        remarks.addAll(series);
        List<String> policies = new ArrayList<>();
        reviewer.findings().forEach(finding -> policies.addAll(finding.policies()));
        remarks.forEach(remark -> policies.addAll(remark.kind().policies()));
        return new ReviewResult(
                figures.place(),
                figures.year(),
                reviewer.dayOrNull(),
                figures.period(),
                figures.source(),
                reviewer.findings(),
                remarks,
                reviewer.notes(),
                policies.stream()
                        .distinct()
                        .map(code -> catalogue.targets().policy(code))
                        .toList(),
                rules.digest(),
                catalogue.digest());
    }
}
