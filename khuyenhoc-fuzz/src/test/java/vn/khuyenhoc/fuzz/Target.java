package vn.khuyenhoc.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is searched.
 *
 * @param name name, also of the folder of its kept inputs
 * @param readings answer an input, each by itself
 * @param seeds inputs that it begins with, besides the kept ones
 */
record Target(String name, List<Reading> readings, Seeds seeds) {
    Target {
        readings = List.copyOf(readings);
    }

    /** What is read in one way. */
    Target(String name, Reading reading, Seeds seeds) {
        this(name, List.of(reading), seeds);
    }

    /** Answers an input. */
    @FunctionalInterface
    interface Reading {

        /**
         * Reads.
         *
         * @param told takes everything that a person is told of the input
         * @throws IOException if the machine fails; everything else that is thrown is a finding
         */
        void read(byte[] input, Consumer<String> told) throws IOException;
    }

    /** Finds inputs. */
    @FunctionalInterface
    interface Seeds {

        /** The inputs. */
        List<byte[]> find() throws IOException;
    }
}
