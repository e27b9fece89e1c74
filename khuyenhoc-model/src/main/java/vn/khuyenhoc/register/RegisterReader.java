package vn.khuyenhoc.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import vn.khuyenhoc.register.internal.QuickReader;
import vn.khuyenhoc.register.internal.Vocabulary;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/**
 * Reads registers from JSON ({@code .json}: {@code {"subjects": [ … ]}}) and NDJSON ({@code .ndjson}: one subject a line), UTF-8.
 * Thread-safe.
 *
 * <pre>{@code
 * Register register = new RegisterReader().read(List.of(Path.of("citizens.ndjson"), Path.of("families.json")));
 * }</pre>
 *
 * <p>Every fault is named with file, line, column and record: broken syntax, unknown, missing and repeated fields, wrong types,
 * unknown codes, identifiers used twice, text that is not UTF-8 or not NFC. A faulty line or subject does not stop the others.
 * Whether the content is sound says {@link RegisterChecks}.
 */
public final class RegisterReader {
    private final Vocabulary vocabulary = new Vocabulary(null);

    /**
     * Reads files that form one register.
     *
     * @throws FaultyInputException naming every fault of every file
     */
    public Register read(List<Path> files) {
        return sound(readAll(files));
    }

    /**
     * Reads a register from UTF-8 bytes, which are not closed.
     *
     * @param name name for the places of faults; its ending tells the format
     * @throws FaultyInputException naming every fault
     */
    public Register read(String name, InputStream bytes) {
        return sound(readAll(name, bytes));
    }

    /**
     * Reads a register from a text, which is not closed.
     *
     * @param name name for the places of faults; its ending tells the format
     * @throws FaultyInputException naming every fault
     */
    public Register read(String name, Reader text) {
        return sound(readAll(name, text));
    }

    /** Reads files that form one register; keeps the good subjects beside the faults of the others. */
    public Reading readAll(List<Path> files) {
        ReadingBuilder reading = new ReadingBuilder(new QuickReader(vocabulary));
        files.forEach(file -> readFile(file, reading));
        return reading.build();
    }

    /** Reads a register from UTF-8 bytes; keeps the good subjects beside the faults of the others. */
    public Reading readAll(String name, InputStream bytes) {
        ReadingBuilder reading = new ReadingBuilder(new QuickReader(vocabulary));
        readLines(name, reading, use -> Lines.each(bytes, use));
        return reading.build();
    }

    /** Reads a register from a text; keeps the good subjects beside the faults of the others. */
    public Reading readAll(String name, Reader text) {
        ReadingBuilder reading = new ReadingBuilder(new QuickReader(vocabulary));
        readLines(name, reading, use -> Lines.each(text, use));
        return reading.build();
    }

    private static Register sound(Reading reading) {
        if (!reading.faults().isEmpty()) {
            throw new FaultyInputException(reading.faults());
        }
        return reading.register();
    }

    private static void readFile(Path file, ReadingBuilder reading) {
        try (InputStream bytes = Files.newInputStream(file)) {
            readLines(file.toString(), reading, use -> Lines.each(bytes, use));
        } catch (IOException e) {
            unreadable(file.toString(), reading, e);
        }
    }

    private static void readLines(String name, ReadingBuilder reading, Consumer<LineConsumer> input) {
        try {
            if (name.endsWith(RegisterFormat.NDJSON.ending())) {
                input.accept(new SubjectLines(name, reading));
            } else if (name.endsWith(RegisterFormat.JSON.ending())) {
                SubjectDocument document = new SubjectDocument(name, reading);
                input.accept(document);
                document.finish();
            } else {
                reading.faults().add(Place.of(name, 0, 0), "register.ending");
            }
        } catch (UncheckedIOException e) {
            unreadable(name, reading, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static void unreadable(String name, ReadingBuilder reading, Exception e) {
        reading.faults()
                .add(Place.of(name, 0, 0), "file.unreadable", e.getClass().getSimpleName());
    }
}
