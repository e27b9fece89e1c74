package vn.khuyenhoc.json.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Derives the shapes from the records and their Jackson annotations. */
final class Shapes {
    private static final Map<Class<?>, Shape> SCALARS = Map.of(
            String.class, ScalarShape.TEXT,
            int.class, ScalarShape.INT,
            Integer.class, ScalarShape.INT,
            long.class, ScalarShape.LONG,
            Long.class, ScalarShape.LONG,
            BigDecimal.class, ScalarShape.NUMBER,
            boolean.class, ScalarShape.TRUTH,
            Boolean.class, ScalarShape.TRUTH,
            LocalDate.class, ScalarShape.DAY);

    private Shapes() {}

    /**
     * The shape of a type.
     *
     * @throws IllegalArgumentException if the type is neither a scalar, an enum, a list, a record nor an interface with subtypes
     */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListShape(of(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        Shape scalar = SCALARS.get(plain);
        if (scalar != null) {
            return scalar;
        }
        if (plain.isEnum()) {
            return new CodeShape(Codes.of(plain).keySet());
        }
        return plain.isRecord() ? ofRecord(plain) : ofSubtypes(plain);
    }

    private static Shape ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return isValue(type) ? of(components[0].getGenericType()) : ofComponents(components);
    }

    private static boolean isValue(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .map(constructor -> constructor.getAnnotation(JsonCreator.class))
                .anyMatch(creator -> creator != null && creator.mode() == JsonCreator.Mode.DELEGATING);
    }

    private static ObjectShape ofComponents(RecordComponent... components) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        for (RecordComponent component : components) {
            fields.put(component.getName(), of(component.getGenericType()));
            if (RequiredFields.required(component)) {
                required.add(component.getName());
            }
        }
        return new ObjectShape(fields, required, "");
    }

    private static Shape ofSubtypes(Class<?> type) {
        JsonTypeInfo info = type.getAnnotation(JsonTypeInfo.class);
        JsonSubTypes subtypes = type.getAnnotation(JsonSubTypes.class);
        if (info == null || subtypes == null) {
            throw new IllegalArgumentException("no JSON shape for " + type);
        }
        return info.include() == JsonTypeInfo.As.WRAPPER_OBJECT ? oneOf(subtypes) : tagged(info.property(), subtypes);
    }

    private static Shape oneOf(JsonSubTypes subtypes) {
        Map<String, Shape> types = new LinkedHashMap<>();
        for (JsonSubTypes.Type type : subtypes.value()) {
            types.put(type.name(), of(type.value()));
        }
        return new OneOfShape(types);
    }

    private static Shape tagged(String tag, JsonSubTypes subtypes) {
        Map<String, ObjectShape> types = new LinkedHashMap<>();
        for (JsonSubTypes.Type type : subtypes.value()) {
            types.put(
                    type.name(),
                    ofComponents(type.value().getRecordComponents()).tagged(tag));
        }
        return new TaggedShape(tag, types);
    }
}
