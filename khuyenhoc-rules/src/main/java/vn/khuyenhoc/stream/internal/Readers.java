package vn.khuyenhoc.stream.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.LineReader;
import vn.khuyenhoc.stream.LineReaders;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;

/** The readers of one thread. */
final class Readers {
    private final List<RegisterFile> files;
    private final LineReaders readers;
    private final LineReader json;
    private final HeadReader heads;
    private final HeadReader wholeHeads;
    private final Map<Integer, String> headers;
    private final Map<Integer, LineReader> csv = new HashMap<>();
    private final Map<Integer, HeadReader> csvHeads = new HashMap<>();

    Readers(List<RegisterFile> files, Map<Integer, String> headers, LineReaders readers, boolean years) {
        this.headers = headers;
        this.files = files;
        this.readers = readers;
        this.json = readers.ndjson();
        this.wholeHeads = new ParsedHeads(json);
        this.heads = new JsonHeads(years, wholeHeads);
    }

    /** Reads a line of a batch; null where it is blank or has a fault. */
    @Nullable
    Subject read(Batch batch, int line, Faults faults) {
        int from = batch.start(line);
        return read(batch.file(line), batch.number(line), batch.bytes(), from, batch.end(line) - from, faults);
    }

    /** Reads a line. */
    @Nullable
    Subject read(int file, int number, byte[] bytes, int from, int length, Faults faults) {
        return reader(file).read(files.get(file).name(), number, bytes, from, length, faults);
    }

    /**
     * Glances at a line.
     *
     * @param texts whether the texts are wanted, not only their hashes, and the members of a family that has a fault
     */
    void head(Batch batch, int line, boolean texts, Head head) {
        int file = batch.file(line);
        HeadReader lines = texts ? wholeHeads : heads;
        HeadReader reader =
                files.get(file).isCsv() ? csvHeads.computeIfAbsent(file, own -> new ParsedHeads(reader(own))) : lines;
        reader.read(batch.bytes(), batch.start(line), batch.end(line), head);
    }

    /** The column where the text of a line begins, as faults name it. */
    int column(Batch batch, int line) {
        return files.get(batch.file(line)).column(batch.bytes(), batch.start(line), batch.end(line));
    }

    private LineReader reader(int file) {
        RegisterFile own = files.get(file);
        return own.isCsv()
                ? csv.computeIfAbsent(file, ignored -> readers.csv(own.name(), headers.getOrDefault(file, "")))
                : json;
    }
}
