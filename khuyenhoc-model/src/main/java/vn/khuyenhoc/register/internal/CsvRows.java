package vn.khuyenhoc.register.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.json.internal.FileWords;
import vn.khuyenhoc.json.internal.Texts;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.register.Outline;
import vn.khuyenhoc.subject.Move;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * Reads subjects from the rows of a register in CSV, one a line, so that a quote left open spoils one line only. Immutable and
 * thread-safe.
 */
public final class CsvRows {
    /** Every observation of the law in every year has a column less. */
    private static final int MOST_COLUMNS = 10_000;

    private final char separator;
    private final List<CsvColumn> columns;

    /**
     * Reads the header.
     *
     * @param text the first line
     * @param place where it stands
     * @param faults takes the faults of the header; rows are read by the columns that have none
     */
    public CsvRows(String text, Catalogue catalogue, Place place, Faults faults) {
        separator = separator(text);
        List<String> names = cells(text);
        if (names == null) {
            faults.add(place, "csv.quote");
            columns = List.of();
        } else if (names.size() > MOST_COLUMNS) {
            faults.add(place, "csv.tooMany", names.size(), MOST_COLUMNS);
            columns = List.of();
        } else {
            columns = List.copyOf(new CsvHeader(catalogue, place, faults).columns(names));
        }
    }

    /** Whether the header tells which subject a row is. */
    public boolean areReadable() {
        return Stream.of(SubjectField.SUBJECT, SubjectField.ID)
                .allMatch(field -> columns.stream().anyMatch(column -> column.field() == field));
    }

    /** Spreadsheets take a semicolon or a tab where a comma stands in decimals. */
    private static char separator(String header) {
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private @Nullable List<String> cells(String line) {
        return CsvLine.cells(line, separator);
    }

    /**
     * A row as it was read.
     *
     * @param subject the subject; null where it has a fault
     * @param id its identifier; empty where it tells none
     * @param place where it begins
     * @param isCertainlySound whether it violates no constraint
     */
    public record Row(@Nullable Subject subject, String id, Place place, boolean isCertainlySound) {}

    /** The row in a line; null where all cells are empty. Its faults are added. */
    public @Nullable Row read(String line, Place place, Faults faults) {
        List<String> cells = line.isBlank() ? List.of() : cells(line);
        if (cells == null) {
            faults.add(place, "csv.quote");
            return new Row(null, "", place, false);
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return null;
        }
        String id = cell(cells, SubjectField.ID);
        Place row = place.in(Shown.label(cell(cells, SubjectField.SUBJECT), FileWords.all(), id));
        Faults found = new Faults();
        SubjectDraft draft = draft(cells, row, found);
        Subject subject = found.isEmpty() ? draft.build() : null;
        faults.addAll(found.sorted());
        return new Row(subject, id, row, subject != null && draft.isRegular());
    }

    /** What a row with a fault still tells; null where not even kind and identifier. */
    public @Nullable Outline outline(String line) {
        List<String> cells = cells(line);
        SubjectKind kind = cells == null ? null : SubjectKind.of(cell(cells, SubjectField.SUBJECT));
        String id = cells == null ? null : Texts.legible(cell(cells, SubjectField.ID));
        if (cells == null || kind == null || id == null) {
            return null;
        }
        List<String> members = kind == SubjectKind.FAMILY ? Cell.parts(cell(cells, SubjectField.MEMBERS)) : List.of();
        List<Move> moves = kind == SubjectKind.CITIZEN ? legibleMoves(cell(cells, SubjectField.MOVES)) : List.of();
        return new Outline(kind.code(), id, Texts.legible(cell(cells, kind.place())), members, moves);
    }

    private static List<Move> legibleMoves(String text) {
        Cell cell = new Cell(SubjectField.MOVES.code(), text, Place.of("", 0, 0), new Faults());
        return cell.list(part -> CsvMoves.of(part, new SubjectDraft()));
    }

    private String cell(List<String> cells, SubjectField field) {
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (columns.get(i).field() == field) {
                return cells.get(i).strip();
            }
        }
        return "";
    }

    private SubjectDraft draft(List<String> cells, Place place, Faults faults) {
        SubjectDraft draft = new SubjectDraft();
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).strip();
            if (!text.isEmpty() && i >= columns.size()) {
                faults.add(place, "csv.cells", cells.size(), columns.size());
                break;
            }
            if (!text.isEmpty()) {
                take(columns.get(i), new Cell(columns.get(i).label(i + 1), text, place, faults), draft, observations);
            }
        }
        draft.observations = observations;
        CsvFields.check(draft, place, faults);
        return draft;
    }

    private static void take(CsvColumn column, Cell cell, SubjectDraft draft, List<Observation> observations) {
        if (column.field() != null) {
            draft.seen |= column.field().bit();
            CsvFields.take(column.field(), cell, draft);
        } else if (column.term() != null) {
            Value value = CsvValues.of(cell, column.term());
            if (value != null) {
                observations.add(Observation.of(column.term().code(), column.year(), value));
            }
        }
    }
}
