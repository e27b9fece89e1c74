package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PlanComparison;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.review.fact.PlanCheck;

/** The plan that a printed lead implies, beside the values of the targets. */
final class ImpliedPlan {
    private final RuleRun rules;
    private final Setting setting;

    ImpliedPlan(RuleRun rules, Setting setting) {
        this.rules = rules;
        this.setting = setting;
    }

    List<Remark> remarks(RowReview row, Rates rates, List<Aim> aims) {
        Interval plan = plan(row, rates);
        if (plan == null) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        PlanComparison comparison = row.row().plan();
        String text = comparison == null ? "" : comparison.text();
        remarks.add(Names.remark(RemarkKind.IMPLIED_PLAN, row.row(), text, Show.percents(plan)));
        List<PlanCheck> checks =
                aims.stream().flatMap(aim -> checks(row, plan, aim).stream()).toList();
        rules.noted(checks).stream().distinct().forEach(note -> remarks.add(remark(row, note)));
        return remarks.stream().distinct().toList();
    }

    private @Nullable Interval plan(RowReview row, Rates rates) {
        PlanComparison comparison = row.row().plan();
        return comparison == null
                ? null
                : rates.printed(Counted.RECOGNISED, Whole.BASE)
                        .map(rate -> setting.tolerance().plan(rate.printed(), comparison.lead()))
                        .orElse(null);
    }

    private List<PlanCheck> checks(RowReview row, Interval plan, Aim aim) {
        if (aim.standing() == Standing.PATH) {
            return List.of();
        }
        List<PlanCheck> checks = new ArrayList<>();
        double lowest = aim.lowest().doubleValue();
        for (BigDecimal value : values(aim)) {
            checks.add(new PlanCheck(row.number(), plan, aim.target(), value.doubleValue(), lowest));
        }
        return checks;
    }

    private Collection<BigDecimal> values(Aim aim) {
        if (!aim.uncertain()) {
            return List.of(aim.lowest());
        }
        TreeSet<BigDecimal> values = new TreeSet<>(aim.cited().classes().values());
        values.add(aim.cited().normal());
        return values;
    }

    private static Remark remark(RowReview row, Noted note) {
        PlanCheck check = (PlanCheck) note.about();
        double value = note.kind() == RemarkKind.PLAN_BELOW_TARGET ? check.lowestValue() : check.value();
        return Names.remark(
                note.kind(), row.row(), Show.percents(check.plan()), check.aim().code(), Show.percent(value));
    }
}
