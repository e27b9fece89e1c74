package vn.khuyenhoc.register.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** Reads titles held from cells: {@code citizen:1:2023} for title, level and year of recognition. */
final class CsvTitles {
    private static final Pattern FORM = Pattern.compile("([a-z-]+):([1-3]):([0-9]{4})");

    private CsvTitles() {}

    /** The title in a cell; null, with a fault, where there is none. */
    static @Nullable HeldTitle of(Cell cell) {
        Matcher form = FORM.matcher(cell.text());
        if (!form.matches() || !CsvColumn.isYear(form.group(3))) {
            cell.fault("csv.title");
            return null;
        }
        String code = form.group(1);
        if (!Title.codes().contains(code)) {
            String nearest = Suggestions.nearest(code, Title.codes());
            cell.faults().add(cell.place(), "json.code", cell.column(), cell.shown(), nearest);
            return null;
        }
        int level = Integer.parseInt(form.group(2));
        return new HeldTitle(Title.of(code), level, null, null, null, Integer.parseInt(form.group(3)), null);
    }
}
