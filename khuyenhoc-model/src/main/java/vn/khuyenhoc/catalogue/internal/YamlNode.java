package vn.khuyenhoc.catalogue.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.text.Words;

/** A node of a YAML file that is read as a type; a wrong type becomes a fault and a stand-in value. */
public final class YamlNode {
    private final String file;
    private final Node node;
    private final Faults faults;

    YamlNode(String file, Node node, Faults faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
    }

    /** Where this node stands. */
    public Place place() {
        return node.getStartMark()
                .map(mark -> Place.of(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.of(file, 0, 0));
    }

    /** Adds a fault at this node. */
    public void fault(String key, Object... arguments) {
        faults.add(place(), key, arguments);
    }

    /** Whether this node is a mapping. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** Whether this node is a sequence. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Text that is not blank. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        fault("yaml.text");
        return "";
    }

    /** A number. */
    public BigDecimal decimal() {
        return parsed(BigDecimal::new, BigDecimal.ZERO, "yaml.number");
    }

    /** A whole number. */
    public int integer() {
        return parsed(Integer::valueOf, 0, "yaml.integer");
    }

    /** Whether this node is a number. */
    public boolean isNumber() {
        return node instanceof ScalarNode scalar && scalar.getValue().matches("-?[0-9]+(\\.[0-9]+)?");
    }

    /** {@code true} or {@code false}. */
    public boolean truth() {
        String text = text();
        if (!text.equals("true") && !text.equals("false")) {
            fault("yaml.truth", text);
        }
        return text.equals("true");
    }

    /** A day such as {@code 2024-01-26}. */
    public LocalDate day() {
        return parsed(LocalDate::parse, LocalDate.EPOCH, "yaml.day");
    }

    /** A day of the year such as {@code 01-15}. */
    public MonthDay monthDay() {
        return parsed(text -> MonthDay.parse("--" + text), MonthDay.of(1, 1), "yaml.monthDay");
    }

    /** A constant of an enum, written in lower case with hyphens, or in upper case with underscores. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        E[] constants = type.getEnumConstants();
        String text = text();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text) || code(constant).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    List<String> known = Arrays.stream(constants).map(YamlNode::code).toList();
                    fault("unknown", text, Suggestions.nearest(text, known));
                    return constants[0];
                });
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The elements of a sequence. */
    public List<YamlNode> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(element -> new YamlNode(file, element, faults))
                    .toList();
        }
        fault("yaml.list");
        return List.of();
    }

    /** The elements of a sequence, each read. */
    public <T> List<T> list(Function<YamlNode, T> reading) {
        return list().stream().map(reading).toList();
    }

    /** A mapping, or null with a fault where this node is none. */
    public @Nullable YamlMap map() {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(this, mapping, file, faults);
        }
        fault("yaml.map");
        return null;
    }

    /** The entries of a mapping by their keys as text, in the order of the file. */
    public Map<String, YamlNode> entries() {
        YamlMap map = map();
        return map == null
                ? Map.of()
                : map.keys().stream()
                        .collect(Collectors.toMap(
                                key -> key, map::get, (first, second) -> first, java.util.LinkedHashMap::new));
    }

    /** A text in Vietnamese and English: {@code {vi: …, en: …}}. */
    public Words words() {
        YamlMap map = map();
        if (map == null) {
            return new Words("", "");
        }
        Words words = new Words(map.get("vi").text(), map.get("en").text());
        map.end();
        return words;
    }

    private <T> T parsed(Function<String, T> parser, T standIn, String key) {
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        try {
            return parser.apply(text);
        } catch (NumberFormatException | DateTimeParseException e) {
            fault(key, text);
            return standIn;
        }
    }
}
