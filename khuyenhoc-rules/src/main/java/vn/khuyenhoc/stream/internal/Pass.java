package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.stream.StreamListener;
import vn.khuyenhoc.stream.StreamListener.Step;

/** Goes through the input once, group by group. */
final class Pass implements Pipeline.Steps<GroupTask> {
    /** Nanoseconds between two marks in the journal. */
    private static final long BETWEEN_MARKS = 3_000_000_000L;

    private static final int MOST_BYTES = 1 << 26;
    private final Setting setting;
    private final BatchReader reader;
    private final Spills spills;
    private final Counts counts = new Counts();
    private final FaultLog faults = new FaultLog();
    private final @Nullable Journal journal;
    private final StreamListener listener;
    private final LongSupplier ticker;
    private final Sink place = new Sink();
    private int filled;
    private long done;
    private long marked;

    /**
     * A pass.
     *
     * @param journal takes marks; null where the pass cannot be gone on with
     */
    Pass(
            Setting setting,
            BatchReader reader,
            Spills spills,
            @Nullable Journal journal,
            StreamListener listener,
            LongSupplier ticker) {
        this.setting = setting;
        this.reader = reader;
        this.spills = spills;
        this.journal = journal;
        this.listener = listener;
        this.ticker = ticker;
        this.marked = ticker.getAsLong() - BETWEEN_MARKS;
    }

    /** Begins after lines that are done already. */
    void resume(Journal.Mark mark) {
        done = mark.lines();
        counts.set(mark.counts());
        reader.skip(done);
    }

    void run(int threads) throws IOException {
        Pipeline.run(threads, GroupTask::new, this, () -> worker(setting));
        mark();
    }

    private static Pipeline.Worker<GroupTask> worker(Setting setting) {
        Readers readers = setting.readers();
        Judge judge = setting.judge();
        Head head = new Head();
        return task -> {
            task.reset();
            Group group = new Group(setting, task);
            new GroupReading(setting, readers, judge, head, group).read();
            new GroupRelations(setting, judge, group).decide();
        };
    }

    @Override
    public boolean fill(GroupTask task) {
        Survey survey = setting.survey();
        while (filled < survey.groups()) {
            if (reader.fill(task.batch(), survey.end(filled), MOST_BYTES)) {
                return true;
            }
            filled++;
        }
        return false;
    }

    @Override
    public void empty(GroupTask task) throws IOException {
        counts.add(task);
        for (Rejected rejected : task.rejected()) {
            faults.add(rejected.faults());
            byte[] line = RejectLines.of(setting.name(rejected.file()), rejected);
            spills.rejects().append(line, 0, line.length);
        }
        decisions(task);
        spills.notes().append(task.notes());
        spills.deferred().append(task.deferred());
        spills.members().append(task.members());
        done = task.batch().first() + task.batch().count();
        listener.progress(Step.DECIDE, counts.subjects(), done, setting.survey().lines());
        if (ticker.getAsLong() - marked > BETWEEN_MARKS) {
            mark();
        }
    }

    /** Writes what was rendered in as few pieces as it stands in, and notes where decisions are left out. */
    private void decisions(GroupTask task) throws IOException {
        int from = 0;
        int until = 0;
        for (int line = 0; line < task.batch().count(); line++) {
            int length = task.length(line);
            if (length == GroupTask.LATER) {
                spills.decisions().append(task.rendered().bytes(), from, until - from);
                from = until;
                place.clear();
                place.addLong(task.batch().first() + line);
                place.addLong(spills.decisions().length());
                spills.places().append(place);
            } else if (length > 0) {
                if (task.from(line) != until) {
                    spills.decisions().append(task.rendered().bytes(), from, until - from);
                    from = task.from(line);
                }
                until = task.from(line) + length;
            }
        }
        spills.decisions().append(task.rendered().bytes(), from, until - from);
    }

    private void mark() throws IOException {
        if (journal != null && setting.decides()) {
            spills.force();
            journal.write(done, spills.lengths(), counts.get());
        }
        marked = ticker.getAsLong();
    }

    Counts counts() {
        return counts;
    }

    FaultLog faults() {
        return faults;
    }
}
