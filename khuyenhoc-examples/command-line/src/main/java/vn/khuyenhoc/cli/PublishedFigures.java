package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.FiguresReader;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/** Reads published figures: those shipped with the command line, and files. */
final class PublishedFigures {
    private static final String FOLDER = "figures/";
    private final FiguresReader reader;

    PublishedFigures(FiguresReader reader) {
        this.reader = reader;
    }

    /** The figures of newspapers and portals that are shipped, in the order of the index. */
    List<Figures> shipped() {
        return all(resource("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .<Supplier<Figures>>map(name -> () -> reader.read(name, resource(name)))
                .toList());
    }

    /**
     * The figures of files.
     *
     * @throws FaultyInputException naming every fault of every file
     */
    List<Figures> read(List<Path> files) {
        return all(files.stream()
                .<Supplier<Figures>>map(file -> () -> reader.read(file))
                .toList());
    }

    private static List<Figures> all(List<Supplier<Figures>> readings) {
        Faults faults = new Faults();
        List<Figures> all = new ArrayList<>();
        for (Supplier<Figures> reading : readings) {
            try {
                all.add(reading.get());
            } catch (FaultyInputException e) {
                faults.addAll(e.faults());
            }
        }
        faults.throwIfAny();
        return all;
    }

    private static String resource(String name) {
        try (InputStream in = PublishedFigures.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("figures " + name + " are named in the index but not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
