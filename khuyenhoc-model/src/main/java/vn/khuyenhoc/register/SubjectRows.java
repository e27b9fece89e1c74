package vn.khuyenhoc.register;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.register.Lines.Line;
import vn.khuyenhoc.register.internal.CsvRows;
import vn.khuyenhoc.register.internal.CsvRows.Row;
import vn.khuyenhoc.text.Place;

/** Reads CSV: a header and one subject a line; blank lines are passed over. */
final class SubjectRows implements LineConsumer {
    private final String file;
    private final ReadingBuilder reading;
    private final Catalogue catalogue;
    private @Nullable CsvRows rows;

    SubjectRows(String file, ReadingBuilder reading, Catalogue catalogue) {
        this.file = file;
        this.reading = reading;
        this.catalogue = catalogue;
    }

    @Override
    public void accept(Line line) {
        String text = reading.text(line, file);
        Place place = Place.of(file, line.number(), 0);
        if (line.number() == 1) {
            rows = new CsvRows(text == null ? "" : text, catalogue, place, reading.faults());
        } else if (text != null && rows != null && rows.areReadable()) {
            Row row = rows.read(text, place, reading.faults());
            if (row != null) {
                reading.row(row);
            }
        }
    }

    /** Says that there was no header. */
    void finish() {
        if (rows == null) {
            reading.faults().add(Place.of(file, 0, 0), "csv.empty");
        }
    }
}
