package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.internal.lines.InputFaults;
import vn.khuyenhoc.internal.lines.LineInput;
import vn.khuyenhoc.json.internal.Utf8;
import vn.khuyenhoc.stream.Layout;
import vn.khuyenhoc.stream.LineReaders;
import vn.khuyenhoc.stream.StreamFaultsException;
import vn.khuyenhoc.stream.StreamListener;
import vn.khuyenhoc.stream.StreamListener.Step;
import vn.khuyenhoc.stream.StreamRefusedException;
import vn.khuyenhoc.stream.StreamRefusedException.Reason;
import vn.khuyenhoc.stream.StreamResult;
import vn.khuyenhoc.stream.StreamSettings;
import vn.khuyenhoc.stream.internal.Journal.Mark;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.DayWithin;

/** One evaluation: a survey, and passes until nothing is left out that was not left out before. */
public final class Run {
    private static final String AGAIN = "again";
    private final Engine engine;
    private final LineReaders readers;
    private final Layout layout;
    private final StreamSettings settings;
    private final StreamListener listener;
    private final Sizes sizes;
    private final List<RegisterFile> files;
    private final Map<Integer, String> headers = new HashMap<>();

    /** An evaluation. */
    public Run(Engine engine, LineReaders readers, Layout layout, StreamSettings settings, StreamListener listener) {
        this(engine, readers, layout, settings, listener, Sizes.USUAL);
    }

    Run(
            Engine engine,
            LineReaders readers,
            Layout layout,
            StreamSettings settings,
            StreamListener listener,
            Sizes sizes) {
        this.sizes = sizes;
        this.engine = engine;
        this.readers = readers;
        this.layout = layout;
        this.settings = settings;
        this.listener = listener;
        this.files = settings.files().stream().map(RegisterFile::new).toList();
    }

    /** Runs it; the folder is deleted unless it is to be gone on with, and a draft that is not whole in any case. */
    public StreamResult run() {
        try {
            throwIfUnreadable();
            StreamResult result = evaluate();
            Folders.delete(settings.folder());
            return result;
        } catch (IOException e) {
            clear(settings.resume(), e);
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            clear(isKept(e), e);
            throw e;
        }
    }

    private boolean isKept(Throwable end) {
        if (end instanceof StreamRefusedException refused) {
            return refused.reason() == Reason.OTHER_EVALUATION;
        }
        return settings.resume() && !(end instanceof StreamFaultsException);
    }

    /** What cannot be deleted either is told with why the evaluation ended. */
    private void clear(boolean keep, Throwable end) {
        try {
            Files.deleteIfExists(settings.draft());
            if (!keep) {
                Folders.delete(settings.folder());
            }
        } catch (IOException | UncheckedIOException e) {
            end.addSuppressed(e);
        }
    }

    private void throwIfUnreadable() {
        FaultLog faults = new FaultLog();
        List<RegisterFile> others = new ArrayList<>();
        for (int number = 0; number < files.size(); number++) {
            RegisterFile file = files.get(number);
            if (!RegisterFile.isLines(file.path())) {
                faults.add(List.of(Fault.at(Place.of(file.name(), 0, 0), "register.ending")));
            } else if (isOpen(file, faults) && (!file.isCsv() || isHeaded(number, file, faults))) {
                others.add(file);
            }
        }
        if (!faults.isEmpty()) {
            faults.add(unread(others));
            throw faults.exception();
        }
    }

    private static boolean isOpen(RegisterFile file, FaultLog faults) {
        try {
            file.open(new RegisterFile.Counter()).close();
            return true;
        } catch (IOException e) {
            faults.add(List.of(InputFaults.of(file.name(), e)));
            return false;
        }
    }

