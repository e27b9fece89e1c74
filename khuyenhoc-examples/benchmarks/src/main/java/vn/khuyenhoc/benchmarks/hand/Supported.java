package vn.khuyenhoc.benchmarks.hand;

import java.util.HashSet;
import java.util.Set;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.observation.ValueType;

/** Refuses sets that the tables would judge wrongly, so that no number is ever measured on wrong decisions. */
final class Supported {
    private Supported() {}

    static void check(Table table) {
        require(table.set.completeness() == Completeness.COMPLETE, "completeness", table);
        require(table.context.stance() == Stance.PREPARING, "stance", table);
        for (LevelRule level : table.levels) {
            require(level.total() != null, "level without a total", table);
        }
        Set<String> seen = new HashSet<>();
        for (Column column : table.columns) {
            require(seen.add(column.observation), "two criteria of one observation", table);
            check(column, table);
        }
    }

    private static void check(Column column, Table table) {
        Criterion criterion = column.criterion;
        boolean single = criterion.needs().size() == 1
                && criterion.needs().get(0).size() == 1
                && criterion.needs().get(0).get(0).yearsBack() == 0;
        require(single, "needs of " + column.code, table);
        require(criterion.applicability().isEmpty() && criterion.ending() == null, "scope of " + column.code, table);
        require(criterion.levels().size() == table.levels.length, "levels of " + column.code, table);
        require(column.maximum.scale() == 0, "maximum of " + column.code, table);
        boolean known = column.type != ValueType.DATE && column.type != ValueType.GRADE;
        require(known, "type of " + column.code, table);
        var threshold = criterion.threshold();
        boolean byArea = threshold != null
                && threshold.byLevel().values().stream()
                        .anyMatch(values -> !values.classes().isEmpty());
        require(!byArea, "areas of " + column.code, table);
    }

    private static void require(boolean holds, String what, Table table) {
        if (!holds) {
            throw new IllegalArgumentException(table.set.id() + ": not for the hand-written tables: " + what);
        }
    }
}
