package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.results.Report;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.gap.ReportCheck;

/** Whether reports were sent, and by their day. A report that has no day is looked at only for being sent. */
final class ReportChecks {
    private final PlanCase planCase;
    private final Results results;

    ReportChecks(PlanCase planCase, Results results) {
        this.planCase = planCase;
        this.results = results;
    }

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        PlanFact sent = planCase.fact("reports-sent");
        PlanFact inTime = planCase.fact("reports-in-time");
        List<Report> reports = results.reports().value().orElse(List.of());
        if (sent != null) {
            reports.stream()
                    .filter(Report::hasDay)
                    .forEach(report -> checks.add(check(sent, "REPORT_MISSING", report)));
            if (reports.isEmpty() && !planCase.asking(sent).isEmpty()) {
                checks.add(Provisions.of(sent, false, results.reports().known(), "settle.reports"));
            }
        }
        if (inTime != null) {
            reports.stream().filter(Report::hasDay).forEach(report -> checks.add(check(inTime, "REPORT_LATE", report)));
        }
        return checks;
    }

    private Check check(PlanFact fact, String code, Report report) {
        LocalDate earliest = report.due().value().orElse(LocalDate.MIN);
        LocalDate latest = report.due().value().orElse(LocalDate.MAX);
        LocalDate sent = report.sent().value().orElse(null);
        boolean unread = !report.sent().known();
        LocalDate best = unread ? latest : sent;
        return new Check(
                fact,
                null,
                List.of(report.name(), report.to().name(), shown(report.due()), shown(report.sent())),
                number -> new ReportCheck(number, code, earliest, sent, planCase.asOf()),
                number -> new ReportCheck(number, code, latest, best, planCase.asOf()),
                Show.words(unread ? "settle.sent" : "settle.due"),
                null,
                null);
    }

    private static Object shown(Stated<LocalDate> day) {
        return day.value().<Object>map(known -> known).orElse("");
    }
}
