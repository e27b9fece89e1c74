package vn.khuyenhoc.register;

import jakarta.validation.Validator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.register.Lines.Line;
import vn.khuyenhoc.register.internal.CsvRows;
import vn.khuyenhoc.register.internal.CsvRows.Row;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/**
 * Reads subjects one at a time, each from a row of CSV, and checks what can be checked of a subject alone. {@link RegisterReader} tells
 * what the columns are.
 *
 * <p>One instance for each thread.
 */
public final class CsvSubjectReader implements LineReader {
    private final CsvRows rows;
    private final OneValidator validator;
    private final Catalogue catalogue;

    /**
     * A reader of the rows under a header.
     *
     * @param file name for the places of faults
     * @param header the first line in UTF-8, without its end
     * @param validators asked at most once, for the first personal number that is not what it should be
     * @throws FaultyInputException naming every fault of the header
     */
    public CsvSubjectReader(String file, byte[] header, Supplier<Validator> validators, Catalogue catalogue) {
        this(file, Line.of(1, header, 0, header.length), validators, catalogue);
    }

    /**
     * A reader of the rows under a header.
     *
     * @param file name for the places of faults
     * @param header the first line
     * @param validators asked at most once, for the first personal number that is not what it should be
     * @throws FaultyInputException naming every fault of the header
     */
    public CsvSubjectReader(String file, String header, Supplier<Validator> validators, Catalogue catalogue) {
        this(file, new Line(1, header), validators, catalogue);
    }

    private CsvSubjectReader(String file, Line header, Supplier<Validator> validators, Catalogue catalogue) {
        Faults faults = new Faults();
        CsvRows read = SubjectRows.header(file, header, catalogue, faults);
        if (read == null) {
            throw new FaultyInputException(faults.sorted());
        }
        rows = read;
        validator = new OneValidator(validators);
        this.catalogue = catalogue;
    }

    @Override
    public @Nullable Subject read(String file, int line, byte[] bytes, int from, int length, Faults faults) {
        Place place = Place.of(file, line, 0);
        Line read = Line.of(line, bytes, from, length);
        if (!read.sound() && !read.text().isBlank()) {
            faults.add(place, "file.notUtf8");
            return null;
        }
        Row row = rows.read(read.text(), place, faults);
        return row == null || row.subject() == null || !isSound(row.subject(), row, faults) ? null : row.subject();
    }

    @Override
    public @Nullable Outline outline(byte[] bytes, int from, int length) {
        return rows.outline(Line.of(1, bytes, from, length).text());
    }

    /** All else was held against its constraints as the cells were read. */
    private boolean isSound(Subject subject, Row row, Faults faults) {
        boolean lawful = TitleChecks.areSound(subject, catalogue)
                && catalogue.totals().stream().allMatch(total -> total.isKept(subject.observations()));
        if (row.isCertainlySound() && lawful) {
            return true;
        }
        Faults found = new Faults();
        Places places = Places.at(subject, row.place());
        new ConstraintChecks(validator.get(), places, found).check(subject);
        new ObservationChecks(catalogue, places, found).checkTotals(subject);
        new TitleChecks(catalogue, places, found).check(subject);
        faults.addAll(found.sorted());
        return found.isEmpty();
    }
}
