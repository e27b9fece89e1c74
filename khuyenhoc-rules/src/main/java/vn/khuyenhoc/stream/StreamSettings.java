package vn.khuyenhoc.stream;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Stance;

/**
 * What is evaluated, and how.
 *
 * @param files files of the register: {@code .ndjson} or {@code .csv}, also with {@code .gz}
 * @param asOf day whose law counts; null for the last day of the data year
 * @param dataYear year of the observations; null for the latest in the register
 * @param locality identifier of an overlay; null for the nation
 * @param stance preparing or deciding
 * @param threads number of threads that read and decide, at least 1; with 1 the calling thread does everything, with more it writes
 *     what they have decided
 * @param folder folder for temporary files; made and deleted by the evaluation, kept where it is interrupted
 * @param draft file that takes the output; in place and whole only when the evaluation ends
 * @param rejects file that takes the places and faults of records that are left out; null where a fault ends the evaluation
 * @param resume whether to go on where an earlier evaluation into the same folder was interrupted
 * @param ticker nanoseconds of any origin, to force what is done to disk every few seconds
 */
public record StreamSettings(
        List<Path> files,
        @Nullable LocalDate asOf,
        @Nullable Integer dataYear,
        @Nullable String locality,
        Stance stance,
        int threads,
        Path folder,
        Path draft,
        @Nullable Path rejects,
        boolean resume,
        LongSupplier ticker) {
    public StreamSettings {
        files = List.copyOf(files);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + "; at least 1");
        }
    }
}
