package vn.khuyenhoc.review;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
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

    /** Reviews figures by the documents in force on their day, or else on the last day of their year. */
    public ReviewResult review(Figures figures) {
        LocalDate day = figures.asOf();
        return review(figures, day != null ? day : LocalDate.of(figures.year(), Month.DECEMBER, 31));
    }

    /**
     * Reviews figures by the documents in force on a day.
     *
     * @param asOf day whose documents count
     */
    public ReviewResult review(Figures figures, LocalDate asOf) {
        Reviewer reviewer = new Reviewer(catalogue, run, figures, asOf);
        reviewer.run();
        List<String> policies = new ArrayList<>();
        reviewer.findings().forEach(finding -> policies.addAll(finding.policies()));
        reviewer.remarks().forEach(remark -> policies.addAll(Reviewer.policies(remark.kind())));
        return new ReviewResult(
                figures.place(),
                figures.year(),
                asOf,
                figures.period(),
                figures.source(),
                reviewer.findings(),
                reviewer.remarks(),
                reviewer.notes(),
                policies.stream()
                        .distinct()
                        .map(code -> catalogue.targets().policy(code))
                        .toList(),
                rules.digest(),
                catalogue.digest());
    }
}
