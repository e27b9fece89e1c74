package vn.khuyenhoc.benchmarks.hand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;

/** What would have to be observed for a criterion. */
final class Steps {
    private static final YesNo YES = new YesNo(true);

    private Steps() {}

    static Step of(Table table, Column column, int level, Finding finding, BigDecimal points) {
        Value now = finding.observed().get(0).value();
        Value then = value(column, level, now, points);
        List<Observation> targets = List.of(Observation.of(column.observation, table.year, then));
        return new Step(column.code, column.criterion.name(), now, targets, more(now, then));
    }

    private static Value value(Column column, int level, @Nullable Value now, BigDecimal points) {
        return switch (column.type) {
            case POINTS -> new Points(Amounts.plain(points));
            case YES_NO -> YES;
            case COUNT -> new Count((long) Math.ceil(column.required[level]));
            case SHARE -> share(column, level, now);
            case DATE, GRADE -> throw new IllegalStateException(column.code);
        };
    }

    private static Share share(Column column, int level, @Nullable Value now) {
        BigDecimal required = new BigDecimal(Objects.requireNonNull(column.requiredText[level]));
        Long base = now instanceof Share share ? share.base() : null;
        if (base == null) {
            return new Share(null, null, required);
        }
        RoundingMode rounding = column.lower ? RoundingMode.FLOOR : RoundingMode.CEILING;
        BigDecimal count = required.multiply(BigDecimal.valueOf(base)).setScale(0, rounding);
        return Share.of(count.longValueExact(), base);
    }

    private static @Nullable Long more(@Nullable Value now, Value then) {
        if (now instanceof Share from && then instanceof Share to) {
            Long count = from.count();
            Long wanted = to.count();
            return count == null || wanted == null ? null : wanted - count;
        }
        return null;
    }
}
