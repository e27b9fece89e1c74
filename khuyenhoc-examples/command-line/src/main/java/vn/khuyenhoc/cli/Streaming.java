package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.csv.CsvDecisionWriter;
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
    StreamResult evaluate(List<Path> files, Judging judging, Format format, @Nullable Path out, Surroundings around)
            throws IOException {
        if (resume && out == null) {
            throw new BadRequest("resume.out");
        }
        if (rejects != null) {
            Output.folder(rejects);
        }
        around.progress().tell("progress.loading");
        Locality place = judging.locality();
        Path own = folder(out);
        try {
            Path draft = out == null ? own.resolve("output") : out.resolveSibling(own.getFileName() + "-draft");
            Path work = out == null ? own.resolve("work") : own;
            StreamFiles where = new StreamFiles(work, draft, rejects, resume);
            StreamResult result = run(place, judging.settings(files, place.overlay(), where), format, around);
            deliver(draft, out, around);
            tellRejects(result, around);
            return result;
        } finally {
            if (out == null) {
                Files.deleteIfExists(own.resolve("output"));
                Files.deleteIfExists(own);
            }
        }
    }

    private Path folder(@Nullable Path out) throws IOException {
        if (temp != null && !Files.isDirectory(temp)) {
            throw new BadRequest("output.folder", temp);
        }
        if (out == null) {
            return temp == null ? Files.createTempDirectory(WORK) : Files.createTempDirectory(temp, WORK);
        }
        Path beside = Output.folder(out);
        return (temp == null ? beside : temp).resolve(HIDDEN + out.getFileName() + WORK);
    }

    private static StreamResult run(Locality place, StreamSettings settings, Format format, Surroundings around)
            throws IOException {
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

    private static void deliver(Path draft, @Nullable Path out, Surroundings around) throws IOException {
        if (out != null) {
            Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try (Reader text = Files.newBufferedReader(draft, StandardCharsets.UTF_8)) {
            text.transferTo(around.out());
        }
        around.out().flush();
    }

    private void tellRejects(StreamResult result, Surroundings around) {
        if (rejects != null) {
            around.err().println(Say.text(around.locale(), "rejects.count", result.rejected(), rejects));
            around.err().flush();
        }
    }
}
