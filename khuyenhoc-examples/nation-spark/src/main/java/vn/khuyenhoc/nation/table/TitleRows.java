package vn.khuyenhoc.nation.table;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** Titles held as rows and back. */
final class TitleRows {
    private TitleRows() {}

    static Row row(HeldTitle held) {
        return RowFactory.create(
                held.title().name(),
                held.level(),
                held.authority(),
                held.decisionNumber(),
                held.decisionDate(),
                held.yearRecognised(),
                held.validUntil());
    }

    static HeldTitle title(Row row) {
        return new HeldTitle(
                Title.valueOf(row.getString(0)),
                row.getInt(1),
                Cells.text(row, 2),
                Cells.text(row, 3),
                Cells.day(row, 4),
                row.getInt(5),
                Cells.day(row, 6));
    }
}
