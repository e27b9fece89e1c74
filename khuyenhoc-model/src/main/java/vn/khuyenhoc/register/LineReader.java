package vn.khuyenhoc.register;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;

/**
 * Reads subjects one at a time, each from a line, and checks what can be checked of a subject alone. Implementations say whether threads
 * may share them.
 */
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

    /**
     * What a line with a fault still tells of its subject; null where not even kind and identifier.
     *
     * @param bytes holds the line in UTF-8, without its end
     * @param from where it begins
     * @param length how many bytes it has
     */
    default @Nullable Outline outline(byte[] bytes, int from, int length) {
        return null;
    }
}
