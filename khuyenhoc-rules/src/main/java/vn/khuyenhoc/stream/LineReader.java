package vn.khuyenhoc.stream;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;

/** Reads one subject from one line. Used by one thread at a time. */
@FunctionalInterface
public interface LineReader {

    /**
     * The subject in a line; null where it has a fault, all of which are added, and where the line is blank.
     *
     * @param file name for the places of faults
     * @param line number of the line from 1
     * @param bytes holds the line in UTF-8, without its end
     * @param from where it begins
     * @param length how many bytes it has
     */
    @Nullable
    Subject read(String file, int line, byte[] bytes, int from, int length, Faults faults);
}
