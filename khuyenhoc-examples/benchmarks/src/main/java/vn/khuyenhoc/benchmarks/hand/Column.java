package vn.khuyenhoc.benchmarks.hand;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.Contradiction;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.observation.YesNo;

/** One criterion with all that never changes about it; levels are counted from 0. */
final class Column {
    final Criterion criterion;
    final String code;
    final String observation;
    final ValueType type;
    final boolean scored;
    final boolean lower;
    final boolean strict;
    final double[] required;
    final @Nullable String[] requiredText;
    final BigDecimal maximum;
    final @Nullable Derivation derivation;
    final Observed unseen;
    /** The findings of the levels where nothing is observed. */
    final Finding[] missing;
    /** Whether a level asks the very same as the one before. */
    final boolean[] asBefore;

    private final double most;
    private final String rule;
    private final String[] clauses;

    Column(Criterion criterion, ObservationDefinition definition, String rule, int year, int levels, boolean strict) {
        this.criterion = criterion;
        this.code = criterion.code();
        this.observation = definition.code();
        this.type = definition.type();
        this.scored = type == ValueType.POINTS;
        this.lower = criterion.better() == Better.LOWER;
        this.strict = strict;
        this.maximum = java.util.Objects.requireNonNull(criterion.maximum());
        this.most = maximum.doubleValue();
        this.derivation = definition.derivation();
        this.rule = rule;
        this.unseen = new Observed(observation, year, null, 0, null);
        this.required = new double[levels];
        this.requiredText = new String[levels];
        this.clauses = new String[levels];
        this.missing = new Finding[levels];
        this.asBefore = new boolean[levels];
        for (int level = 0; level < levels; level++) {
            fill(level);
        }
    }

    private void fill(int level) {
        var threshold = criterion.threshold();
        var byArea = threshold == null ? null : threshold.at(level + 1);
        if (byArea == null) {
            required[level] = Double.POSITIVE_INFINITY;
        } else {
            required[level] = byArea.normal().doubleValue();
            requiredText[level] = Amounts.plain(required[level]).toPlainString();
        }
        clauses[level] = criterion.clause(level + 1);
        asBefore[level] =
                level > 0 && required[level] == required[level - 1] && clauses[level].equals(clauses[level - 1]);
        missing[level] = finding(
                level, CriterionOutcome.UNKNOWN, Reason.MISSING_OBSERVATION, BigDecimal.ZERO, maximum, List.of(unseen));
    }

    /** What is found where a declared share cannot be true beside those who are counted. */
    Finding contradicted(int level, Observed declared, Observed counted) {
        String document = criterion.citation().document();
        return new Finding(
                code,
                criterion.label(),
                criterion.name(),
                CriterionOutcome.UNKNOWN,
                Reason.CONTRADICTION,
                BigDecimal.ZERO,
                maximum,
                maximum,
                List.of(declared),
                List.of(),
                List.of(new Contradiction(
                        Contradiction.Kind.REGISTER,
                        declared,
                        counted,
                        java.util.Objects.requireNonNull(derivation).title(),
                        document,
                        clauses[level],
                        criterion.citation().mark())),
                requiredText[level],
                document,
                clauses[level],
                criterion.citation().mark(),
                rule);
    }

    /** The points for a value at a level; NaN where the criterion is not met. */
    double award(int level, double value) {
        return meets(level, value) ? scored ? value : most : Double.NaN;
    }

    Ask ask() {
        double[] least = new double[required.length];
        double[] highest = new double[required.length];
        for (int level = 0; level < required.length; level++) {
            boolean yesNo = type == ValueType.YES_NO;
            double from = strict ? Math.nextUp(required[level]) : required[level];
            least[level] = lower ? Double.NEGATIVE_INFINITY : yesNo ? 1 : from;
            highest[level] = lower ? required[level] : yesNo ? 1 : Double.POSITIVE_INFINITY;
        }
        return new Ask(code, observation, least, highest, scored, most);
    }

    private boolean meets(int level, double value) {
        if (type == ValueType.YES_NO) {
            return value == 1;
        }
        if (lower) {
            return value <= required[level];
        }
        return strict ? value > required[level] : value >= required[level];
    }

    /** A value as a number. */
    double number(Value value) {
        return switch (type) {
            case YES_NO -> ((YesNo) value).yes() ? 1 : 0;
            case COUNT -> ((Count) value).count();
            case SHARE -> ((Share) value).asDouble();
            case POINTS -> ((Points) value).points().doubleValue();
            case DATE, GRADE -> throw new IllegalStateException(code);
        };
    }

    Finding finding(
            int level,
            CriterionOutcome outcome,
            @Nullable Reason reason,
            BigDecimal earned,
            BigDecimal possible,
            List<Observed> observed) {
        return new Finding(
                code,
                criterion.label(),
                criterion.name(),
                outcome,
                reason,
                earned,
                possible,
                maximum,
                observed,
                requiredText[level],
                criterion.citation().document(),
                clauses[level],
                criterion.citation().mark(),
                rule);
    }
}
