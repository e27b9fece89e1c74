package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.Severity;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Origin;
import vn.khuyenhoc.text.Words;

/** What the review of the figures of all years found wrong in themselves, and the targets that they were held against, as facts. */
final class RemarkFacts implements FactReading {
    private final PlanCase planCase;
    private final ResultsCase results;
    private final List<Fact> remarks = new ArrayList<>();

    RemarkFacts(PlanCase planCase, ResultsCase results, RuleRun targets) {
        this.planCase = planCase;
        this.results = results;
        SeriesRemarks series = new SeriesRemarks(planCase.catalogue(), targets);
        for (ResultsCase.Year year : results.years()) {
            year.reviewer().remarks().forEach(remark -> add(year, remark));
            results.before(year)
                    .ifPresent(earlier ->
                            series.remarks(earlier.reviewer(), year.reviewer()).forEach(remark -> add(year, remark)));
        }
    }

    private void add(ResultsCase.Year year, Remark remark) {
        remarks.add(new vn.khuyenhoc.review.gap.Remark(
                Origin.of(year.part() + "remarks[" + remarks.size() + "]"),
                remark.kind().name(),
                remark.severity() == Severity.ERROR,
                remark.row(),
                name(remark),
                remark.message(),
                planCase.bases(remark.row(), year.results().asOf()),
                year.results().year()));
    }

    /** What the row is called; what the targets call it where it has only a code. */
    private Words name(Remark remark) {
        String row = remark.row();
        return !row.isEmpty() && remark.name().vi().equals(row) ? planCase.name(row) : remark.name();
    }

    @Override
    public List<Fact> facts(World world) {
        List<Fact> facts = new ArrayList<>(remarks);
        results.years().forEach(year -> facts.addAll(ResultFacts.targets(year, world)));
        return facts;
    }
}
