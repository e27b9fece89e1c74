package vn.khuyenhoc.stream.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that a pass writes as it goes along. */
final class Spills implements Closeable {
    /** File of the decisions made in passing. */
    static final String DECISIONS = "decisions";
    /** File of where the decisions belong that were put off. */
    static final String PLACES = "places";
    /** File of what was left out. */
    static final String REJECTS = "rejects";

    private static final String NOTES = "notes";
    private static final List<String> NAMES =
            List.of(DECISIONS, NOTES, "deferred", "members", PLACES, REJECTS, "persons");
    private final Spill[] spills = new Spill[NAMES.size()];

    /** Opens the files and cuts them to the lengths that they had. */
    Spills(Path folder, long[] lengths) throws IOException {
        for (int i = 0; i < spills.length; i++) {
            spills[i] = new Spill(folder.resolve(NAMES.get(i)), lengths[i]);
        }
    }

    /** Whether the files of a folder are at least so long. */
    static boolean hold(Path folder, long[] lengths) throws IOException {
        for (int i = 0; i < lengths.length; i++) {
            Path file = folder.resolve(NAMES.get(i));
            if (!Files.exists(file) || Files.size(file) < lengths[i]) {
                return false;
            }
        }
        return lengths.length == NAMES.size();
    }

    /** The lengths of new files. */
    static long[] none() {
        return new long[NAMES.size()];
    }

    /** Decisions in the order of the input. */
    Spill decisions() {
        return spills[0];
    }

    /** What is settled of whom. */
    Spill notes() {
        return spills[1];
    }

    /** Lines that were put off. */
    Spill deferred() {
        return spills[2];
    }

    /** Who is a member of which family. */
    Spill members() {
        return spills[3];
    }

    /** Where the decisions on lines that were put off belong. */
    Spill places() {
        return spills[4];
    }

    /** What was left out. */
    Spill rejects() {
        return spills[5];
    }

    /** Hashes of personal numbers, and whose they are. */
    Spill persons() {
        return spills[6];
    }

    long[] lengths() {
        long[] lengths = new long[spills.length];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = spills[i].length();
        }
        return lengths;
    }

    void flush() throws IOException {
        for (Spill spill : spills) {
            spill.flush();
        }
    }

    void force() throws IOException {
        for (Spill spill : spills) {
            spill.force();
        }
    }

    @Override
    public void close() throws IOException {
        for (Spill spill : spills) {
            spill.close();
        }
    }
}
