package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.khuyenhoc.stream.StreamListener;
import vn.khuyenhoc.stream.StreamListener.Step;

/** Goes through the input once, group by group. */
final class Pass implements Pipeline.Steps<GroupTask> {
    private static final int MOST_BYTES = 1 << 26;
    private final Setting setting;
    private final BatchReader reader;
    private final Spills spills;
    private final Counts counts = new Counts();
    private final FaultLog faults = new FaultLog();
    private final Marks marks;
    private final StreamListener listener;
    private final Sink place = new Sink();
    private int filled;
    private long done;

    Pass(Setting setting, BatchReader reader, Spills spills, Marks marks, StreamListener listener) {
        this.setting = setting;
        this.reader = reader;
        this.spills = spills;
        this.marks = marks;
        this.listener = listener;
    }

    /** Begins after lines that are done already. */
    void resume(Journal.Mark mark) {
        done = mark.lines();
        counts.set(mark.counts());
        reader.skip(done);
    }

    /**
     * Goes through the input.
     *
     * @param folder folder for what memory does not hold
     */
    void run(int threads, Pages pages, Path folder) throws IOException {
        List<Rendered> all = new ArrayList<>();
        try {
            Supplier<GroupTask> tasks = () -> {
                Rendered rendered = new Rendered(pages, folder.resolve("overflow-" + all.size()));
                all.add(rendered);
                return new GroupTask(rendered);
            };
            Pipeline.run(threads, tasks, this, () -> worker(setting));
        } finally {
            for (Rendered rendered : all) {
                rendered.close();
            }
        }
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
        task.rendered().clear();
        spills.notes().append(task.notes());
        spills.deferred().append(task.deferred());
        spills.members().append(task.members());
        spills.persons().append(task.persons());
        done = task.batch().first() + task.batch().count();
        listener.progress(Step.DECIDE, counts.subjects(), done, setting.survey().lines());
        if (setting.decides()) {
            marks.passed(done, counts);
        }
    }

    /** Writes what was rendered in as few pieces as it stands in, and notes where decisions are left out. */
    private void decisions(GroupTask task) throws IOException {
        int from = 0;
        int until = 0;
        for (int line = 0; line < task.batch().count(); line++) {
            int length = task.length(line);
            if (length == GroupTask.LATER) {
                task.rendered().copy(from, until, spills.decisions());
                from = until;
                spills.decisions().useCache();
                place.clear();
                place.addLong(task.batch().first() + line);
                place.addLong(spills.decisions().length());
                spills.places().append(place);
            } else if (length > 0) {
                if (task.from(line) != until) {
                    task.rendered().copy(from, until, spills.decisions());
                    from = task.from(line);
                }
                until = task.from(line) + length;
            }
        }
        task.rendered().copy(from, until, spills.decisions());
    }

    Counts counts() {
        return counts;
    }

    FaultLog faults() {
        return faults;
    }
}
