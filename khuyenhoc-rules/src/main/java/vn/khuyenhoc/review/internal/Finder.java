package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.RateBasis;
import vn.khuyenhoc.review.TargetFinding;
import vn.khuyenhoc.review.TargetOutcome;
import vn.khuyenhoc.review.fact.Question;
import vn.khuyenhoc.review.internal.Rates.OnBase;

/** Has the rules hold rates against what targets ask, and says what comes of it in numbers. */
final class Finder {
    private static final double POINTS = 1e4;
    private final Catalogue catalogue;
    private final RuleRun rules;

    Finder(Catalogue catalogue, RuleRun rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /**
     * One rate and one target.
     *
     * @param rates rates of the row
     * @param onBase the share of the base
     * @param aim what the target asks
     */
    record Case(Rates rates, OnBase onBase, Aim aim) {

        Question question() {
            return new Question(onBase.rate(), aim.required());
        }

        /** The printed number itself; empty where it is not the rate. */
        Stream<Question> printedQuestion() {
            return Stream.ofNullable(onBase.basis() == RateBasis.PRINTED ? printed() : null)
                    .map(printed -> new Question(Interval.exactly(printed.asDouble()), aim.required()));
        }

        private @Nullable PrintedNumber printed() {
            return rates.printed(Counted.RECOGNISED, Whole.BASE)
                    .map(PrintedRate::printed)
                    .orElse(null);
        }
    }

    /** The findings that cases come to. */
    List<TargetFinding> findings(List<Case> cases) {
        Map<Question, TargetOutcome> outcomes = rules.outcomes(cases.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.question()), one.printedQuestion()))
                .toList());
        return cases.stream().map(one -> finding(one, outcomes)).toList();
    }

    private TargetFinding finding(Case one, Map<Question, TargetOutcome> outcomes) {
        Aim aim = one.aim();
        PrintedNumber printed = one.printed();
        TargetOutcome outcome = outcomes.getOrDefault(one.question(), TargetOutcome.UNDECIDED);
        boolean undecided = outcome == TargetOutcome.UNDECIDED;
        TargetOutcome leaning = one.printedQuestion()
                .map(outcomes::get)
                .filter(leans -> undecided && leans != TargetOutcome.UNDECIDED)
                .findFirst()
                .orElse(null);
        return new TargetFinding(
                one.rates().row().indicator(),
                aim.target().code(),
                aim.target().name(),
                outcome,
                leaning,
                aim.standing(),
                aim.year(),
                aim.required(),
                aim.cited().force(),
                aim.target().base(),
                one.onBase().basis(),
                one.onBase().rate(),
                printed == null ? null : printed.text(),
                one.rates().counted(Counted.RECOGNISED, Whole.BASE),
                distance(one.onBase().rate(), aim.required()),
                outcome == TargetOutcome.MET || one.onBase().basis() == RateBasis.CONFLICTING
                        ? null
                        : needed(one.rates(), aim.lowest(), aim.highest()),
                undecided ? metUpToBase(one) : null,
                Show.symbol(catalogue, aim.target().document()),
                aim.cited().citation(),
                aim.cited().viaLocalPlans(),
                aim.cited().note(),
                policies(one));
    }

    /** A rate less the shares that may be asked for, in percentage points. */
    static Interval distance(Interval rate, Interval required) {
        return new Interval(
                points(rate.low() - required.high()),
                rate.lowOpen(),
                points(rate.high() - required.low()),
                rate.highOpen());
    }

    static double points(double share) {
        return Math.round(share * 100 * POINTS) / POINTS;
    }

    /** How many more of the base must be recognised for a share between two; null where counts are missing, and for none. */
    static @Nullable Needed needed(Rates rates, BigDecimal lowest, BigDecimal highest) {
        Interval base = rates.base();
        Interval recognised = rates.part(Counted.RECOGNISED);
        if (base == null || recognised == null) {
            return null;
        }
        long least = Math.max(0, more(lowest, base.leastWhole(), recognised.greatestWhole()));
        Long most = base.greatestWhole() == Long.MAX_VALUE
                ? null
                : Long.valueOf(Math.max(least, more(highest, base.greatestWhole(), recognised.leastWhole())));
        return least == 0 && (most == null || most == 0) ? null : new Needed(least, most);
    }

    private static long more(BigDecimal share, long base, long recognised) {
        long wanted = share.multiply(BigDecimal.valueOf(base))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        return wanted - Math.min(wanted, recognised);
    }

    private static @Nullable Long metUpToBase(Case one) {
        Interval recognised = one.rates().part(Counted.RECOGNISED);
        boolean asked = recognised != null
                && recognised.isPoint()
                && one.rates().row().all() == null
                && one.aim().highest().signum() > 0;
        return recognised == null || !asked
                ? null
                : Long.valueOf(BigDecimal.valueOf(recognised.leastWhole())
                        .divide(one.aim().highest(), 0, RoundingMode.FLOOR)
                        .longValueExact());
    }

    private static List<String> policies(Case one) {
        List<String> policies = new ArrayList<>(one.aim().policies());
        switch (one.onBase().basis()) {
            case COMPUTED, CONFLICTING -> policies.add("counts-first");
            case DERIVED -> policies.add("implied-base");
            case PRINTED -> policies.add(one.onBase().rate().isPoint() ? "as-printed" : "inequality");
        }
        return policies;
    }
}
