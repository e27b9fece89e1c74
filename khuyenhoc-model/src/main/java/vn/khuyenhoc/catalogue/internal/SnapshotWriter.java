package vn.khuyenhoc.catalogue.internal;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes records, with the lists, sets, maps and scalars in them, so that {@link SnapshotReader} makes equal ones without parsing
 * anything. Not thread-safe.
 */
final class SnapshotWriter {
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<byte[]> parts = new ArrayList<>();

    /** Adds a part, which can be read without those before it. */
    void add(Object part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(part, out);
        parts.add(out.toByteArray());
    }

    /** All parts behind the texts that they share. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(texts.size(), out);
        for (String text : texts.keySet()) {
            sized(text.getBytes(StandardCharsets.UTF_8), out);
        }
        number(parts.size(), out);
        parts.forEach(part -> sized(part, out));
        return out.toByteArray();
    }

    private static void sized(byte[] bytes, ByteArrayOutputStream out) {
        number(bytes.length, out);
        out.writeBytes(bytes);
    }

    private void write(@Nullable Object value, ByteArrayOutputStream out) {
        if (value == null) {
            out.write(SnapshotReader.NULL);
        } else if (value instanceof String text) {
            text(SnapshotReader.TEXT, text, out);
        } else if (value instanceof Record one) {
            record(one, out);
        } else if (value instanceof Collection<?> all) {
            out.write(value instanceof Set ? SnapshotReader.SET : SnapshotReader.LIST);
            number(all.size(), out);
            all.forEach(element -> write(element, out));
        } else if (value instanceof Map<?, ?> map) {
            out.write(SnapshotReader.MAP);
            number(map.size(), out);
            map.forEach((key, element) -> {
                write(key, out);
                write(element, out);
            });
        } else {
            scalar(value, out);
        }
    }

    private void record(Record one, ByteArrayOutputStream out) {
        text(SnapshotReader.RECORD, one.getClass().getName(), out);
        try {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                write(component.getAccessor().invoke(one), out);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be written: " + one.getClass(), e);
        }
    }

    private void scalar(Object value, ByteArrayOutputStream out) {
        if (value instanceof Boolean yes) {
            out.write(yes ? SnapshotReader.YES : SnapshotReader.NO);
        } else if (value instanceof Integer whole) {
            out.write(SnapshotReader.WHOLE);
            number(whole, out);
        } else if (value instanceof BigDecimal decimal) {
            text(SnapshotReader.DECIMAL, decimal.toString(), out);
        } else if (value instanceof Double number) {
            text(SnapshotReader.DOUBLE, number.toString(), out);
        } else if (value instanceof LocalDate day) {
            text(SnapshotReader.DAY, day.toString(), out);
        } else if (value instanceof MonthDay day) {
            text(SnapshotReader.MONTH_DAY, day.toString(), out);
        } else if (value instanceof Enum<?> constant) {
            text(SnapshotReader.CONSTANT, constant.getDeclaringClass().getName(), out);
            number(textNumber(constant.name()), out);
        } else {
            throw new IllegalArgumentException("a snapshot holds no " + value.getClass());
        }
    }

    private void text(int tag, String text, ByteArrayOutputStream out) {
        out.write(tag);
        number(textNumber(text), out);
    }

    private int textNumber(String text) {
        return texts.computeIfAbsent(text, ignored -> texts.size());
    }

    private static void number(int number, ByteArrayOutputStream out) {
        int rest = number;
        while ((rest & ~LOW) != 0) {
            out.write((rest & LOW) | MORE);
            rest >>>= BITS;
        }
        out.write(rest);
    }
}
