package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.csv.CsvDecisionWriter;
import vn.khuyenhoc.internal.OwnerOnly;
import vn.khuyenhoc.internal.Temporary;
import vn.khuyenhoc.json.JsonDecisionWriter;
import vn.khuyenhoc.register.CsvSubjectReader;
import vn.khuyenhoc.register.LineReader;
import vn.khuyenhoc.register.SubjectReader;
import vn.khuyenhoc.stream.Layout;
import vn.khuyenhoc.stream.LineReaders;
import vn.khuyenhoc.stream.StreamRefusedException;
import vn.khuyenhoc.stream.StreamResult;
import vn.khuyenhoc.stream.StreamSettings;
import vn.khuyenhoc.stream.StreamedEvaluation;

/** Evaluates registers of any size: line by line, in memory that does not grow with them. */
final class Streaming {
    private static final String HIDDEN = ".";
    private static final String WORK = ".khuyenhoc";
    private static final String LOCK = "-lock";

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "rejects")
    private @Nullable Path rejects;

    @Option(names = "--resume", descriptionKey = "resume")
    private boolean resume;

    @Option(names = "--temp", paramLabel = "DIR", descriptionKey = "temp")
    private @Nullable Path temp;

    @Option(names = "--progress", descriptionKey = "progress")
    private boolean progress;

    /** Whether files and format allow it: lines in, lines out. */
    static boolean fits(List<Path> files, Format format) {
        return format != Format.TEXT && files.stream().allMatch(Streaming::isLines);
    }

    private static boolean isLines(Path file) {
        String name = file.toString();
        return name.endsWith(".ndjson")
                || name.endsWith(".csv")
                || name.endsWith(".ndjson.gz")
                || name.endsWith(".csv.gz");
    }

    /**
     * Refuses options that only evaluations of this kind have.
     *
     * @throws BadRequest if one was given
     */
    void refuse() {
        if (rejects != null || resume) {
            throw new BadRequest("stream.only", resume ? "--resume" : "--rejects");
        }
    }

    /** The surroundings with progress where it was asked for. */
    Surroundings around(Surroundings given) {
        return progress ? given.telling() : given;
    }

    /**
     * Evaluates files.
     *
     * @throws BadRequest if an option does not fit
     * @throws vn.khuyenhoc.stream.StreamFaultsException naming what is wrong with the register
     */
    StreamResult evaluate(List<Path> files, Judging judging, Format format, @Nullable Path wanted, Surroundings around)
            throws IOException {
        if (resume && wanted == null) {
            throw new BadRequest("resume.out");
        }
        if (temp != null && !Files.isDirectory(temp)) {
            throw new BadRequest("output.folder", temp);
        }
        Path out = wanted == null ? null : Output.place(wanted, files);
        Path refused = rejects == null ? null : Output.place(rejects, files);
        if (out != null
                && refused != null
                && out.toAbsolutePath()
                        .normalize()
                        .equals(refused.toAbsolutePath().normalize())) {
            throw new BadRequest("output.twice", refused);
        }
        around.progress().tell("progress.loading");
        return out == null
                ? toStandard(files, judging, format, refused, around)
                : toFile(files, judging, format, out, refused, around);
    }

    private StreamResult toStandard(
            List<Path> files, Judging judging, Format format, @Nullable Path refused, Surroundings around)
            throws IOException {
        Path made = temp == null ? Files.createTempDirectory(WORK) : Files.createTempDirectory(temp, WORK);
        try (Temporary own = Temporary.at(made)) {
            Path draft = own.path().resolve("output");
            StreamResult result = run(
                    judging, files, new StreamFiles(own.path().resolve("work"), draft, refused, false), format, around);
            try (Reader text = Files.newBufferedReader(draft, StandardCharsets.UTF_8)) {
                text.transferTo(around.out());
            }
            around.out().flush();
            tell(result, around);
            return result;
        }
    }

    private StreamResult toFile(
            List<Path> files, Judging judging, Format format, Path out, @Nullable Path refused, Surroundings around)
            throws IOException {
        String name = HIDDEN + out.getFileName() + WORK;
        Path room = temp;
        Path work = (room == null ? Output.folder(out) : room).resolve(name);
        Path draft = out.resolveSibling(name + "-draft");
        StreamFiles where = new StreamFiles(work, draft, refused, resume);
        OneRun.Work<StreamResult> all = () -> {
            try (Temporary whole = Temporary.at(draft);
                    Temporary passing = Temporary.at(work)) {
                if (resume) {
                    passing.keep();
                }
                StreamResult result = run(judging, files, where, format, around);
                OwnerOnly.place(whole.path(), out);
                tell(result, around);
                return result;
            }
        };
        OneRun.Work<StreamResult> alone =
                room == null ? all : () -> OneRun.at(room.resolve(name + "-work" + LOCK), out, all);
        return OneRun.at(out.resolveSibling(name + LOCK), out, alone);
    }

    private static StreamResult run(
            Judging judging, List<Path> files, StreamFiles where, Format format, Surroundings around) {
        Locality place = judging.locality();
        StreamSettings settings = judging.settings(files, place.overlay(), where);
        try (Validators validators = new Validators()) {
            LineReaders readers = readers(validators, place.engine().catalogue());
            StreamedEvaluation evaluation =
                    new StreamedEvaluation(place.engine(), readers, layout(format, around.locale()));
            return evaluation.run(settings, new StreamProgress(around.progress(), System::nanoTime));
        } catch (StreamRefusedException e) {
            throw new BadRequest(
                    switch (e.reason()) {
                        case NO_DATA_YEAR -> "dataYear.none";
                        case OTHER_EVALUATION -> "resume.other";
                    });
        }
    }

    private static LineReaders readers(Validators validators, Catalogue catalogue) {
        return new LineReaders() {
            @Override
            public LineReader ndjson() {
                return new SubjectReader(validators, catalogue);
            }

            @Override
            public LineReader csv(String file, String header) {
                return new CsvSubjectReader(file, header, validators, catalogue);
            }
        };
    }

    private static Layout layout(Format format, Locale locale) {
        if (format == Format.CSV) {
            String head = new String(CsvDecisionWriter.header(), StandardCharsets.UTF_8);
            return new Layout("csv " + locale.getLanguage(), head, false, () -> new CsvDecisionWriter(locale));
        }
        return new Layout(format.toString(), "", format == Format.JSON, JsonDecisionWriter::new);
    }

    private void tell(StreamResult result, Surroundings around) {
        Registers.warn(result.observed(), result.context().dataYear(), around);
        Registers.tell(result.balance(), around.progress());
        if (rejects != null) {
            around.err().println(Say.text(around.locale(), "rejects.count", result.rejected(), rejects));
            around.err().flush();
        }
    }
}
