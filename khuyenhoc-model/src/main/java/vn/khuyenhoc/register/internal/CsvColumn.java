package vn.khuyenhoc.register.internal;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.internal.Vocabulary.Term;
import vn.khuyenhoc.title.DayWithin;

/**
 * A column of a register: a field of the subjects or an observation of a year.
 *
 * @param name as it stands in the header
 * @param field the field; null for an observation and for a column that is not understood
 * @param term the observation; null for a field and for a column that is not understood
 * @param year year of the observation
 */
record CsvColumn(
        String name, @Nullable SubjectField field, @Nullable Term term, int year) {
    private static final int DIGITS = 4;

    /** The column as a fault names it; one that is not understood by its number alone. */
    String label(int number) {
        return field == null && term == null ? String.valueOf(number) : number + " (" + name + ")";
    }

    /** Whether a text is a year that data can be of. */
    static boolean isYear(String text) {
        if (!isDigits(text)) {
            return false;
        }
        int year = Integer.parseInt(text);
        return year >= DayWithin.FIRST && year <= DayWithin.LAST;
    }

    /** Whether a text is written like a year. */
    static boolean isDigits(String text) {
        return text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
