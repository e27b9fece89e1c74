package vn.khuyenhoc.register.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.Move;

/** Reads moves from cells: {@code 2024-06-15:XA-2} for the day and the commune, without a commune to a place beyond the register. */
final class CsvMoves {
    private static final Pattern FORM = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?::(.*))?");

    private CsvMoves() {}

    /** The move in a cell; null, with a fault, where there is none. */
    static @Nullable Move of(Cell cell, SubjectDraft draft) {
        Matcher form = FORM.matcher(cell.text());
        LocalDate day = form.matches() ? Numbers.day(form.group(1)) : null;
        if (day == null) {
            cell.fault("csv.move");
            return null;
        }
        String commune = Objects.requireNonNullElse(form.group(2), "");
        draft.isDoubtful |= !commune.isEmpty() && !Identifiers.isPlain(commune);
        return new Move(day, commune.isEmpty() ? null : commune);
    }
}
