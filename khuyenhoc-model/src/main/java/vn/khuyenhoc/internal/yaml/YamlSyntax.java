package vn.khuyenhoc.internal.yaml;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.khuyenhoc.internal.Signs;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/** Says in our own words what the parser refuses; its own words are English, and hold pieces of the file. */
final class YamlSyntax {
    private static final Map<String, String> KEYS = Map.of(
            "TAB", "yaml.tab",
            "mapping values are not allowed", "yaml.colon",
            "could not find expected ':'", "yaml.colon",
            "unexpected end of stream", "yaml.end",
            "expected ',' or", "yaml.end",
            "<stream end>", "yaml.end",
            "another document", "yaml.documents",
            "undefined alias", "yaml.aliasUnknown");

    private YamlSyntax() {}

    /** The fault of a text that is refused. */
    static Fault fault(String name, String text, YamlEngineException refused) {
        if (refused instanceof RefusedYaml own) {
            return Fault.at(
                    place(name, own.mark()), String.valueOf(own.getMessage()), GuardedParser.DEEPEST, Anchors.MOST);
        }
        if (refused instanceof ReaderException reader) {
            return sign(name, text, reader);
        }
        Optional<Mark> mark =
                refused instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
        return Fault.at(place(name, mark), key(String.valueOf(refused.getMessage())));
    }

    private static String key(String problem) {
        return KEYS.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse("yaml.syntax");
    }

    private static Place place(String name, Optional<Mark> mark) {
        return mark.map(at -> Place.of(name, at.getLine() + 1, at.getColumn() + 1))
                .orElse(Place.of(name, 1, 1));
    }

    private static Fault sign(String name, String text, ReaderException refused) {
        int at = Math.min(text.indexOf(refused.getCodePoint()), text.length());
        String before = text.substring(0, Math.max(0, at));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        Place place = Place.of(name, line, before.length() - before.lastIndexOf('\n'));
        return Fault.at(place, "yaml.sign", Signs.name(refused.getCodePoint()));
    }
}
