package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.stream.StreamListener;
import vn.khuyenhoc.stream.StreamListener.Step;
import vn.khuyenhoc.title.Tier;

/** Decides on the lines that were put off, kind by kind, once everything that they count is settled. */
final class Late {
    private static final int RESULT_PARTS = 256;
    private final Setting setting;
    private final Sizes sizes;
    private final int threads;
    private final Path folder;
    private final Counts counts;
    private final StreamListener listener;
    private final NoteFiles notes;
    private final Parts deferred;
    private final Parts results;
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Item> upper = new ArrayList<>();
    private final Sink scratch = new Sink();
    private long done;

    Late(Setting setting, Sizes sizes, int threads, Path folder, Spills spills, Counts counts, StreamListener listener)
            throws IOException {
        this.setting = setting;
        this.sizes = sizes;
        this.threads = threads;
        this.folder = folder;
        this.counts = counts;
        this.listener = listener;
        int parts = counts.deferredRelations() > sizes.relations() ? sizes.parts() : 1;
        this.notes = new NoteFiles(spills.notes().file(), parts, folder);
        this.deferred = new Parts(folder, "kinds", parts * Kind.values().length);
        this.results = new Parts(folder, "late", RESULT_PARTS);
        Records.each(spills.deferred().file(), this::deal);
        deferred.close();
        listener.spilled(
                counts.deferredSubjects(),
                spills.notes().length() + spills.deferred().length());
    }

    private void deal(Source source) throws IOException {
        source.copyTo(scratch);
        Item item = Item.read(source);
        if (item.kind() == Kind.AREA && !item.decided() && !isCommune(item)) {
            upper.add(item);
        } else {
            int part = item.kind().number() * notes.parts() + notes.part(item.area());
            deferred.add(part, scratch.bytes(), 0, scratch.size());
        }
    }

    private boolean isCommune(Item item) {
        var unit = setting.survey().area(item.area()).unit();
        return unit != null && unit.tier() == Tier.COMMUNE;
    }

    /** Decides on everything; the results are in parts by the order of the input. */
    Parts decide() throws IOException {
        for (Kind kind : Kind.values()) {
            Parts settled = new Parts(folder, "settled-" + kind.code(), notes.parts());
            Parts open = new Parts(folder, "open-" + kind.code(), 1);
            run(new Chunks(kind.number() * notes.parts(), deferred, false), settled, open);
            open.close();
            run(new Chunks(0, open, true), settled, open);
            notes.add(settled);
        }
        new UpperAreas(setting, notes, upper).decide(this::take, rejected);
        results.close();
        return results;
    }

    /** What was left out. */
    List<Rejected> rejected() {
        return rejected;
    }

    NoteFiles notes() {
        return notes;
    }

    private void run(Chunks chunks, Parts settled, Parts open) throws IOException {
        Pipeline.Steps<LateTask> steps = new Pipeline.Steps<>() {
            @Override
            public boolean fill(LateTask task) throws IOException {
                return chunks.fill(task);
            }

            @Override
            public void empty(LateTask task) throws IOException {
                rejected.addAll(task.rejected());
                for (LateTask.Done one : task.done()) {
                    settled.add(notes.part(one.item().area()), one.note(), 0, one.note().length);
                    take(one);
                }
                for (Item item : task.open()) {
                    scratch.clear();
                    item.write(scratch);
                    open.add(0, scratch.bytes(), 0, scratch.size());
                }
                done += task.items().size() - task.open().size();
                listener.progress(Step.RELATE, done, done, counts.deferredSubjects());
            }
        };
        Pipeline.run(threads, LateTask::new, steps, () -> new LateWorker(setting, notes));
    }

    private void take(LateTask.Done one) throws IOException {
        counts.add(one.item().kind(), one.decisions());
        scratch.clear();
        scratch.add(one.item().ordinal());
        scratch.add(one.rendered(), 0, one.rendered().length);
        results.add(part(one.item().ordinal()), scratch.bytes(), 0, scratch.size());
    }

    private int part(long ordinal) {
        return part(ordinal, setting.survey().lines());
    }

    /** The part of the results of a line. */
    static int part(long ordinal, long lines) {
        return (int) (ordinal * RESULT_PARTS / lines);
    }

    /** Takes lines of one kind, part by part, a few at a time. */
    private final class Chunks {
        private final int first;
        private final Parts source;
        private final boolean everywhere;
        private final Source record = new Source();
        private int part;
        private @Nullable Records records;

        Chunks(int first, Parts source, boolean everywhere) {
            this.first = first;
            this.source = source;
            this.everywhere = everywhere;
        }

        boolean fill(LateTask task) throws IOException {
            int parts = everywhere ? 1 : notes.parts();
            while (part < parts) {
                records = records == null ? source.open(first + part) : records;
                task.begin(everywhere ? NoteFiles.ALL : part);
                if (records != null && fill(task, records)) {
                    return true;
                }
                part++;
                if (records != null) {
                    records.close();
                    records = null;
                }
            }
            return false;
        }

        private boolean fill(LateTask task, Records from) throws IOException {
            long relations = 0;
            while (relations < sizes.relations() && from.next(record)) {
                Item item = Item.read(record);
                task.items().add(item);
                relations += item.relations();
            }
            return !task.items().isEmpty();
        }
    }
}
