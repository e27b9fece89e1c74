package vn.khuyenhoc.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.review.Nearest;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** A review with all that a page can show, and names that try to break out of it. */
final class Samples {
    static final String HOSTILE = "</script><img src=x onerror=alert(1)>{{title}}";
    static final Catalogue CATALOGUE = Catalogue.load();
    private static final PlanReview REVIEW = new PlanReview(CATALOGUE, RuleSet.load());
    private static final String PLAN = """
            plan:
              symbol: 12-KH/ĐU
              name: {vi: '%1$s', en: '%1$s'}
              illustrative: true
              kind: stage
              area: LD1.LH.tan-ha
              issuer: {kind: party-committee, tier: commune, name: {vi: Đảng ủy xã minh họa, en: Illustrative committee}}
              date: 2024-03-15
              period: {from: 2023, to: 2025}
              targets:
                - {indicator: family, base: families, year: 2025, value: 0.65}
              tasks:
                - {name: {vi: '%1$s', en: '%1$s'}, owner: unknown}
            """;
    private static final String RESULTS = """
            results:
              name: {vi: Kết quả, en: Results}
              area: LD1.LH.tan-ha
              year: %d
              asOf: %d-06-30
              areaClasses: []
              rows:
                - {title: family, base: families, all: "2.000", registered: "1.800", recognised: "%s"}
                - {title: clan, base: clans, rates: [{printed: trên 60%%, on: base}]}
                - {title: unit-commune, base: unknown, rates: ["84,6%%"]}
                - {title: community-hamlet, base: hamlet-communities, all: "9", recognised: "8"}
              reports:
                - {name: {vi: Báo cáo, en: Report}, to: HKH-LAMHA, due: %d-06-20, sent: %d-06-25}
            """;

    private Samples() {}

    static PlanReviewResult review() {
        ResultsReader reader = new ResultsReader(CATALOGUE);
        Nearest near = new Nearest(Title.FAMILY, "GD-7", 1, List.of(new Words(HOSTILE, HOSTILE)));
        return REVIEW.review(
                new PlanReader(CATALOGUE).read("plan.yaml", PLAN.formatted(HOSTILE)),
                List.of(
                        reader.read("a.yaml", RESULTS.formatted(2024, 2024, "1.200", 2024, 2024)),
                        reader.read("b.yaml", RESULTS.formatted(2025, 2025, "1.300", 2025, 2025))),
                List.of(near),
                LocalDate.of(2025, 6, 30));
    }

    static String page(Locale locale) {
        return new HtmlReport(CATALOGUE).of(review(), locale);
    }
}