    /** Why files cannot be read to their end. */
    private static List<Fault> unread(List<RegisterFile> files) {
        try (BatchReader reader = new BatchReader(files)) {
            reader.skip(Long.MAX_VALUE);
            return reader.unread();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the header of a table is sound; whatever is wrong with the rest of a file is seen by the survey. */
    private boolean isHeaded(int number, RegisterFile file, FaultLog faults) {
        Sink line = new Sink();
        try (LineInput input = file.open(new RegisterFile.Counter())) {
            if (!input.next(line::write)) {
                faults.add(List.of(Fault.at(Place.of(file.name(), 0, 0), "csv.empty")));
                return false;
            }
        } catch (IOException e) {
            faults.add(List.of(InputFaults.of(file.name(), e)));
            return false;
        }
        if (!Utf8.isSound(line.bytes(), 0, line.size())) {
            faults.add(List.of(Fault.at(Place.of(file.name(), 1, 0), "file.notUtf8")));
            return false;
        }
        String header = new String(line.bytes(), 0, line.size(), StandardCharsets.UTF_8);
        headers.put(number, header);
        try {
            readers.csv(file.name(), header);
            return true;
        } catch (FaultyInputException e) {
            faults.add(e.faults());
            return false;
        }
    }

    private StreamResult evaluate() throws IOException {
        Mark mark = mark();
        if (mark == null) {
            Folders.renew(settings.folder());
        }
        Survey survey = survey();
        int year = settings.dataYear() == null ? survey.year() : settings.dataYear();
        Map<Long, List<Fault>> excluded = new HashMap<>();
        for (boolean first = true; ; first = false) {
            Context context = context(year, survey);
            survey.on(context.asOf());
            Attempt attempt = attempt(context, survey, excluded, first);
            attempt.run(first ? sameAs(mark, context) : null);
            int seen = attempt.counts().tally().latest();
            boolean otherYear = settings.dataYear() == null && settings.rejects() != null && seen != year;
            if (attempt.late().isEmpty() && !otherYear) {
                StreamResult result = attempt.result(context);
                attempt.assemble();
                return result;
            }
            year = otherYear ? seen : year;
            int before = excluded.size();
            attempt.late().forEach(rejected -> exclude(rejected, excluded));
            if (excluded.size() == before && !otherYear) {
                throw new IllegalStateException("records that were left out were found again");
            }
            listener.again();
        }
    }

    private static void exclude(Rejected rejected, Map<Long, List<Fault>> excluded) {
        excluded.computeIfAbsent(Rejected.key(rejected.file(), rejected.line()), key -> new ArrayList<>())
                .addAll(rejected.faults());
    }

    private Attempt attempt(Context context, Survey survey, Map<Long, List<Fault>> excluded, boolean first)
            throws IOException {
        boolean leavesOut = settings.rejects() != null;
        Setting setting = new Setting(engine, context, layout, files, headers, readers, survey, leavesOut, excluded);
        Path folder = first ? settings.folder() : settings.folder().resolve(AGAIN);
        if (!first) {
            Folders.renew(folder);
        }
        Journal journal = first ? new Journal(folder, Fingerprint.of(settings, engine, context, layout)) : null;
        return new Attempt(setting, settings, sizes, layout, folder, journal, listener);
    }

    /** Where an interrupted evaluation has come to; null where there is none to go on with. */
    private @Nullable Mark mark() throws IOException {
        Mark mark = settings.resume() ? Journal.read(settings.folder()) : null;
        return mark != null && mark.counts().length == Counts.NUMBERS && Spills.hold(settings.folder(), mark.lengths())
                ? mark
                : null;
    }

    private @Nullable Mark sameAs(@Nullable Mark mark, Context context) throws IOException {
        if (mark != null && !mark.fingerprint().equals(Fingerprint.of(settings, engine, context, layout))) {
            throw new StreamRefusedException(Reason.OTHER_EVALUATION);
        }
        return mark;
    }

    private Survey survey() throws IOException {
        boolean years = settings.dataYear() == null;
        long size = 0;
        for (RegisterFile file : files) {
            size += file.size();
        }
        long total = size;
        return Surveyor.of(
                files,
                () -> new Readers(files, headers, readers, years),
                settings.threads(),
                settings.folder(),
                sizes,
                bytes -> listener.progress(Step.SURVEY, 0, bytes, total));
    }

    private Context context(int year, Survey survey) throws IOException {
        if (year == 0) {
            // a register without a single year may be faulty: what is wrong with it says more
            attempt(
                            Context.of(LocalDate.of(DayWithin.LAST, Month.DECEMBER, 31), DayWithin.LAST)
                                    .with(settings.stance()),
                            survey,
                            Map.of(),
                            true)
                    .run(null);
            throw new StreamRefusedException(Reason.NO_DATA_YEAR);
        }
        LocalDate asOf = settings.asOf();
        LocalDate day = asOf == null ? LocalDate.of(year, Month.DECEMBER, 31) : asOf;
        return new Context(day, year, settings.locality(), settings.stance());
    }
}
