package vn.khuyenhoc.plan;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/**
 * Reads plans from YAML, of which JSON is a part: a mapping whose key {@code plan} holds the plan. Immutable and thread-safe.
 *
 * <p>A part that the file does not have was not read; {@code none} or an empty list says that the plan does not have it.
 */
public final class PlanReader {
    private static final String PLAN = "plan";
    private final Catalogue catalogue;

    /** A reader that knows the bodies, bases, indicators and plan facts of a catalogue. */
    public PlanReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether a text is that of a plan: a mapping with the key {@code plan}. */
    public static boolean isPlan(String name, String text) {
        YamlMap file = YamlFile.read(name, text, new Faults());
        return file != null && file.has(PLAN);
    }

    /**
     * Reads a file.
     *
     * @throws FaultyInputException naming every fault with file, line and column
     */
    public Plan read(Path file) {
        return read(file.toString(), YamlFile.text(file));
    }

    /**
     * Reads the text of a file.
     *
     * @param name name for places
     * @param text content
     * @throws FaultyInputException naming every fault with file, line and column
     */
    public Plan read(String name, String text) {
        Faults faults = new Faults();
        YamlMap file = YamlFile.read(name, text, faults);
        Plan plan = file == null ? null : plan(file);
        faults.throwIfAny();
        if (plan == null) {
            throw new IllegalStateException("a file that cannot be read has a fault");
        }
        return plan;
    }

    private @Nullable Plan plan(YamlMap file) {
        YamlMap map = file.get(PLAN).map();
        Plan plan = map == null ? null : new PlanParts(catalogue, map).plan();
        file.end();
        return plan;
    }
}
