package vn.khuyenhoc.nation.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.nation.table.SubjectRows;
import vn.khuyenhoc.subject.Subject;

/** Rows that come place by place, as the places with their subjects; holds one place at a time. */
public final class ByPlace implements Iterator<ByPlace.Part> {
    private final Iterator<Row> rows;
    private final Set<String> done = new HashSet<>();
    private @Nullable Row next;

    /** The places of rows, each of which ends with its place. */
    public ByPlace(Iterator<Row> rows) {
        this.rows = rows;
        this.next = rows.hasNext() ? rows.next() : null;
    }

    /**
     * A place and what is kept there.
     *
     * @param place identifier of the commune
     * @param subjects its subjects
     */
    public record Part(String place, List<Subject> subjects) {}

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Part next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        String place = SubjectRows.place(next);
        if (!done.add(place)) {
            throw new IllegalArgumentException(
                    "the rows of " + place + " are not together; maybe it has several files");
        }
        List<Subject> subjects = new ArrayList<>();
        while (next != null && SubjectRows.place(next).equals(place)) {
            subjects.add(SubjectRows.subject(next));
            next = rows.hasNext() ? rows.next() : null;
        }
        return new Part(place, subjects);
    }
}
