package vn.khuyenhoc.stream.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.stream.Layout;
import vn.khuyenhoc.stream.LineReaders;
import vn.khuyenhoc.text.Fault;

/** What all workers of one pass share. */
final class Setting {
    private final Engine engine;
    private final Context context;
    private final Layout layout;
    private final List<RegisterFile> files;
    private final LineReaders readers;
    private final Map<Integer, String> headers;
    private final Survey survey;
    private final boolean leavesOut;
    private final Map<Long, List<Fault>> excluded;
    private volatile boolean faulty;

    /**
     * A setting.
     *
     * @param headers headers of the files that are tables
     * @param leavesOut whether faulty records are left out
     * @param excluded records found faulty in an earlier pass, by {@link Rejected#key}
     */
    Setting(
            Engine engine,
            Context context,
            Layout layout,
            List<RegisterFile> files,
            Map<Integer, String> headers,
            LineReaders readers,
            Survey survey,
            boolean leavesOut,
            Map<Long, List<Fault>> excluded) {
        this.engine = engine;
        this.context = context;
        this.layout = layout;
        this.files = List.copyOf(files);
        this.readers = readers;
        this.headers = headers;
        this.survey = survey;
        this.leavesOut = leavesOut;
        this.excluded = excluded;
    }

    Judge judge() {
        return new Judge(engine, context, layout);
    }

    Readers readers() {
        return new Readers(files, headers, readers, false);
    }

    Survey survey() {
        return survey;
    }

    List<RegisterFile> files() {
        return files;
    }

    RegisterFile file(int number) {
        return files.get(number);
    }

    /** The day that is judged. */
    LocalDate day() {
        return context.asOf();
    }

    /** The year of the observations. */
    int dataYear() {
        return context.dataYear();
    }

    /** Whether faulty records are left out. */
    boolean leavesOut() {
        return leavesOut;
    }

    String name(int file) {
        return files.get(file).name();
    }

    @Nullable
    List<Fault> excluded(int file, int line) {
        return excluded.isEmpty() ? null : excluded.get(Rejected.key(file, line));
    }

    /** Notes that something is wrong. */
    void fault() {
        faulty = true;
    }

    /** Whether decisions are still of use: where faults end the evaluation, only they are looked for after the first. */
    boolean decides() {
        return leavesOut || !faulty;
    }
}
