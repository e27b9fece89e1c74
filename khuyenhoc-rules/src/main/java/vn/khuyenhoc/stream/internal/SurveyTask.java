package vn.khuyenhoc.stream.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Move;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;

/** Some lines of which the heads are read. Reused; not thread-safe. */
final class SurveyTask {
    private final Batch batch = new Batch();
    private final Head head = new Head();
    private final Head whole = new Head();
    private final List<Named> named = new ArrayList<>();
    private byte[] kinds = new byte[0];
    private long[] ids = new long[0];
    private long[] places = new long[0];
    private final List<Moved> moved = new ArrayList<>();
    private int year;

    /** A community or an administrative unit. */
    record Named(
            Kind kind,
            int line,
            String id,
            @Nullable String commune,
            int column,
            @Nullable AdministrativeUnit unit) {}

    /**
     * A commune that somebody moved to.
     *
     * @param line number of the line in the batch
     * @param commune hash of the identifier
     */
    record Moved(int line, long commune) {}

    Batch batch() {
        return batch;
    }

    /** The kind of a line; null where there is none. */
    @Nullable
    Kind kind(int line) {
        return kinds[line] < 0 ? null : Kind.at(kinds[line]);
    }

    long id(int line) {
        return ids[line];
    }

    long place(int line) {
        return places[line];
    }

    int year() {
        return year;
    }

    /** The communities and administrative units of the lines. */
    List<Named> named() {
        return named;
    }

    /** The communes that citizens of the lines moved to. */
    List<Moved> moved() {
        return moved;
    }

    void read(Readers readers) {
        named.clear();
        moved.clear();
        year = 0;
        if (kinds.length < batch.count()) {
            kinds = new byte[batch.count()];
            ids = new long[batch.count()];
            places = new long[batch.count()];
        }
        Arrays.fill(kinds, (byte) -1);
        for (int line = 0; line < batch.count(); line++) {
            readers.head(batch, line, false, head);
            year = Math.max(year, head.year());
            ids[line] = head.idHash();
            places[line] = head.placeHash();
            for (Move move : head.moves()) {
                if (move.commune() != null) {
                    moved.add(new Moved(line, Hash.of(move.commune())));
                }
            }
            Kind kind = head.kind();
            if (kind != null) {
                kinds[line] = (byte) kind.number();
                name(kind, line, readers);
            }
        }
    }

    private void name(Kind kind, int line, Readers readers) {
        if (kind != Kind.COMMUNITY && kind != Kind.AREA) {
            return;
        }
        readers.head(batch, line, true, whole);
        String id = whole.id();
        if (id != null && kind == Kind.COMMUNITY) {
            named.add(new Named(kind, line, id, whole.place(), readers.column(batch, line), null));
        } else if (id != null) {
            Subject subject = readers.read(batch, line, new Faults());
            named.add(new Named(
                    kind,
                    line,
                    id,
                    null,
                    readers.column(batch, line),
                    subject instanceof AdministrativeUnit unit ? Stubs.of(unit) : null));
        }
    }
}
