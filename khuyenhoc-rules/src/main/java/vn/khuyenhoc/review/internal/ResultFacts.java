package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.results.Activity;
import vn.khuyenhoc.results.Report;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.Severity;
import vn.khuyenhoc.review.gap.Days;
import vn.khuyenhoc.review.gap.Event;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Law;
import vn.khuyenhoc.review.gap.Origin;
import vn.khuyenhoc.review.gap.Owed;
import vn.khuyenhoc.review.gap.ResultRow;
import vn.khuyenhoc.review.gap.ResultsYear;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/**
 * The results of a place as facts: what was wrong in the figures of all years and what targets ask of them; of the last year its titles
 * and indicators, what was done and what was reported.
 */
final class ResultFacts implements Consumer<World> {
    private static final MonthDay LAST = MonthDay.of(12, 31);
    private final PlanCase planCase;
    private final List<ResultsCase.Year> years;
    private final ResultsCase.Year year;
    private final Results results;
    private final List<Fact> remarks = new ArrayList<>();

    ResultFacts(PlanCase planCase, ResultsCase all, ResultsCase.Year year) {
        this.planCase = planCase;
        this.years = all.years();
        this.year = year;
        this.results = year.results();
        years.forEach(one -> {
            one.reviewer().remarks().forEach(remark -> add(one, remark));
            all.before(one)
                    .map(before -> one.reviewer().remarks(before.reviewer()))
                    .ifPresent(series -> series.forEach(remark -> add(one, remark)));
        });
    }

    private void add(ResultsCase.Year of, Remark remark) {
        String row = remark.row();
        // what the targets call it where it has only a code
        Words name = !row.isEmpty() && remark.name().vi().equals(row) ? planCase.name(row) : remark.name();
        remarks.add(new vn.khuyenhoc.review.gap.Remark(
                Origin.of(of.part() + "remarks[" + remarks.size() + "]"),
                remark.kind().name(),
                remark.severity() == Severity.ERROR,
                row,
                name,
                remark.message(),
                planCase.bases(row, of.results().asOf()),
                of.results().year()));
    }

    @Override
    public void accept(World all) {
        remarks.forEach(all::add);
        years.forEach(one -> targets(one, all));
        World in = all.in(year.part());
        in.add(new ResultsYear(in.at(""), results.year()));
        rows(in);
        activities(results.training(), "training", "training", "settle.events", in);
        activities(results.commendations(), "commendations", "commendation", "settle.commendations", in);
        activities(results.events(), "events", "event", "settle.events", in);
        in.each(results.reports(), "reports", (path, report) -> {
            in.add(report(path, report, in));
            LocalDate day = report.sent().value().or(() -> report.due().value()).orElse(results.asOf());
            new Offices(planCase).acting(in, path + ".to", report.to(), day, report.name());
        });
        if (in.most(results.reports(), "reports", "settle.reports")) {
            in.add(new vn.khuyenhoc.review.gap.Report(
                    in.atMost("reports"), Words.NONE, Words.NONE, Days.AFTER, Days.BEFORE, false, null, null));
        }
    }

    /** What the targets in force ask of the rows of a year. */
    private static void targets(ResultsCase.Year of, World all) {
        World in = all.in(of.part());
        of.reviewer().findings().forEach(finding -> {
            Interval required = finding.required();
            boolean low = !required.isPoint() && in.most("areaClasses", "settle.area");
            String file = "target:" + finding.target() + ":" + of.part();
            in.add(new vn.khuyenhoc.review.gap.Target(
                    Origin.of(file + finding.row() + ":" + finding.standing()),
                    finding.row(),
                    finding.base(),
                    of.results().year(),
                    low ? required.low() : required.high(),
                    required,
                    finding,
                    Law.of(finding)));
        });
    }

    private void rows(World in) {
        List<Rates> rows = year.reviewer().rates();
        for (int i = 0; i < rows.size(); i++) {
            in.add(row("rows[" + i + "]", rows.get(i), in));
        }
        List<Target> owed = owed();
        owed.forEach(target -> in.add(new Owed(Origin.of("owed:" + target.code()), target.indicator(), target.name())));
        Stream.concat(
                        planCase.mayBind().stream().flatMap(requirement -> requirement.indicators().stream()),
                        owed.stream().map(Target::indicator))
                .distinct()
                .filter(indicator -> results.row(indicator).isEmpty())
                .forEach(indicator -> unreported(indicator, in));
    }

