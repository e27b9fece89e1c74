package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.Severity;
import vn.khuyenhoc.review.internal.ResultsCase.Year;
import vn.khuyenhoc.text.Words;

/** What the review of the figures of all years found wrong in themselves: bases not stated, numbers that contradict each other. */
final class RemarkChecks {
    private static final String MISMATCH = "ARITHMETIC_MISMATCH";
    private final PlanCase planCase;
    private final ResultsCase results;
    private final SeriesRemarks series;

    RemarkChecks(PlanCase planCase, ResultsCase results, RuleRun targets) {
        this.planCase = planCase;
        this.results = results;
        this.series = new SeriesRemarks(planCase.catalogue(), targets);
    }

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        for (Year year : results.years()) {
            year.reviewer().remarks().forEach(remark -> check(year, remark).forEach(checks::add));
            results.before(year)
                    .ifPresent(earlier -> series.remarks(earlier.reviewer(), year.reviewer())
                            .forEach(remark -> check(year, remark).forEach(checks::add)));
        }
        return checks;
    }

    private Stream<Check> check(Year year, Remark remark) {
        if (remark.kind() == RemarkKind.BASE_DIFFERS && compared(year, remark.row())) {
            return Stream.empty();
        }
        return fact(remark).stream().map(fact -> check(fact, year, remark));
    }

    /** A title that has a target of the same base needs no other. */
    private static boolean compared(Year year, String row) {
        return year.reviewer().findings().stream()
                .anyMatch(finding -> finding.row().equals(row));
    }

    /** The plan fact with a gap of the kind; of errors that have none of their own, that of contradicting figures. */
    private Optional<PlanFact> fact(Remark remark) {
        return withGap(remark.kind().name())
                .or(() -> remark.severity() == Severity.ERROR ? withGap(MISMATCH) : Optional.empty());
    }

    private Optional<PlanFact> withGap(String code) {
        return planCase.facts().stream().filter(fact -> code.equals(fact.gap())).findFirst();
    }

    private Check check(PlanFact fact, Year year, Remark remark) {
        String row = remark.row();
        String ofYear = String.valueOf(year.results().year());
        boolean ofBase = remark.kind() == RemarkKind.BASE_UNDEFINED || remark.kind() == RemarkKind.BASE_DIFFERS;
        Object[] arguments = ofBase
                ? new Object[] {
                    Show.words("target.of", remark.name(), ofYear),
                    planCase.bases(row, year.results().asOf())
                }
                : new Object[] {named(remark), ofYear};
        Check check = Provisions.of(fact, false, true, "settle.unread", arguments);
        return row.isEmpty() ? check : check.about(row);
    }

    private static Words named(Remark remark) {
        return new Words(
                named(remark.name().vi(), remark.message().vi()),
                named(remark.name().en(), remark.message().en()));
    }

    private static String named(String name, String message) {
        return name.isEmpty() ? message : name + ": " + message;
    }
}
