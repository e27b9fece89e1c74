package vn.khuyenhoc.stream.internal;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.json.JsonDecisionWriter;
import vn.khuyenhoc.register.LineReader;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.register.RegisterChecks;
import vn.khuyenhoc.register.RegisterReader;
import vn.khuyenhoc.register.SubjectReader;
import vn.khuyenhoc.stream.Layout;
import vn.khuyenhoc.stream.LineReaders;
import vn.khuyenhoc.stream.StreamListener;
import vn.khuyenhoc.stream.StreamResult;
import vn.khuyenhoc.stream.StreamSettings;

/** Evaluates small registers as streams, and for comparison in memory. */
final class Streamed {
    static final Engine ENGINE = Engine.load();
    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final String LOCALITY = "lam-ha-minh-hoa";
    private static final Sizes SMALL = new Sizes(6, 2, 30, 12, 3, 2048, 3);
    private final Path folder;

    Streamed(Path folder) {
        this.folder = folder;
    }

    private static final LineReaders READERS = new LineReaders() {
        @Override
        public LineReader ndjson() {
            return new SubjectReader(VALIDATOR, ENGINE.catalogue());
        }

        @Override
        public LineReader csv(String file, String header) {
            throw new UnsupportedOperationException();
        }
    };

    Path file(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings that mark every group in the journal. */
    StreamSettings settings(int threads, boolean resume, boolean rejects, Path... files) {
        AtomicLong ticks = new AtomicLong();
        LongSupplier ticker = () -> ticks.addAndGet(100_000_000_000L);
        return new StreamSettings(
                List.of(files),
                null,
                null,
                LOCALITY,
                Stance.PREPARING,
                threads,
                folder.resolve("work"),
                folder.resolve("draft"),
                rejects ? folder.resolve("rejects") : null,
                resume,
                ticker);
    }

    StreamResult run(StreamSettings settings, StreamListener listener, boolean list) {
        Layout layout = new Layout("json", "", list, JsonDecisionWriter::new);
        return new Run(ENGINE, READERS, layout, settings, listener, SMALL).run();
    }

    /** The lines that come out of files. */
    List<String> decide(int threads, Path... files) {
        run(settings(threads, false, false, files), StreamListener.NONE, false);
        return output();
    }

    List<String> output() {
        try {
            return Files.readAllLines(folder.resolve("draft"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String rejects() {
        try {
            return Files.readString(folder.resolve("rejects"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** The lines that should come out of files. */
    static List<String> expected(Path... files) {
        return expected(UnaryOperator.identity(), files);
    }

    /** The lines that should come out where a register is changed before. */
    static List<String> expected(UnaryOperator<Register> change, Path... files) {
        Register register = change.apply(
                new RegisterChecks(VALIDATOR, ENGINE.catalogue()).sound(new RegisterReader().readAll(List.of(files))));
        Context context = new Context(java.time.LocalDate.of(2024, 12, 31), 2024, LOCALITY, Stance.PREPARING);
        Map<String, Integer> order = new HashMap<>();
        register.subjects().forEach(subject -> order.put(subject.id(), order.size()));
        return ENGINE.decideAll(register, context).stream()
                .sorted(Comparator.comparing((Decision decision) -> order.get(decision.subject()))
                        .thenComparing(Decision::title))
                .map(Streamed::line)
                .toList();
    }

    private static String line(Decision decision) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonDecisionWriter().write(decision, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
