package vn.khuyenhoc.register.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.json.internal.CodeTable;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.ValueType;

/** The observation codes of a catalogue as a reader looks them up. Immutable and thread-safe. */
public final class Vocabulary {
    private final @Nullable CodeTable<Term> terms;

    /**
     * An observation code.
     *
     * @param definition what the catalogue says of it
     * @param grades grades by code
     */
    record Term(ObservationDefinition definition, CodeTable<Grade> grades) {
        /** The catalogue's own text. */
        String code() {
            return definition.code();
        }

        /** The type of the values. */
        ValueType type() {
            return definition.type();
        }

        /** The highest points; null where not known. */
        @Nullable
        BigDecimal maximum() {
            return definition.maximum();
        }

        private static Term of(ObservationDefinition definition) {
            Map<String, Grade> grades = new LinkedHashMap<>();
            definition.grades().forEach(grade -> grades.put(grade, new Grade(grade)));
            return new Term(definition, new CodeTable<>(grades));
        }
    }

    /**
     * The vocabulary of a catalogue.
     *
     * @param catalogue null leaves the codes and the types of their values unchecked
     */
    public Vocabulary(@Nullable Catalogue catalogue) {
        terms = catalogue == null ? null : new CodeTable<>(terms(catalogue));
    }

    private static Map<String, Term> terms(Catalogue catalogue) {
        Map<String, Term> terms = new HashMap<>();
        for (String code : catalogue.observationCodes()) {
            catalogue.observation(code).ifPresent(definition -> terms.put(code, Term.of(definition)));
        }
        return terms;
    }

    /** Whether codes are unchecked. */
    boolean isOpen() {
        return terms == null;
    }

    /** The code in a part of a buffer; null where it is not known or codes are unchecked. */
    @Nullable
    Term term(char[] buffer, int from, int length) {
        return terms == null ? null : terms.get(buffer, from, length);
    }
}
