package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is settled of whom, dealt out by commune where it is much, with what is settled later in further layers. */
final class NoteFiles {
    /** Every part. */
    static final int ALL = -1;

    private final int parts;
    private final Path base;
    private final List<Parts> layers = new CopyOnWriteArrayList<>();

    /** The notes of a pass, in as many parts. */
    NoteFiles(Path base, int parts, Path folder) throws IOException {
        this.parts = parts;
        this.base = base;
        if (parts > 1) {
            Parts dealt = new Parts(folder, "notes", parts);
            Sink record = new Sink();
            Records.each(base, source -> {
                source.copyTo(record);
                dealt.add(part(Notes.area(source)), record.bytes(), 0, record.size());
            });
            add(dealt);
        }
    }

    /** The part of a commune. */
    int part(int area) {
        return (area + 1) % parts;
    }

    int parts() {
        return parts;
    }

    /** Adds what is settled now; it counts more than what was there. */
    void add(Parts layer) throws IOException {
        layer.close();
        layers.add(layer);
    }

    /** Gives every note of a part, or of all. */
    void each(int part, Records.Taker taker) throws IOException {
        if (parts == 1) {
            Records.each(base, taker);
        }
        for (Parts layer : layers) {
            if (part == ALL || parts == 1) {
                for (int i = 0; i < layer.count(); i++) {
                    layer.each(i, taker);
                }
            } else {
                layer.each(part, taker);
            }
        }
    }
}
