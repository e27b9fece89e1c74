package vn.khuyenhoc.register;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.json.internal.Origin;
import vn.khuyenhoc.register.Lines.Line;
import vn.khuyenhoc.register.internal.CsvRows;
import vn.khuyenhoc.register.internal.CsvRows.Row;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Reads CSV: a header and one subject a line; blank lines are passed over. Nothing is read under a header that has a fault. */
final class SubjectRows implements LineConsumer {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private final String file;
    private final ReadingBuilder reading;
    private final Catalogue catalogue;
    private @Nullable CsvRows rows;
    private boolean any;

    SubjectRows(String file, ReadingBuilder reading, Catalogue catalogue) {
        this.file = file;
        this.reading = reading;
        this.catalogue = catalogue;
    }

    @Override
    public void accept(Line line) {
        if (any) {
            row(line);
            return;
        }
        any = true;
        Faults found = new Faults();
        rows = header(file, line, catalogue, found);
        found.sorted().forEach(reading::unread);
    }

    /** The rows under a header; null, with its faults, where it cannot be used. */
    static @Nullable CsvRows header(String file, Line line, Catalogue catalogue, Faults faults) {
        Place place = Place.of(file, line.number(), 0);
        if (!line.sound()) {
            faults.add(place, "file.notUtf8");
            return null;
        }
        String text = line.text().startsWith(BYTE_ORDER_MARK) ? line.text().substring(1) : line.text();
        CsvRows rows = new CsvRows(text.stripTrailing(), catalogue, place, faults);
        return faults.isEmpty() ? rows : null;
    }

    private void row(Line line) {
        if (rows == null || line.text().isBlank()) {
            return;
        }
        if (!line.sound()) {
            reading.record();
            reading.illegible(rows.outline(line.text()), new Origin(file, line.number(), 0));
            return;
        }
        Row row = rows.read(line.text(), Place.of(file, line.number(), 0), reading.faults());
        if (row != null) {
            reading.record();
            reading.row(row, row.subject() == null ? rows.outline(line.text()) : null);
        }
    }

    /** Says that there was no header. */
    void finish() {
        if (!any) {
            reading.unread(Fault.at(Place.of(file, 0, 0), "csv.empty"));
        }
    }
}
