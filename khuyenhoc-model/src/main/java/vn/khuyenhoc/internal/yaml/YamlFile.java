package vn.khuyenhoc.internal.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/** A YAML file as a node with places; syntax errors become faults. */
public final class YamlFile {
    private YamlFile() {}

    /**
     * The text of a file.
     *
     * @throws FaultyInputException if it cannot be read or is not UTF-8
     */
    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw unreadable(file, "file.notUtf8");
        } catch (IOException e) {
            throw unreadable(file, "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static FaultyInputException unreadable(Path file, String key, Object... arguments) {
        return new FaultyInputException(List.of(Fault.at(Place.of(file.toString(), 0, 0), key, arguments)));
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
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            faults.add(firstNotNormal(name, text), "notNfc");
        }
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(name)
                    .setAllowNonScalarKeys(true)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                faults.add(Place.of(name, 1, 1), "yaml.empty");
                return null;
            }
            return new YamlNode(name, root.get(), faults).map();
        } catch (YamlEngineException e) {
            faults.add(placeOf(name, e), "yaml.syntax", String.valueOf(firstLine(e)));
            return null;
        } catch (StackOverflowError e) {
            // the parser goes as deep as the text does
            faults.add(Place.of(name, 1, 1), "yaml.deep");
            return null;
        }
    }

    private static Place placeOf(String name, YamlEngineException e) {
        Optional<Mark> mark =
                e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
        return mark.map(at -> Place.of(name, at.getLine() + 1, at.getColumn() + 1))
                .orElse(Place.of(name, 1, 1));
    }

    private static @Nullable String firstLine(YamlEngineException e) {
        String problem = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
        return problem == null ? null : problem.lines().findFirst().orElse("");
    }

    private static Place firstNotNormal(String name, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!Normalizer.isNormalized(lines[i], Normalizer.Form.NFC)) {
                return Place.of(name, i + 1, columnOfFirst(lines[i]));
            }
        }
        return Place.of(name, 1, 1);
    }

    private static int columnOfFirst(String line) {
        int column = 1;
        while (Normalizer.isNormalized(line.substring(0, column), Normalizer.Form.NFC)) {
            column++;
        }
        return column;
    }
}