    /** The targets in force that a place of its tier can reach. */
    private List<Target> owed() {
        Tier tier = Optional.ofNullable(results.area())
                .flatMap(planCase.catalogue().territory()::area)
                .map(Area::tier)
                .orElse(planCase.plan().issuer().tier());
        return planCase.targets(results.asOf()).stream()
                .filter(target -> target.inForce(results.asOf()) && tier != null && counted(target, tier))
                .filter(target -> target.values().stream().anyMatch(value -> value.year() <= results.year()))
                .toList();
    }

    private static boolean counted(Target target, Tier tier) {
        Tier within = target.base().within();
        return within == null || tier.compareTo(within) >= 0;
    }

    private void unreported(String indicator, World in) {
        String path = "rows." + indicator;
        Words name = planCase.name(indicator);
        if (in.most(path, "settle.row", name)) {
            in.add(new ResultRow(
                    in.atMost(path), indicator, name, null, results.year(), Double.POSITIVE_INFINITY, null, 1));
        }
    }

    private ResultRow row(String path, Rates rates, World in) {
        FigureRow row = rates.row();
        Words name = planCase.name(row.indicator());
        Interval rate = rates.onBase() == null ? null : rates.onBase().rate();
        boolean high = rate != null && !rate.isPoint() && in.most(path, "settle.exact", name);
        return new ResultRow(
                in.at(path),
                row.indicator(),
                name,
                row.base(),
                results.year(),
                rate == null ? Double.POSITIVE_INFINITY : high ? rate.greatest() : rate.low(),
                rate,
                people(path + ".recognised", row, name, in));
    }

    private static double people(String path, FigureRow row, Words name, World in) {
        Interval recognised = World.counts(row.recognised());
        Interval registered = World.counts(row.registered());
        boolean printed =
                row.rates().stream().anyMatch(rate -> rate.printed().value().signum() > 0);
        double least = printed ? 1 : Math.max(recognised.leastWhole(), registered.leastWhole());
        double most = Math.max(recognised.greatestWhole(), registered.greatestWhole());
        return least < 1 && most > 0 && in.most(path, "settle.row", name) ? most : least;
    }

    /** What was not read may also have been done on the days that plan facts have. */
    private void activities(Stated<List<Activity>> list, String path, String kind, String settles, World in) {
        in.each(list, path, (at, activity) -> in.add(event(at, kind, activity, in)));
        if (in.most(list, path, settles)) {
            Stream.concat(Stream.of(LAST), planCase.facts().stream().map(PlanFact::by))
                    .filter(Objects::nonNull)
                    .map(day -> day.atYear(results.year()))
                    .forEach(day -> in.add(new Event(in.atMost(path), kind, Words.NONE, day, 0, 0, false, List.of())));
        }
    }

    private static Event event(String path, String kind, Activity activity, World in) {
        Interval invited = World.counts(activity.invited());
        Interval attended = World.counts(activity.attended());
        return new Event(
                in.at(path),
                kind,
                activity.name(),
                activity.date(),
                in.asked(invited, path + ".invited", "settle.count", activity.name()),
                in.reached(attended, path + ".attended", "settle.count", activity.name()),
                activity.invited() != null && activity.attended() != null,
                activity.provides());
    }

    private static vn.khuyenhoc.review.gap.Report report(String path, Report report, World in) {
        return new vn.khuyenhoc.review.gap.Report(
                in.at(path),
                report.name(),
                report.to().name(),
                in.day(report.due(), path + ".due", Days.BEFORE, Days.AFTER, "settle.due"),
                in.day(report.sent(), path + ".sent", Days.AFTER, Days.BEFORE, "settle.sent"),
                !report.sent().known(),
                report.due().value().orElse(null),
                report.sent().value().orElse(null));
    }
}
