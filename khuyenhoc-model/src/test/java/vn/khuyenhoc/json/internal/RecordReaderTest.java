package vn.khuyenhoc.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.register.Subjects;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;

class RecordReaderTest {
    private static final Origin START = new Origin("in", 7, 5);
    private final RecordReader<Subject> reader = new RecordReader<>(Subject.class);

    /** A text is read in one go or explained in a second look; the two must be of one mind. */
    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void a_text_is_refused_exactly_where_a_fault_can_be_named(@ForAll("damaged") String text) {
        boolean refused = reader.accept(text) == null;
        assertThat(refused)
                .as(text)
                .isEqualTo(!reader.faultsOf(text, START, node -> "").isEmpty());
    }

    @Example
    void places_count_from_where_the_text_begins() {
        assertThat(reader.explain("{\"subject\": 5}", START, node -> ""))
                .extracting(fault -> fault.place().toString())
                .containsExactly("in:7:17");
        assertThat(reader.explain("{\n \"subject\": 5}", START, node -> ""))
                .extracting(fault -> fault.place().toString())
                .containsExactly("in:8:13");
    }

    @Example
    void a_blank_text_ends_too_early() {
        Faults faults = new Faults();
        assertThat(reader.read(" ", START, node -> "", faults)).isNull();
        assertThat(faults.sorted()).extracting(Fault::key).containsExactly("json.end");
    }

    @Example
    void what_is_refused_without_a_known_fault_is_still_a_fault() {
        String good = "{\"subject\": \"citizen\", \"id\": \"C1\"}";
        assertThat(reader.explain(good, START, node -> ""))
                .extracting(Fault::key)
                .containsExactly("json.refused");
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> good = Subjects.subjects()
                .map(subject -> Json.mapper().writerFor(Subject.class).writeValueAsString(subject));
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(List.of("null", "0", "-1", "1.0", "1e40", "\"\"", "\" \"", "\"x\"", "true", "[]", "{}")),
                Arbitraries.of("\"2024-02-30\"", "\"male\"", "\"citizen\"", "\"e\u0302\"", ",", "}", "\"id\":\"a\","));
        return Combinators.combine(good, pieces, Arbitraries.integers().between(0, 10_000), Arbitraries.of(true, false))
                .as(RecordReaderTest::damage);
    }

    /** Puts a piece in the place of a value, or before any character. */
    private static String damage(String good, String piece, int seed, boolean value) {
        int at = seed % good.length();
        if (!value) {
            return good.substring(0, at) + piece + good.substring(at);
        }
        int colon = good.indexOf(':', at) < 0 ? good.indexOf(':') : good.indexOf(':', at);
        int end = colon + 1;
        while (end < good.length() && ",}]".indexOf(good.charAt(end)) < 0) {
            end++;
        }
        return good.substring(0, colon + 1) + piece + good.substring(end);
    }
}
