package vn.khuyenhoc.internal.lines;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;
import vn.khuyenhoc.internal.FileFaults;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/** Says why a file could not be read to its end. */
public final class InputFaults {
    private InputFaults() {}

    /** The one fault of a file, never with the words of the exception. */
    public static Fault of(String name, IOException why) {
        Place place = Place.of(name, 0, 0);
        if (why instanceof CharacterCodingException) {
            return Fault.at(place, "file.notUtf8");
        }
        boolean damaged = why instanceof ZipException || (why instanceof EOFException && Packing.isPacked(name));
        return damaged ? Fault.at(place, "file.gzip") : FileFaults.of(name, why);
    }
}
