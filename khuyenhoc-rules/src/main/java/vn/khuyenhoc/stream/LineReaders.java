package vn.khuyenhoc.stream;

import vn.khuyenhoc.register.LineReader;

/** Makes readers of lines; called once for each thread and file format. */
public interface LineReaders {

    /** A reader of lines of JSON. */
    LineReader ndjson();

    /**
     * A reader of lines of CSV.
     *
     * @param file name for the places of faults
     * @param header first line of the file
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of the header
     */
    LineReader csv(String file, String header);
}
