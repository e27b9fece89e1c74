package vn.khuyenhoc.nation.table;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Evidence;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.observation.YesNo;

/** Observations as rows and back. Decimals stand as texts, which keep their scale. */
final class ObservationRows {
    private static final int CODE = 0;
    private static final int YEAR = 1;
    private static final int TYPE = 2;
    private static final int NUMBER = 3;
    private static final int BASE = 4;
    private static final int DECIMAL = 5;
    private static final int GRADE = 6;
    private static final int DATE = 7;
    private static final int EVIDENCE = 8;
    private static final int DECLARED_BY = 9;
    private static final int VERIFIED_BY = 10;

    /** How many columns judging reads. */
    static final int JUDGED_COLUMNS = EVIDENCE;

    private ObservationRows() {}

    static Row row(Observation observation) {
        Value value = observation.value();
        Long number = null;
        Long base = null;
        BigDecimal decimal = null;
        if (value instanceof YesNo yesNo) {
            number = yesNo.yes() ? 1L : 0L;
        } else if (value instanceof Count count) {
            number = count.count();
        } else if (value instanceof Share share) {
            number = share.count();
            base = share.base();
            decimal = share.rate();
        } else if (value instanceof Points points) {
            decimal = points.points();
        }
        return RowFactory.create(
                observation.code(),
                observation.year(),
                value.type().name(),
                number,
                base,
                decimal == null ? null : decimal.toString(),
                value instanceof Grade grade ? grade.grade() : null,
                value instanceof Day day ? day.day() : null,
                Cells.list(observation.evidence(), ObservationRows::evidence),
                observation.declaredBy(),
                observation.verifiedBy());
    }

    private static Object evidence(Evidence evidence) {
        return RowFactory.create(evidence.kind(), evidence.reference(), evidence.date());
    }

    static Observation observation(Row row) {
        return new Observation(
                row.getString(CODE),
                row.getInt(YEAR),
                value(row),
                Cells.each(row, EVIDENCE, one -> new Evidence(one.getString(0), Cells.text(one, 1), Cells.day(one, 2))),
                Cells.text(row, DECLARED_BY),
                Cells.text(row, VERIFIED_BY));
    }

    private static Value value(Row row) {
        return switch (ValueType.valueOf(row.getString(TYPE))) {
            case YES_NO -> new YesNo(row.getLong(NUMBER) == 1);
            case COUNT -> new Count(row.getLong(NUMBER));
            case SHARE -> new Share((Long) row.get(NUMBER), (Long) row.get(BASE), decimal(row));
            case POINTS -> new Points(Objects.requireNonNull(decimal(row)));
            case DATE -> new Day(Objects.requireNonNull(Cells.day(row, DATE)));
            case GRADE -> new Grade(row.getString(GRADE));
        };
    }

    private static @Nullable BigDecimal decimal(Row row) {
        String text = Cells.text(row, DECIMAL);
        return text == null ? null : new BigDecimal(text);
    }
}
