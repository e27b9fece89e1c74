package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import vn.khuyenhoc.register.RelationChecks;
import vn.khuyenhoc.stream.internal.Survey.Hamlet;
import vn.khuyenhoc.stream.internal.SurveyTask.Named;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/** Looks through the whole input once: where communes stand, which identifiers occur twice, the latest year. */
final class Surveyor {
    private static final int BYTES = 1 << 18;
    private final List<RegisterFile> files;
    private final Supplier<Readers> readers;
    private final Survey survey = new Survey();
    private final Heads heads = new Heads();
    private final Ledger ledger;
    private long latestCommune;
    private long lines;
    private int year;
    private List<Fault> unread = List.of();

    private Surveyor(List<RegisterFile> files, Supplier<Readers> readers, Path folder) {
        this.files = files;
        this.readers = readers;
        this.ledger = new Ledger(folder, "ids");
    }

    /**
     * Surveys files.
     *
     * @param progress hears how many bytes were read
     */
    static Survey of(
            List<RegisterFile> files,
            Supplier<Readers> readers,
            int threads,
            Path folder,
            Sizes sizes,
            LongConsumer progress)
            throws IOException {
        Surveyor surveyor = new Surveyor(files, readers, folder);
        try (BatchReader reader = new BatchReader(files)) {
            surveyor.unread = reader.unread();
            Pipeline.run(threads, SurveyTask::new, surveyor.steps(reader, progress), () -> {
                Readers own = readers.get();
                return task -> task.read(own);
            });
        }
        surveyor.throwIfUnread();
        surveyor.finish(sizes, threads);
        return surveyor.survey;
    }

    private void throwIfUnread() {
        if (!unread.isEmpty()) {
            FaultLog faults = new FaultLog();
            faults.add(unread);
            throw faults.exception();
        }
    }

    private Pipeline.Steps<SurveyTask> steps(BatchReader reader, LongConsumer progress) {
        return new Pipeline.Steps<>() {
            @Override
            public boolean fill(SurveyTask task) {
                return reader.fill(task.batch(), Long.MAX_VALUE, BYTES);
            }

            @Override
            public void empty(SurveyTask task) throws IOException {
                take(task);
                progress.accept(reader.bytes());
            }
        };
    }

    private void take(SurveyTask task) throws IOException {
        long first = task.batch().first();
        for (int line = 0; line < task.batch().count(); line++) {
            Kind kind = task.kind(line);
            if (kind != null) {
                place(kind, task.id(line), task.place(line), first + line);
            }
            if (task.id(line) != 0) {
                ledger.add(task.id(line), first + line);
            }
        }
        // which of them counts is known with the day that is judged
        task.moved().forEach(move -> survey.communes().add(move.commune(), first + move.line()));
        task.named().forEach(named -> name(task.batch(), named));
        lines = first + task.batch().count();
        year = Math.max(year, task.year());
    }

    private void place(Kind kind, long id, long place, long ordinal) {
        switch (kind) {
            case CITIZEN -> commune(place, ordinal);
            case FAMILY -> community(place, ordinal);
            case COMMUNITY -> {
                commune(place, ordinal);
                community(id, ordinal);
            }
            case CLAN, UNIT, AREA -> {
                if (place != 0) {
                    heads.add(place, ordinal);
                }
            }
        }
    }

    private void commune(long key, long ordinal) {
        if (key == 0) {
            return;
        }
        if (key != latestCommune) {
            heads.met(key, ordinal);
            latestCommune = key;
        }
        survey.communes().add(key, ordinal);
    }

    private void community(long key, long ordinal) {
        if (key != 0) {
            survey.communities().add(key, ordinal);
        }
    }

    private void name(Batch batch, Named named) {
        String file = files.get(batch.file(named.line())).name();
        Place place = RelationChecks.place(
                file, batch.number(named.line()), named.column(), named.kind().type(), named.id());
        long ordinal = batch.first() + named.line();
        if (named.kind() == Kind.COMMUNITY) {
            survey.add(named.id(), new Hamlet(named.commune(), ordinal, place));
        } else {
            survey.add(new Area(survey.areas().size(), named.id(), named.unit(), ordinal, place));
        }
    }

    /** Families stand for the commune of their community. */
    private void finish(Sizes sizes, int threads) throws IOException {
        survey.hamlets().forEach((id, hamlet) -> {
            long own = Hash.of(id);
            String commune = hamlet.commune();
            survey.communities().addTo(survey.communes(), own, commune == null ? own : Hash.of(commune));
        });
        survey.counted(lines, year);
        survey.cut(Cuts.of(lines, survey.communes(), heads, sizes));
        Set<Long> twice = ledger.twice(threads);
        if (!twice.isEmpty()) {
            duplicates(twice);
        }
    }

    /** Equal hashes are candidates: their lines tell whether the identifiers are equal. */
    private void duplicates(Set<Long> ordinals) throws IOException {
        Map<String, Place> seen = new HashMap<>();
        Set<String> areas = new HashSet<>();
        Readers own = readers.get();
        Head head = new Head();
        Chosen.each(files, ordinals, (batch, line, ordinal) -> {
            own.head(batch, line, true, head);
            String id = head.id();
            Kind kind = head.kind();
            if (id != null && kind != null) {
                String file = files.get(batch.file(line)).name();
                int column = own.column(batch, line);
                Place place = RelationChecks.place(file, batch.number(line), column, kind.type(), id);
                Place before = seen.putIfAbsent(id, place);
                if (before == null && kind == Kind.AREA) {
                    areas.add(id);
                } else if (before != null && !(kind == Kind.AREA && areas.contains(id))) {
                    survey.add(ordinal, before);
                    survey.remove(id, ordinal);
                }
            }
        });
    }
}
