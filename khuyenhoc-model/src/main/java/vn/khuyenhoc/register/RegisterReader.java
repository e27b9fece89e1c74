package vn.khuyenhoc.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.lines.InputFaults;
import vn.khuyenhoc.internal.lines.LineInput;
import vn.khuyenhoc.register.internal.QuickReader;
import vn.khuyenhoc.register.internal.Vocabulary;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/**
 * Reads registers from JSON ({@code .json}: {@code {"subjects": [ … ]}}), NDJSON ({@code .ndjson}: one subject a line) and CSV
 * ({@code .csv}: a header and one subject a line), UTF-8, each packed by gzip where {@code .gz} follows. Thread-safe.
 *
 * <pre>{@code
 * Register register = new RegisterReader().read(List.of(Path.of("citizens.ndjson"), Path.of("families.json.gz")));
 * }</pre>
 *
 * <p>The columns of CSV have the names of the fields in JSON, in any order; lists have spaces or semicolons between their elements, and
 * {@code titles} are written {@code citizen:1:2023} for title, level and year, {@code moves} {@code 2024-06-15:XA-2} for the first day
 * in the other commune and that commune, which is left out where the register does not hold it. Each observation of a year is a column
 * {@code code@year}: {@code true}, {@code false}, {@code có} or {@code không}; a whole number; a share as {@code 45/50}, {@code 0.9} or
 * {@code 90%}; points; a day; a grade. An empty cell is not known; {@code none} in {@code areaClasses} says that there are none. Commas,
 * semicolons or tabs separate cells, as in the header; a cell has no line break.
 *
 * <p>Lines end with a line feed, a carriage return or both. A byte order mark is passed over, and so are lines that are blank and rows of
 * which all cells are empty. Texts come in NFC, however they are written.
 *
 * <p>Every fault is named with file, line, column and record: broken syntax, unknown, missing and repeated fields, wrong types,
 * unknown codes, identifiers used twice, text that is not UTF-8. A faulty line or subject does not stop the others; a file that is
 * damaged, of another encoding or with a faulty header is one fault, in {@link Reading#unread()}.
 * Whether the content is sound says {@link RegisterChecks}.
 */
public final class RegisterReader {
    private final @Nullable Catalogue catalogue;
    private final Vocabulary vocabulary;

    /** Gives the lines of an input. */
    @FunctionalInterface
    private interface Input {
        /** Gives all of them. */
        void give(LineConsumer use) throws IOException;
    }

    /** A reader of JSON and NDJSON. */
    public RegisterReader() {
        this(null);
    }

    /**
     * A reader of all formats.
     *
     * @param catalogue gives the types of observations, which CSV needs; null leaves CSV unread
     */
    public RegisterReader(@Nullable Catalogue catalogue) {
        this.catalogue = catalogue;
        this.vocabulary = new Vocabulary(catalogue);
    }

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
        ReadingBuilder reading = builder();
        files.forEach(file -> readFile(file, reading));
        return reading.build();
    }

    /** Reads a register from UTF-8 bytes; keeps the good subjects beside the faults of the others. */
    public Reading readAll(String name, InputStream bytes) {
        ReadingBuilder reading = builder();
        readBytes(name, bytes, reading);
        return reading.build();
    }

    /** Reads a register from a text; keeps the good subjects beside the faults of the others. */
    public Reading readAll(String name, Reader text) {
        ReadingBuilder reading = builder();
        readLines(name, reading, use -> Lines.each(text, use));
        return reading.build();
    }

    private ReadingBuilder builder() {
        return new ReadingBuilder(new QuickReader(vocabulary), new ShortTexts());
    }

    private static Register sound(Reading reading) {
        if (!reading.faults().isEmpty()) {
            throw new FaultyInputException(reading.faults());
        }
        return reading.register();
    }

    private void readFile(Path file, ReadingBuilder reading) {
        try (InputStream bytes = Files.newInputStream(file)) {
            readBytes(file.toString(), bytes, reading);
        } catch (IOException e) {
            reading.unreadable(InputFaults.of(file.toString(), e));
        }
    }

    private void readBytes(String name, InputStream bytes, ReadingBuilder reading) {
        readLines(name, reading, use -> Lines.each(LineInput.of(name, bytes), use));
    }

    private void readLines(String name, ReadingBuilder reading, Input input) {
        RegisterFormat format = RegisterFormat.of(name);
        if (format == null) {
            reading.unread(Fault.at(Place.of(name, 0, 0), "register.ending"));
            return;
        }
        try {
            switch (format) {
                case NDJSON -> input.give(new SubjectLines(name, reading));
                case JSON -> readDocument(name, reading, input);
                case CSV -> readRows(name, reading, input);
            }
        } catch (IOException e) {
            reading.unreadable(InputFaults.of(name, e));
        }
    }

    private static void readDocument(String name, ReadingBuilder reading, Input input) throws IOException {
        SubjectDocument document = new SubjectDocument(name, reading);
        input.give(document);
        document.finish();
    }

    private void readRows(String name, ReadingBuilder reading, Input input) throws IOException {
        if (catalogue == null) {
            reading.unread(Fault.at(Place.of(name, 0, 0), "csv.noCatalogue"));
            return;
        }
        SubjectRows rows = new SubjectRows(name, reading, catalogue);
        input.give(rows);
        rows.finish();
    }
}
