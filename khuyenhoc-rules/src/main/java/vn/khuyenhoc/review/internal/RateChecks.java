package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.plan.PlanTarget;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.TargetFinding;
import vn.khuyenhoc.review.gap.ResultCheck;
import vn.khuyenhoc.review.internal.Check.Superior;
import vn.khuyenhoc.review.internal.Rates.OnBase;
import vn.khuyenhoc.review.internal.ResultsCase.Year;
import vn.khuyenhoc.review.internal.Reviewer.RowRates;
import vn.khuyenhoc.text.Words;

/** Whether the rates of the last results reach the targets of superior documents and those of the plan itself. */
final class RateChecks {
    private final PlanCase planCase;
    private final Year year;

    RateChecks(PlanCase planCase, Year year) {
        this.planCase = planCase;
        this.year = year;
    }

    List<Check> all() {
        PlanFact fact = planCase.fact("results-reach-targets");
        if (fact == null) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        year.reviewer().findings().stream()
                .filter(finding -> finding.standing() != Standing.ON_THE_WAY && concerns(finding.row()))
                .forEach(finding -> checks.add(check(fact, finding)));
        planCase.plan().targets().value().stream()
                .flatMap(List::stream)
                .filter(target -> target.year() == year.results().year() && target.units() == null)
                .filter(target -> concerns(target.indicator()))
                .forEach(target -> {
                    TargetBase base = target.base();
                    if (base != null) {
                        ofBase(target, base).forEach(rates -> checks.add(check(fact, target, base, rates)));
                    }
                });
        return checks;
    }

    private boolean concerns(String indicator) {
        return !year.results().exempt(indicator)
                && planCase.plan().exemption(indicator).isEmpty();
    }

    private Check check(PlanFact fact, TargetFinding finding) {
        GapFigures figures = new GapFigures(
                finding.base(), finding.required(), finding.rate(), finding.distance(), finding.needed());
        Superior superior = new Superior(
                finding.target(), finding.citation(), finding.force(), finding.standing(), figures, finding.policies());
        return check(fact, finding.row(), superior, figures, settles(finding));
    }

    private @Nullable Words settles(TargetFinding finding) {
        if (!finding.required().isPoint()) {
            return Show.words("settle.area");
        }
        Long base = finding.metUpToBase();
        return base == null
                ? Show.words("settle.exact", planCase.name(finding.row()))
                : Show.words("settle.exactBase", planCase.name(finding.row()), Show.count(base));
    }

    private Stream<RowRates> ofBase(PlanTarget target, TargetBase base) {
        return year.reviewer().rowRates().stream()
                .filter(rates -> rates.row().indicator().equals(target.indicator()))
                .filter(rates -> base.equals(rates.row().base()) && rates.onBase() != null);
    }

    /** The plan's own target for the year of the results. */
    private Check check(PlanFact fact, PlanTarget target, TargetBase base, RowRates rates) {
        OnBase onBase = rates.onBase();
        Interval rate = onBase == null ? Interval.SHARES : onBase.rate();
        double value = target.value().doubleValue();
        Optional<Needed> needed = Optional.ofNullable(rates.base())
                .flatMap(all -> Optional.ofNullable(rates.recognised())
                        .map(recognised -> Finder.needed(target.value(), target.value(), all, recognised)));
        GapFigures figures = new GapFigures(
                base, Interval.exactly(value), rate, Finder.distance(rate, value, value), needed.orElse(null));
        Superior superior = new Superior(
                target.indicator() + " " + target.year(),
                new Citation(planCase.plan().symbol(), Show.PLAN_TARGETS, SourceMark.LOCAL, ""),
                target.force(),
                Standing.DUE,
                figures,
                List.of(Standing.DUE.policy()));
        FigureRow row = rates.row();
        return check(
                fact, row.indicator(), superior, figures, Show.words("settle.exact", planCase.name(row.indicator())));
    }

    private Check check(
            PlanFact fact, String indicator, Superior superior, GapFigures figures, @Nullable Words settles) {
        Interval rate = figures.found();
        Interval required = figures.required();
        return new Check(
                fact,
                indicator,
                List.of(
                        planCase.name(indicator),
                        String.valueOf(year.results().year()),
                        Show.percents(rate),
                        Show.percents(required),
                        figures.base().name()),
                number -> new ResultCheck(number, rate.low(), required.high()),
                number -> new ResultCheck(number, rate.greatest(), required.low()),
                settles,
                null,
                superior);
    }
}
