package vn.khuyenhoc.json.internal;

import tools.jackson.core.TokenStreamLocation;
import vn.khuyenhoc.text.Place;

/**
 * Where a text begins in its file.
 *
 * @param file name of the file
 * @param line line from 1
 * @param column column from 1
 */
public record Origin(String file, int line, int column) {

    /** The beginning of a file. */
    public static Origin of(String file) {
        return new Origin(file, 1, 1);
    }

    /** The place in the file of a location in the text. */
    public Place at(TokenStreamLocation location) {
        boolean firstLine = location.getLineNr() <= 1;
        return Place.of(
                file,
                line + Math.max(1, location.getLineNr()) - 1,
                Math.max(1, location.getColumnNr()) + (firstLine ? column - 1 : 0));
    }

    /** Where a part of the text begins. */
    public Origin of(TokenStreamLocation location) {
        Place place = at(location);
        return new Origin(file, place.line(), place.column());
    }
}
