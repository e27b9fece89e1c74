package vn.khuyenhoc.results;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/**
 * Reads results from YAML, of which JSON is a part: a mapping whose key {@code results} holds them. Immutable and thread-safe.
 *
 * <p>A part that the file does not have was not read; {@code none} or an empty list says that the place has nothing of it.
 */
public final class ResultsReader {
    private static final String RESULTS = "results";
    private final Catalogue catalogue;

    /** A reader that knows the areas, bases, indicators and plan facts of a catalogue. */
    public ResultsReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether a text is that of results: a mapping with the key {@code results}. */
    public static boolean isResults(String name, String text) {
        YamlMap file = YamlFile.read(name, text, new Faults());
        return file != null && file.has(RESULTS);
    }

    /**
     * Reads a file.
     *
     * @throws FaultyInputException naming every fault with file, line and column
     */
    public Results read(Path file) {
        return read(file.toString(), YamlFile.text(file));
    }

    /**
     * Reads the text of a file.
     *
     * @param name name for places
     * @param text content
     * @throws FaultyInputException naming every fault with file, line and column
     */
    public Results read(String name, String text) {
        Faults faults = new Faults();
        YamlMap file = YamlFile.read(name, text, faults);
        Results results = file == null ? null : results(file);
        withoutPeople(faults).throwIfAny();
        if (results == null) {
            throw new IllegalStateException("a file that cannot be read has a fault");
        }
        return results;
    }

    /** People write results of a place by hand, so that anything in them may be a name. */
    private static Faults withoutPeople(Faults faults) {
        Faults shown = new Faults();
        faults.sorted()
                .forEach(fault -> shown.add(
                        fault.place(),
                        fault.key(),
                        fault.arguments().stream()
                                .map(argument -> argument instanceof String text ? Shown.text(text) : argument)
                                .toArray()));
        return shown;
    }

    private @Nullable Results results(YamlMap file) {
        YamlMap map = file.get(RESULTS).map();
        Results results = map == null ? null : new ResultsParts(catalogue, map).results();
        file.end();
        return results;
    }
}
