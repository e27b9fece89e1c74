package vn.khuyenhoc.nation.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.title.Title;

/** Decisions as rows of {@link DecisionTable}. */
public final class DecisionRows {
    private static final ThreadLocal<DecisionDigest> DIGESTS = ThreadLocal.withInitial(DecisionDigest::new);
    private static final String BETWEEN = ",";
    private static final String PARTS = ";";

    private DecisionRows() {}

    /**
     * A decision on a subject that lies in a place.
     *
     * @param madeUp whether the register was made up, so that its decisions are illustrative whatever the law behind them
     */
    public static Row row(Decision decision, String place, boolean madeUp) {
        Score total = decision.total();
        List<Finding> findings = decision.findings();
        return RowFactory.create(
                place,
                decision.subject(),
                decision.title().code(),
                decision.outcome().name(),
                decision.level(),
                total == null ? null : total.earned().doubleValue(),
                codes(findings, CriterionOutcome.NOT_MET),
                codes(findings, CriterionOutcome.UNKNOWN),
                decision.missing().toArray(),
                decision.basis().criteriaSet(),
                decision.basis().document(),
                decision.basis().completeness().name(),
                madeUp || decision.basis().illustrative(),
                decision.context().asOf(),
                decision.context().dataYear(),
                decision.basis().rules(),
                decision.basis().catalogue(),
                text(Settled.of(decision)),
                held(decision),
                DIGESTS.get().of(decision));
    }

    /** What a row settles. */
    public static Settled settled(String subject, String title, String settled) {
        String[] parts = settled.split(PARTS, -1);
        return new Settled(subject, Title.of(title), levels(parts[0]), levels(parts[1]), Integer.parseInt(parts[2]));
    }

    private static List<Outcome> levels(String levels) {
        return Arrays.stream(levels.split(BETWEEN, -1)).map(Outcome::valueOf).toList();
    }

    private static String text(Settled settled) {
        return String.join(
                PARTS, text(settled.levels()), text(settled.recognised()), String.valueOf(settled.contradictedFrom()));
    }

    private static String text(List<Outcome> levels) {
        return levels.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    /** Whether the title is held on the day of the decision; null where that is not known. */
    private static @Nullable Boolean held(Decision decision) {
        Boolean held = false;
        for (Holding holding : decision.holdings()) {
            if (Boolean.TRUE.equals(holding.valid())) {
                return true;
            }
            held = holding.valid() == null ? null : held;
        }
        return held;
    }

    private static Object[] codes(List<Finding> findings, CriterionOutcome outcome) {
        return findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(Finding::criterion)
                .toArray();
    }
}
