package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.results.Activity;
import vn.khuyenhoc.results.Report;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.TargetFinding;
import vn.khuyenhoc.review.gap.Days;
import vn.khuyenhoc.review.gap.Event;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Law;
import vn.khuyenhoc.review.gap.Origin;
import vn.khuyenhoc.review.gap.Owed;
import vn.khuyenhoc.review.gap.ResultRow;
import vn.khuyenhoc.review.gap.ResultsYear;
import vn.khuyenhoc.review.gap.Target;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/** The last results of a place as facts: titles and indicators, what was done, what was reported; and what targets ask of them. */
final class ResultFacts implements FactReading {
    private final PlanCase planCase;
    private final ResultsCase.Year year;
    private final Results results;
    private final String file;

    ResultFacts(PlanCase planCase, ResultsCase.Year year) {
        this.planCase = planCase;
        this.year = year;
        this.results = year.results();
        this.file = year.part();
    }

    @Override
    public List<Fact> facts(World world) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new ResultsYear(Origin.of(file), results.year()));
        rows(world, facts);
        activities(results.training(), "training", "settle.events", world, facts);
        activities(results.commendations(), "commendations", "settle.commendations", world, facts);
        activities(results.events(), "events", "settle.events", world, facts);
        List<Report> reports = results.reports().value().orElse(List.of());
        for (int i = 0; i < reports.size(); i++) {
            String part = file + "reports[" + i + "]";
            facts.add(report(part, reports.get(i), world));
            facts.addAll(receivers(part, reports.get(i)));
        }
        if (!results.reports().known() && world.most(file + "reports", Show.words("settle.reports"))) {
            Words none = new Words("", "");
            facts.add(new vn.khuyenhoc.review.gap.Report(
                    Origin.atMost(file + "reports"), none, none, Days.AFTER, Days.BEFORE, null, null));
        }
        return facts;
    }

    /** What the targets in force ask of the rows of a year. */
    static List<Fact> targets(ResultsCase.Year year, World world) {
        return year.reviewer().findings().stream()
                .<Fact>map(finding -> target(year, finding, world))
                .toList();
    }

    private static Target target(ResultsCase.Year year, TargetFinding finding, World world) {
        Interval required = finding.required();
        boolean low = !required.isPoint() && world.most(year.part() + "areaClasses", Show.words("settle.area"));
        return new Target(
                Origin.of(part(year, finding)),
                finding.row(),
                finding.base(),
                year.results().year(),
                low ? required.low() : required.high(),
                required,
                true,
                new Law(finding.target(), finding.citation(), finding.force(), finding.standing(), finding.policies()));
    }

    /** The part that a finding is known by. */
    static String part(ResultsCase.Year year, TargetFinding finding) {
        return "target:" + finding.target() + ":" + year.part() + finding.row() + ":" + finding.standing();
    }

    private void rows(World world, List<Fact> facts) {
        List<Rates> rows = year.reviewer().rates();
        for (int i = 0; i < rows.size(); i++) {
            facts.add(row(year.part(i), rows.get(i), world));
        }
        List<vn.khuyenhoc.catalogue.Target> owed = owed();
        owed.forEach(
                target -> facts.add(new Owed(Origin.of("owed:" + target.code()), target.indicator(), target.name())));
        Stream.concat(
                        planCase.mayBind().stream().flatMap(requirement -> requirement.indicators().stream()),
                        owed.stream().map(vn.khuyenhoc.catalogue.Target::indicator))
                .distinct()
                .filter(indicator -> results.row(indicator).isEmpty())
                .forEach(indicator -> unreported(indicator, world, facts));
    }

    /** The targets in force that a place of its tier can reach, and that its results say nothing of. */
    private List<vn.khuyenhoc.catalogue.Target> owed() {
        Tier tier = tier();
        return planCase.targets(results.asOf()).stream()
                .filter(target -> target.inForce(results.asOf())
                        && tier != null
                        && counted(target.base().within(), tier))
                .filter(target -> target.in(results.year())
                        .or(() -> target.before(results.year()))
                        .isPresent())
                .filter(target -> results.row(target.indicator()).isEmpty())
                .toList();
    }

    private @Nullable Tier tier() {
        return Optional.ofNullable(results.area())
                .flatMap(code -> planCase.catalogue().territory().area(code))
                .map(Area::tier)
                .orElse(planCase.plan().issuer().tier());
    }

    private static boolean counted(@Nullable Tier within, Tier tier) {
        return within == null || tier.compareTo(within) >= 0;
    }

    private void unreported(String indicator, World world, List<Fact> facts) {
        String part = file + "rows." + indicator;
        Words name = planCase.name(indicator);
        if (world.most(part, Show.words("settle.row", name))) {
            facts.add(new ResultRow(
                    Origin.atMost(part), indicator, name, null, results.year(), Double.POSITIVE_INFINITY, null, 1));
        }
    }

    private ResultRow row(String part, Rates rates, World world) {
        FigureRow row = rates.row();
        Words name = planCase.name(row.indicator());
        Interval rate = rates.onBase() == null ? null : rates.onBase().rate();
        boolean high = rate != null && !rate.isPoint() && world.most(part, Show.words("settle.exact", name));
        return new ResultRow(
                Origin.of(part),
                row.indicator(),
                name,
                row.base(),
                results.year(),
                rate == null ? Double.POSITIVE_INFINITY : high ? rate.greatest() : rate.low(),
                rate,
                people(part + ".recognised", row, name, world));
    }

    private static double people(String part, FigureRow row, Words name, World world) {
        boolean printed =
                row.rates().stream().anyMatch(rate -> rate.printed().value().signum() > 0);
        double least = printed ? 1 : Math.max(Bounds.least(row.recognised()), Bounds.least(row.registered()));
        double most = Math.max(Bounds.greatest(row.recognised()), Bounds.greatest(row.registered()));
        return least < 1 && most > 0 && world.most(part, Show.words("settle.row", name)) ? most : least;
    }

    private void activities(Stated<List<Activity>> list, String part, String settles, World world, List<Fact> facts) {
        String kind = part.equals("training") ? part : part.substring(0, part.length() - 1);
        List<Activity> known = list.value().orElse(List.of());
        for (int i = 0; i < known.size(); i++) {
            facts.add(event(file + part + "[" + i + "]", kind, known.get(i), world));
        }
        if (!list.known() && world.most(file + part, Show.words(settles))) {
            facts.add(new Event(
                    Origin.atMost(file + part),
                    kind,
                    new Words("", ""),
                    LocalDate.of(results.year(), Month.DECEMBER, 31),
                    0,
                    0,
                    List.of()));
            facts.addAll(inDays(part, kind));
        }
    }

    /** What was not read may also have been done on the days that plan facts have. */
    private List<Fact> inDays(String part, String kind) {
        return planCase.facts().stream()
                .map(PlanFact::by)
                .filter(Objects::nonNull)
                .<Fact>map(day -> new Event(
                        Origin.atMost(file + part),
                        kind,
                        new Words("", ""),
                        day.atYear(results.year()),
                        0,
                        0,
                        List.of()))
                .toList();
    }

    private static Event event(String part, String kind, Activity activity, World world) {
        return new Event(
                Origin.of(part),
                kind,
                activity.name(),
                activity.date(),
                Counted.asked(activity.invited(), part + ".invited", activity.name(), world),
                Counted.reached(activity.attended(), part + ".attended", activity.name(), world),
                activity.provides());
    }

    /** Who receives a report, on the day on which it was sent, or is due. */
    private List<Fact> receivers(String part, Report report) {
        LocalDate day = report.sent().value().or(() -> report.due().value()).orElse(results.asOf());
        return new Offices(planCase.catalogue()).acting(part + ".to", report.to(), day, report.name());
    }

    private static Fact report(String part, Report report, World world) {
        LocalDate due = report.due().value().orElse(null);
        LocalDate sent = report.sent().value().orElse(null);
        boolean dueUnread = !report.due().known();
        boolean sentUnread = !report.sent().known();
        boolean latest = !dueUnread || world.most(part + ".due", Show.words("settle.due"));
        boolean early = sentUnread && world.most(part + ".sent", Show.words("settle.sent"));
        return new vn.khuyenhoc.review.gap.Report(
                Origin.of(part),
                report.name(),
                report.to().name(),
                latest ? Days.of(due, Days.AFTER) : Days.BEFORE,
                early ? Days.BEFORE : Days.of(sent, Days.AFTER),
                due,
                sent);
    }
}
