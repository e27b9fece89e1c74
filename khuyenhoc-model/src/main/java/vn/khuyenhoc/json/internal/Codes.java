package vn.khuyenhoc.json.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The codes of an enum in files, as its Jackson annotations name them. */
public final class Codes {
    private Codes() {}

    /** The constants by code, in their order. */
    public static Map<String, Object> of(Class<?> type) {
        Optional<Method> method = Arrays.stream(type.getMethods())
                .filter(candidate -> candidate.isAnnotationPresent(JsonValue.class))
                .findFirst();
        Map<String, Object> codes = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            codes.put(code((Enum<?>) constant, method), constant);
        }
        return codes;
    }

    private static String code(Enum<?> constant, Optional<Method> method) {
        try {
            if (method.isPresent()) {
                return (String) method.get().invoke(constant);
            }
            JsonProperty name =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return name == null ? constant.name() : name.value();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no code for " + constant, e);
        }
    }
}
