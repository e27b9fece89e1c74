package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.internal.OwnerOnly;
import vn.khuyenhoc.register.Balance;
import vn.khuyenhoc.register.DataYears;
import vn.khuyenhoc.stream.Layout;
import vn.khuyenhoc.stream.StreamListener;
import vn.khuyenhoc.stream.StreamListener.Step;
import vn.khuyenhoc.stream.StreamResult;
import vn.khuyenhoc.stream.StreamSettings;
import vn.khuyenhoc.stream.internal.Journal.Mark;

/** One pass through the input with what follows from it. */
final class Attempt {
    private final Setting setting;
    private final StreamSettings settings;
    private final Sizes sizes;
    private final Layout layout;
    private final Path folder;
    private final @Nullable Journal journal;
    private final StreamListener listener;
    private final List<Rejected> late = new ArrayList<>();
    private Counts counts = new Counts();
    private @Nullable Parts results;

    Attempt(
            Setting setting,
            StreamSettings settings,
            Sizes sizes,
            Layout layout,
            Path folder,
            @Nullable Journal journal,
            StreamListener listener) {
        this.setting = setting;
        this.settings = settings;
        this.sizes = sizes;
        this.layout = layout;
        this.folder = folder;
        this.journal = journal;
        this.listener = listener;
    }

    /**
     * Decides on everything.
     *
     * @param mark where to go on; null to begin
     * @throws vn.khuyenhoc.stream.StreamFaultsException if anything is faulty and faulty records are not left out
     */
    void run(@Nullable Mark mark) throws IOException {
        try (Spills spills = new Spills(folder, mark == null ? Spills.none() : mark.lengths());
                BatchReader reader = new BatchReader(setting.files());
                Marks marks = new Marks(journal, spills, settings.ticker())) {
            Pass pass = new Pass(setting, reader, spills, marks, listener);
            if (mark == null) {
                byte[] head = layout.head().getBytes(StandardCharsets.UTF_8);
                spills.decisions().append(head, 0, head.length);
            } else {
                pass.resume(mark);
                listener.resumed(pass.counts().subjects());
            }
            if (settings.threads() > 1) {
                // another thread goes on deciding while one waits for the disk
                spills.decisions().passCache();
            }
            pass.run(settings.threads(), new Pages(sizes.page(), sizes.pages()), folder);
            spills.flush();
            counts = pass.counts();
            relate(spills);
            if (settings.rejects() == null) {
                late.forEach(rejected -> pass.faults().add(rejected.faults()));
                if (!pass.faults().isEmpty()) {
                    throw pass.faults().exception();
                }
            }
        }
    }

    private void relate(Spills spills) throws IOException {
        WholeChecks checks = new WholeChecks(setting);
        try (Aside<List<Rejected>> families = Aside.start(
                settings.threads() > 1, () -> checks.families(spills.members().file(), folder))) {
            NoteFiles notes = decideLate(spills);
            late.addAll(families.get());
            late.addAll(checks.persons(spills.persons().file(), folder));
            late.addAll(checks.cycles(notes));
        }
    }

    /** Decides on what was put off; what is settled of whom then. */
    private NoteFiles decideLate(Spills spills) throws IOException {
        if (counts.deferredSubjects() > 0) {
            Late all = new Late(setting, sizes, settings.threads(), folder, spills, counts, listener);
            results = all.decide();
            late.addAll(all.rejected());
            return all.notes();
        }
        return new NoteFiles(spills.notes().file(), 1, folder);
    }

    /** Puts the output together. */
    void assemble() throws IOException {
        long bytes = Files.size(folder.resolve(Spills.DECISIONS));
        new Assembly(layout, setting.survey().lines())
                .write(
                        folder,
                        results,
                        settings.draft(),
                        done -> listener.progress(Step.ASSEMBLE, counts.subjects(), done, bytes));
        Path rejects = settings.rejects();
        if (rejects != null) {
            OwnerOnly.bring(folder.resolve(Spills.REJECTS), rejects);
        }
    }

    /** The records found faulty only when all had been read. */
    List<Rejected> late() {
        return late;
    }

    Counts counts() {
        return counts;
    }

    /**
     * What came of it.
     *
     * @throws IllegalStateException if a record was lost or counted twice
     */
    StreamResult result(Context context) {
        Tally tally = counts.tally();
        Balance balance = tally.balance(setting.survey().lines()).even();
        return new StreamResult(context, balance, new DataYears(tally.years()), tally.outcomes());
    }
}
