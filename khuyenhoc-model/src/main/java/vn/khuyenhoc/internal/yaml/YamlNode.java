package vn.khuyenhoc.internal.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.khuyenhoc.internal.Ambiguous;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.internal.Signs;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Places;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.text.Words;

/** A node of a YAML file that is read as a type; a wrong type becomes a fault and a stand-in value. */
public final class YamlNode {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final List<String> NULLS = List.of("~", "null", "Null", "NULL");
    private final String file;
    private final Node node;
    private final Faults faults;
    private boolean standsIn;

    /** A node whose texts its author writes, unless {@code faults} say that there may be people in them. */
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

    /** Where everything below this node stands, by paths such as {@code tasks[2].owner}. */
    public Places places() {
        Map<String, Place> found = new java.util.LinkedHashMap<>();
        places("", found);
        return new Places(found);
    }

    private void places(String path, Map<String, Place> found) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    String own = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
                    found.put(own, new YamlNode(file, key, faults).place());
                    new YamlNode(file, tuple.getValueNode(), faults).places(own, found);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                YamlNode element = new YamlNode(file, sequence.getValue().get(i), faults);
                found.put(path + "[" + i + "]", element.place());
                element.places(path + "[" + i + "]", found);
            }
        }
    }

    /**
     * Adds a fault at this node; what could be a person is told by its length where an argument is a text. Nothing where
     * this node could not be read, which is told already: it would be said of the value that stands in for it.
     */
    public void fault(String key, Object... arguments) {
        if (standsIn) {
            return;
        }
        Object[] shown = Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? Shown.code(text) : argument)
                .toArray();
        faults.add(place(), key, shown);
    }

    private void unread(String key, Object... arguments) {
        fault(key, arguments);
        standsIn = true;
    }

    /** Says that a text of this node is not one of those known; nothing where the text could not be read. */
    public void unknown(String text, Collection<String> known) {
        if (!text.isEmpty()) {
            unread("unknown", text, nearest(text, known));
        }
    }

    /** The texts that somebody may have meant, for a fault; none that a file gives itself and that could be a person. */
    public static Words nearest(String text, Collection<String> known) {
        List<String> shown =
                known.stream().filter(name -> name.equals(Shown.code(name))).toList();
        String nearest = Suggestions.nearest(text, shown);
        return new Words(nearest, nearest);
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
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank() && !isNull(scalar)) {
            requireSeen(scalar.getValue());
            return scalar.getValue();
        }
        unread("yaml.text");
        return "";
    }

    /** Signs that cannot be seen mislead readers and terminals; ends of lines and blanks of any width do not. */
    private void requireSeen(String text) {
        text.codePoints()
                .filter(sign -> !Signs.isSeen(sign) && sign != '\n' && !Character.isSpaceChar(sign))
                .findFirst()
                .ifPresent(sign -> fault("yaml.hidden", new Words(Signs.name(sign), Signs.name(sign))));
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.isPlain() && NULLS.contains(scalar.getValue());
    }

    /** A number; 0 with a fault where this node is none. */
    public BigDecimal decimal() {
        BigDecimal number = decimalOrNull();
        return number == null ? BigDecimal.ZERO : number;
    }

    /** A number; null with a fault where this node is none. */
    public @Nullable BigDecimal decimalOrNull() {
        if (isNumber()) {
            return new BigDecimal(shown());
        }
        notNumber("yaml.number");
        return null;
    }

    /** A number that is not negative; null with a fault where this node is none. */
    public @Nullable BigDecimal amountOrNull() {
        BigDecimal number = decimalOrNull();
        if (number != null && number.signum() < 0) {
            unread("yaml.atLeast", shown(), 0);
            return null;
        }
        return number;
    }

    /** A number that is not negative; 0 with a fault where this node is none. */
    public BigDecimal amount() {
        BigDecimal number = amountOrNull();
        return number == null ? BigDecimal.ZERO : number;
    }

    /** A share from 0 to 1; 0 with a fault where this node is none. */
    public BigDecimal share() {
        BigDecimal share = decimal();
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            unread("criterion.share", shown());
            return BigDecimal.ZERO;
        }
        return share;
    }

    private void notNumber(String key) {
        String text = shown();
        if (Ambiguous.is(text)) {
            unread("yaml.ambiguous", text, Ambiguous.grouped(text), Ambiguous.decimal(text));
        } else {
            unread(key, text);
        }
    }

    /** A whole number; 0 with a fault where this node is none. */
    public int integer() {
        if (isWhole()) {
            return Integer.parseInt(shown());
        }
        notNumber("yaml.integer");
        return 0;
    }

    /** A whole number that is not lower than another; that other with a fault where this node is none. */
    public int integer(int least) {
        int number = integer();
        if (number < least && isWhole()) {
            unread("yaml.atLeast", shown(), least);
        }
        return Math.max(least, number);
    }

    /** A year that data and documents can be of; the first such year with a fault where this node is none. */
    public int year() {
        int year = isWhole() ? Integer.parseInt(shown()) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            unread("yaml.year", shown(), String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
            return FIRST_YEAR;
        }
        return year;
    }

    private boolean isWhole() {
        return shown().matches("-?(0|[1-9][0-9]{0,8})");
    }

    /** Whether this node is one of some texts. */
    public boolean isOneOf(Collection<String> texts) {
        return texts.contains(shown());
    }

    /** Whether this node is a number. */
    public boolean isNumber() {
        return shown().matches("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?") && !Ambiguous.is(shown());
    }

    /** {@code true} or {@code false}. */
    public boolean truth() {
        String text = text();
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            unread("yaml.truth", text);
        }
        return text.equals("true");
    }

    /** A day of the years 1990 to 2100 such as {@code 2024-01-26}; {@link LocalDate#MIN} with a fault where this node is none. */
    public LocalDate day() {
        LocalDate day = within(parsed(YamlNode::day, LocalDate.MIN, "yaml.day"));
        return day == null ? LocalDate.MIN : day;
    }

    /** A day of this node, null with a fault where it is before 1990 or after 2100. */
    public @Nullable LocalDate within(LocalDate day) {
        boolean within = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        if (!within && !day.equals(LocalDate.MIN)) {
            unread("yaml.dayWithin", day, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
            return null;
        }
        return day;
    }

    private static LocalDate day(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new DateTimeParseException("not a day", text, 0);
        }
        return LocalDate.parse(text);
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
                .filter(constant ->
                        constant.name().equals(text) || code(constant).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    List<String> known =
                            Arrays.stream(constants).map(YamlNode::code).toList();
                    unknown(text, known);
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
        unread("yaml.list");
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
        unread("yaml.map");
        return null;
    }

    /** A mapping; where this node is none, a fault and an empty mapping. */
    public YamlMap mapping() {
        YamlMap map = map();
        return map != null ? map : Objects.requireNonNull(YamlFile.read("", "{}", new Faults()));
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

    /** What stands here as lists, maps, texts, whole and decimal numbers, truth values; null where nothing does. */
    public @Nullable Object plain() {
        if (isMap()) {
            Map<String, @Nullable Object> values = new java.util.LinkedHashMap<>();
            entries().forEach((key, value) -> values.put(key, value.plain()));
            return values;
        }
        if (isList()) {
            List<@Nullable Object> values = new java.util.ArrayList<>();
            list().forEach(value -> values.add(value.plain()));
            return values;
        }
        ScalarNode scalar = (ScalarNode) node;
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return text;
        }
        if (text.isEmpty() || isNull(scalar)) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        if (Ambiguous.is(text)) {
            notNumber("yaml.number");
        }
        return !isNumber() ? text : text.contains(".") ? new BigDecimal(text) : (Object) Long.valueOf(text);
    }

    /** What stands here, for a message. */
    private String shown() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        return isList() ? "[…]" : "{…}";
    }

    private <T> T parsed(Function<String, T> parser, T standIn, String key) {
        try {
            return parser.apply(shown());
        } catch (DateTimeParseException e) {
            unread(key, shown());
            return standIn;
        }
    }
}
