package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.RateBasis;
import vn.khuyenhoc.review.TargetFinding;
import vn.khuyenhoc.review.TargetOutcome;
import vn.khuyenhoc.review.internal.Question.Answer;
import vn.khuyenhoc.review.internal.Rates.OnBase;

/** Turns a row, its rates and what targets ask of them into questions, and the answers into findings. */
final class Finder {
    private static final double POINTS = 1e4;
    private final Map<String, Document> documents;

    Finder(Map<String, Document> documents) {
        this.documents = documents;
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
            PrintedNumber printed = printed();
            Double number =
                    printed == null || onBase.basis() != RateBasis.PRINTED ? null : Double.valueOf(printed.asDouble());
            return new Question(
                    onBase.rate(), aim.lowest().doubleValue(), aim.highest().doubleValue(), number);
        }

        @Nullable
        PrintedNumber printed() {
            return rates.printed(Counted.RECOGNISED, Whole.BASE)
                    .map(PrintedRate::printed)
                    .orElse(null);
        }
    }

    /** The finding that an answer comes to. */
    TargetFinding finding(Case one, Answer answer) {
        Aim aim = one.aim();
        PrintedNumber printed = one.printed();
        boolean met = answer.outcome() == TargetOutcome.MET;
        Document document = documents.get(aim.target().document());
        return new TargetFinding(
                one.rates().row().indicator(),
                aim.target().code(),
                aim.target().name(),
                answer.outcome(),
                answer.leaning(),
                aim.standing(),
                aim.year(),
                Interval.closed(aim.lowest().doubleValue(), aim.highest().doubleValue()),
                aim.cited().force(),
                aim.target().base(),
                one.onBase().basis(),
                one.onBase().rate(),
                printed == null ? null : printed.text(),
                one.rates().counted(Counted.RECOGNISED, Whole.BASE),
                distance(one.onBase().rate(), aim),
                met ? null : needed(one),
                answer.outcome() == TargetOutcome.UNDECIDED ? metUpToBase(one) : null,
                document == null ? aim.target().document() : GapWords.symbol(document),
                aim.cited().citation(),
                aim.cited().viaLocalPlans(),
                aim.cited().note(),
                policies(one));
    }

    private static Interval distance(Interval rate, Aim aim) {
        return distance(rate, aim.lowest().doubleValue(), aim.highest().doubleValue());
    }

    /** A rate less a share between two, in percentage points. */
    static Interval distance(Interval rate, double lowest, double highest) {
        return new Interval(
                points(rate.low() - highest), rate.lowOpen(), points(rate.high() - lowest), rate.highOpen());
    }

    static double points(double share) {
        return Math.round(share * 100 * POINTS) / POINTS;
    }

    private static @Nullable Needed needed(Case one) {
        Interval base = one.rates().base();
        Interval recognised = one.rates().part(Counted.RECOGNISED);
        if (base == null || recognised == null || one.onBase().basis() == RateBasis.CONFLICTING) {
            return null;
        }
        Needed needed = needed(one.aim().lowest(), one.aim().highest(), base, recognised);
        return needed.atLeast() == 0 && needed.atMost() == null ? null : needed;
    }

    /** How many more of a base must be recognised for a share between two. */
    static Needed needed(BigDecimal lowest, BigDecimal highest, Interval base, Interval recognised) {
        long least = Math.max(0, more(lowest, base.leastWhole(), recognised.greatestWhole()));
        boolean bounded = base.greatestWhole() != Long.MAX_VALUE;
        return new Needed(
                least,
                bounded
                        ? Long.valueOf(Math.max(least, more(highest, base.greatestWhole(), recognised.leastWhole())))
                        : null);
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
        List<String> policies = new ArrayList<>(List.of(one.aim().standing().policy(), "in-force"));
        if (one.aim().uncertain()) {
            policies.add("unknown-area");
        }
        switch (one.onBase().basis()) {
            case COMPUTED, CONFLICTING -> policies.add("counts-first");
            case DERIVED -> policies.add("implied-base");
            case PRINTED -> policies.add(one.onBase().rate().isPoint() ? "as-printed" : "inequality");
        }
        return policies;
    }
}
