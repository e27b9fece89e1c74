package vn.khuyenhoc.json.internal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import vn.khuyenhoc.observation.Grade;

/** Reads scalars only as they are documented. What is refused here, {@link Shape} explains. */
public final class StrictModule {
    private static final int LENGTH_OF_DAY = 10;

    private StrictModule() {}

    /** Days, codes of enums and decimals. */
    public static JacksonModule codesAndNumbers() {
        SimpleDeserializers deserializers = new ExactCodes();
        deserializers.addDeserializer(
                LocalDate.class, new Scalar<>(LocalDate.class, JsonToken.VALUE_STRING, StrictModule::day));
        return new SimpleModule("khuyenhoc-codes")
                .setDeserializers(deserializers)
                .addDeserializer(BigDecimal.class, new DecimalDeserializer());
    }

    /** Texts: not blank; they come in Unicode normal form NFC, however they are written. */
    static JacksonModule texts() {
        return new SimpleModule("khuyenhoc-texts")
                .addDeserializer(String.class, new Scalar<>(String.class, JsonToken.VALUE_STRING, StrictModule::text))
                .addDeserializer(Grade.class, new Scalar<>(Grade.class, JsonToken.VALUE_STRING, StrictModule::grade));
    }

    private static @Nullable String text(String text) {
        return isBlank(text) || !isWhole(text) ? null : normal(text);
    }

    /** A grade would be created past the reading of its text. */
    private static @Nullable Grade grade(String text) {
        String normal = text(text);
        return normal == null ? null : new Grade(normal);
    }

    static boolean isBlank(String text) {
        return text.isBlank();
    }

    /** Whether no half of a character stands alone, which could not be written as UTF-8. */
    static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** A text in Unicode normal form NFC. */
    static String normal(String text) {
        return isNfc(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static boolean isNfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** The day written as {@code 2024-01-26}, or null. */
    static @Nullable LocalDate day(String text) {
        try {
            return text.length() == LENGTH_OF_DAY ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Turns a text into a value, or into null where it is none. */
    private interface Conversion<T> {
        @Nullable
        T of(String text);
    }

    private static class Scalar<T> extends StdScalarDeserializer<T> {
        private final JsonToken token;
        private final transient Conversion<T> conversion;

        Scalar(Class<?> type, JsonToken token, Conversion<T> conversion) {
            super(type);
            this.token = token;
            this.conversion = conversion;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            T value = parser.hasToken(token) ? conversion.of(parser.getString()) : null;
            return value != null ? value : context.reportInputMismatch(handledType(), "refused");
        }
    }

    private static final class DecimalDeserializer extends StdScalarDeserializer<BigDecimal> {
        DecimalDeserializer() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            boolean number =
                    parser.currentToken() != null && parser.currentToken().isNumeric();
            BigDecimal value = number ? Decimals.of(parser.getString()) : null;
            return value != null ? value : context.reportInputMismatch(BigDecimal.class, "refused");
        }
    }

    private static final class ExactCodes extends SimpleDeserializers {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Map<String, Object> codes = Codes.of(type.getRawClass());
            return new Scalar<>(type.getRawClass(), JsonToken.VALUE_STRING, codes::get);
        }
    }
}
