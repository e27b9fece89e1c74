package vn.khuyenhoc.catalogue.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SnapshotWriter} wrote; lists, sets and maps keep their order and cannot be changed. Not thread-safe. */
final class SnapshotReader {
    static final int NULL = 0;
    static final int TEXT = 1;
    static final int RECORD = 2;
    static final int LIST = 3;
    static final int SET = 4;
    static final int MAP = 5;
    static final int YES = 6;
    static final int NO = 7;
    static final int WHOLE = 8;
    static final int DECIMAL = 9;
    static final int DAY = 10;
    static final int MONTH_DAY = 11;
    static final int CONSTANT = 12;
    static final int DOUBLE = 13;
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private final byte[] bytes;
    private final int[] starts;
    private final @Nullable String[] texts;
    private final int[] parts;
    private final Map<Integer, Maker> makers = new HashMap<>();
    private final Map<Long, Object> constants = new HashMap<>();
    private int at;

    SnapshotReader(byte[] bytes) {
        this.bytes = bytes;
        this.texts = new String[number()];
        this.starts = new int[texts.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            int length = number();
            at += length;
        }
        this.parts = new int[number()];
        for (int i = 0; i < parts.length; i++) {
            int length = number();
            parts[i] = at;
            at += length;
        }
    }

    /** How the records of a class are made. */
    private record Maker(Constructor<?> constructor, int size) {}

    /** A part by its number. */
    <T> T part(int number, Class<T> type) {
        at = parts[number];
        return type.cast(Objects.requireNonNull(value()));
    }

    private int number() {
        int number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while ((next & MORE) != 0) {
            number |= (next & LOW) << shift;
            shift += BITS;
            next = bytes[at++];
        }
        return number | next << shift;
    }

    private String text() {
        return text(number());
    }

    private String text(int number) {
        String known = texts[number];
        if (known == null) {
            int back = at;
            at = starts[number];
            int length = number();
            known = new String(bytes, at, length, StandardCharsets.UTF_8);
            texts[number] = known;
            at = back;
        }
        return known;
    }

    private @Nullable Object value() {
        int tag = bytes[at++];
        return switch (tag) {
            case NULL -> null;
            case TEXT -> text();
            case RECORD -> record(number());
            case LIST -> list();
            case SET -> set();
            case MAP -> map();
            case YES -> true;
            case NO -> false;
            case WHOLE -> number();
            case DECIMAL -> new BigDecimal(text());
            case DOUBLE -> Double.valueOf(text());
            case DAY -> LocalDate.parse(text());
            case MONTH_DAY -> MonthDay.parse(text());
            case CONSTANT -> constant(number(), number());
            default -> throw new IllegalStateException("a snapshot with an unknown tag " + tag);
        };
    }

    private List<@Nullable Object> list() {
        @Nullable Object[] elements = new Object[number()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = value();
        }
        return List.of(elements);
    }

    private Set<@Nullable Object> set() {
        int size = number();
        Set<@Nullable Object> set = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            set.add(value());
        }
        return Collections.unmodifiableSet(set);
    }

    private Map<@Nullable Object, @Nullable Object> map() {
        int size = number();
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(value(), value());
        }
        return Collections.unmodifiableMap(map);
    }

    private Object record(int name) {
        try {
            Maker maker = makers.get(name);
            if (maker == null) {
                maker = maker(Class.forName(text(name)));
                makers.put(name, maker);
            }
            @Nullable Object[] components = new Object[maker.size()];
            for (int i = 0; i < components.length; i++) {
                components[i] = value();
            }
            return maker.constructor().newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the snapshot of the catalogue does not fit this version", e);
        }
    }

    private static Maker maker(Class<?> type) throws NoSuchMethodException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return new Maker(constructor, types.length);
    }

    private Object constant(int type, int name) {
        return constants.computeIfAbsent((long) type << Integer.SIZE | name, key -> constant(text(type), text(name)));
    }

    private static Object constant(String type, String name) {
        try {
            for (Object constant : Class.forName(type).getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the snapshot of the catalogue does not fit this version", e);
        }
        throw new IllegalStateException("the snapshot of the catalogue does not fit this version: " + name);
    }
}
