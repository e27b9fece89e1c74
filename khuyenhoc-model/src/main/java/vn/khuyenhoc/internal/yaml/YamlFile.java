package vn.khuyenhoc.internal.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import vn.khuyenhoc.internal.InputText;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/** A YAML file as a node with places; syntax errors become faults. */
public final class YamlFile {
    /** No file that people write is longer. */
    static final int LONGEST = 4_000_000;

    private YamlFile() {}

    /**
     * The text of a file.
     *
     * @throws FaultyInputException if it cannot be read or is not UTF-8
     */
    public static String text(Path file) {
        Faults faults = new Faults();
        String text = InputText.of(file, faults);
        faults.throwIfAny();
        return Objects.requireNonNull(text);
    }

    /**
     * Reads a file.
     *
     * @param name name for places
     * @param text content
     * @param faults takes what is wrong
     * @return the root mapping, or null where there is none to read
     */
    public static @Nullable YamlMap read(String name, String text, Faults faults) {
        if (text.length() > LONGEST) {
            faults.add(Place.of(name, 0, 0), "yaml.large", LONGEST);
            return null;
        }
        String normal = InputText.normal(text);
        try {
            Optional<Node> root = compose(name, normal);
            if (root.isEmpty()) {
                faults.add(Place.of(name, 1, 1), "yaml.empty");
                return null;
            }
            return new YamlNode(name, root.get(), faults).map();
        } catch (YamlEngineException e) {
            faults.addAll(List.of(YamlSyntax.fault(name, normal, e)));
            return null;
        }
    }

    private static Optional<Node> compose(String name, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(LONGEST)
                .build();
        StreamReader reader = new StreamReader(settings, text);
        ParserImpl parser = new ParserImpl(settings, reader);
        try {
            return new Composer(settings, new GuardedParser(parser)).getSingleNode();
        } catch (IllegalArgumentException e) {
            // the scanner reads the number of an escape that the end of the text cuts off
            throw new RefusedYaml("yaml.escape", reader.getMark());
        }
    }
}
