package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.register.internal.Identifiers;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;

class LongIdentifiersTest {
    private static final Validator VALIDATOR = Validators.in(Locale.ENGLISH);
    private static final String LIMIT = "x".repeat(Identifiers.LONGEST);
    private static final String MARKED = "\u0111".repeat(Identifiers.LONGEST + 1);
    private static final String HUGE = "x".repeat(5_000_000);

    static Stream<Arguments> ways() {
        return Stream.of(MARKED, HUGE)
                .flatMap(id -> Stream.of("in.json", "in.ndjson", "in.csv").map(file -> Arguments.of(file, id)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void an_identifier_longer_than_any_code_is_named(String file, String id) {
        assertThat(all(file, id)).extracting(Fault::key).as(file).containsOnly("register.longIdentifier");
        assertThat(all(file, id).toString()).hasSizeLessThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in.ndjson", "in.csv"})
    void so_is_one_that_is_read_by_lines(String file) {
        assertThat(streamed(file, HUGE)).extracting(Fault::key).containsExactly("register.longIdentifier");
        assertThat(streamed(file, MARKED)).extracting(Fault::key).containsExactly("register.longIdentifier");
        assertThat(streamed(file, LIMIT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in.json", "in.ndjson", "in.csv"})
    void the_longest_that_may_be_is_taken(String file) {
        assertThat(all(file, LIMIT)).isEmpty();
    }

    private static List<Fault> all(String file, String id) {
        byte[] bytes = input(file, id).getBytes(StandardCharsets.UTF_8);
        Reading reading = new RegisterReader(SoundLines.CATALOGUE).readAll(file, new ByteArrayInputStream(bytes));
        return new RegisterChecks(VALIDATOR, SoundLines.CATALOGUE).check(reading);
    }

    private static List<Fault> streamed(String file, String id) {
        String[] lines = input(file, id).split("\n", -1);
        LineReader reader = file.endsWith(".csv")
                ? new CsvSubjectReader(file, lines[0], () -> VALIDATOR, SoundLines.CATALOGUE)
                : new SubjectReader(VALIDATOR, SoundLines.CATALOGUE);
        byte[] line = lines[lines.length - 1].getBytes(StandardCharsets.UTF_8);
        Faults faults = new Faults();
        reader.read(file, lines.length, line, 0, line.length, faults);
        return faults.sorted();
    }

    private static String input(String file, String id) {
        String json = "{\"subject\": \"citizen\", \"id\": \"" + id + "\"}";
        return switch (file) {
            case "in.json" -> "{\"subjects\": [" + json + "]}";
            case "in.csv" -> "subject,id\ncitizen," + id;
            default -> json;
        };
    }
}
