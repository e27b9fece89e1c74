package vn.khuyenhoc.benchmarks.hand;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Way;

/** Finds the nearest way to a level; only the steps of the way that is taken are made. */
final class Ways {
    private final Table table;
    private final LevelResult[] results;
    private final Finding[][] findings;
    private final int reached;

    Ways(Table table, LevelResult[] results, Finding[][] findings, int reached) {
        this.table = table;
        this.results = results;
        this.findings = findings;
        this.reached = reached;
    }

    @Nullable
    Way nearest() {
        Route best = null;
        for (int level = 0; level < results.length; level++) {
            boolean asked = reached == 0 || level == reached;
            if (asked && results[level].outcome() != Outcome.QUALIFIED) {
                Route route = route(level);
                if (route != null && (best == null || route.isNearerThan(best))) {
                    best = route;
                }
            }
        }
        return best == null ? null : best.way(table, findings[best.level()]);
    }

    private @Nullable Route route(int level) {
        Finding[] own = findings[level];
        @Nullable BigDecimal[] wanted = new BigDecimal[own.length];
        BigDecimal lacking = Objects.requireNonNull(table.levels[level].total());
        boolean every = table.levels[level].every();
        for (int i = 0; i < own.length; i++) {
            BigDecimal points = Amounts.earned(own[i]);
            if (every && own[i].reason() == Reason.CONTRADICTION) {
                return null;
            }
            if (every && own[i].outcome() != CriterionOutcome.MET) {
                points = least(i, own[i]);
                wanted[i] = points;
            }
            lacking = Amounts.subtract(lacking, points);
        }
        if (every) {
            for (int i = 0; i < own.length && lacking.signum() > 0; i++) {
                if (wanted[i] != null) {
                    lacking = raise(i, own[i], wanted, lacking);
                }
            }
        }
        if (lacking.signum() > 0) {
            for (int place : Others.of(table, own, wanted, lacking)) {
                lacking = lacking.signum() > 0 ? raise(place, own[place], wanted, lacking) : lacking;
            }
        }
        return lacking.signum() > 0 ? null : Route.of(level, own, wanted);
    }

    /** The points of a criterion that is only just met. */
    private BigDecimal least(int place, Finding finding) {
        Column column = table.columns[place];
        String required = finding.required();
        return column.scored && required != null
                ? Amounts.earned(finding).max(new BigDecimal(required))
                : column.maximum;
    }

    private BigDecimal raise(int place, Finding finding, @Nullable BigDecimal[] wanted, BigDecimal lacking) {
        Column column = table.columns[place];
        BigDecimal before = wanted[place];
        BigDecimal now = before == null ? Amounts.earned(finding) : before;
        BigDecimal room = Amounts.subtract(column.maximum, now);
        BigDecimal gain = column.scored ? room.min(lacking) : room;
        wanted[place] = Amounts.add(now, gain);
        return Amounts.subtract(lacking, gain);
    }
}
