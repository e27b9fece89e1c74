package vn.khuyenhoc.register.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.json.internal.FileWords;
import vn.khuyenhoc.register.internal.Vocabulary.Term;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;

/** Reads the first line of a register in CSV: fields of subjects, and observations as {@code code@year}. */
final class CsvHeader {
    private final Catalogue catalogue;
    private final Vocabulary vocabulary;
    private final Place place;
    private final Faults faults;
    private final Set<String> seen = new HashSet<>();
    private int number;

    CsvHeader(Catalogue catalogue, Place place, Faults faults) {
        this.catalogue = catalogue;
        this.vocabulary = new Vocabulary(catalogue);
        this.place = place;
        this.faults = faults;
    }

    /** The columns; those with a fault are kept without a meaning, so that the others stay where they are. */
    List<CsvColumn> columns(List<String> names) {
        List<CsvColumn> columns = new ArrayList<>();
        for (String name : names) {
            number++;
            columns.add(column(name.strip()));
        }
        for (SubjectField needed : List.of(SubjectField.SUBJECT, SubjectField.ID)) {
            if (!seen.contains(needed.code())) {
                faults.add(place, "csv.missingColumn", needed.code());
            }
        }
        return columns;
    }

    private CsvColumn column(String name) {
        if (!seen.add(name)) {
            faults.add(place, "csv.columnTwice", shown(name), number);
            return new CsvColumn(name, null, null, 0);
        }
        int at = name.lastIndexOf('@');
        return at < 0 ? field(name) : observation(name, name.substring(0, at), name.substring(at + 1));
    }

    private CsvColumn field(String name) {
        SubjectField field = SubjectField.inCsv(name);
        if (field == null) {
            faults.add(place, "csv.noColumn", shown(name), Suggestions.nearest(name, SubjectField.csvCodes()), number);
        }
        return new CsvColumn(name, field, null, 0);
    }

    /** A heading as a message may show it. */
    private Object shown(String name) {
        int at = name.lastIndexOf('@');
        boolean known = at > 0
                && CsvColumn.isYear(name.substring(at + 1))
                && catalogue.observationCodes().contains(name.substring(0, at));
        return known || catalogue.observationCodes().contains(name) ? name : Shown.text(name, FileWords::isWord);
    }

    private CsvColumn observation(String name, String code, String year) {
        Term term = vocabulary.term(code.toCharArray(), 0, code.length());
        if (term == null) {
            String nearest = Suggestions.nearest(code, catalogue.observationCodes());
            faults.add(place, "csv.noColumn", shown(code), nearest, number);
        } else if (!CsvColumn.isYear(year)) {
            faults.add(place, "csv.year", code, Shown.text(year), number);
            term = null;
        }
        return new CsvColumn(name, null, term, term == null ? 0 : Integer.parseInt(year));
    }
}
