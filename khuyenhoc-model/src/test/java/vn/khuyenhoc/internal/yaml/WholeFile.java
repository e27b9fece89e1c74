package vn.khuyenhoc.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;

/** A file in which every part stands that its kind can have. */
public abstract class WholeFile {
    private final String text;

    protected WholeFile(String text) {
        this.text = text;
    }

    /** What a text is read as. */
    protected abstract Object read(String text);

    @Test
    void nothing_that_stands_in_it_is_lost() {
        assertThat(read(text).toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .contains(EveryPart.values(text.toLowerCase(Locale.ROOT)));
    }

    @TestFactory
    Stream<DynamicTest> a_key_that_nobody_knows_is_told_wherever_it_stands() {
        return EveryPart.withStrayKeys(text).stream()
                .map(other -> dynamicTest(
                        "stray",
                        () -> assertThatThrownBy(() -> read(other))
                                .isInstanceOfSatisfying(
                                        FaultyInputException.class,
                                        told -> assertThat(told.faults())
                                                .extracting(Fault::key)
                                                .contains("yaml.unknownKey"))));
    }

    @TestFactory
    Stream<DynamicTest> another_value_is_read_as_another_or_told() {
        Object read = readOrTold(text);
        return EveryPart.withOtherValues(text).stream()
                .map(other ->
                        dynamicTest("other", () -> assertThat(readOrTold(other)).isNotEqualTo(read)));
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_value_is_one_fault() {
        return EveryPart.withOtherValues(text).stream()
                .map(other -> dynamicTest(
                        "wrong", () -> assertThat(faults(other)).as(other).hasSizeLessThan(2)));
    }

    private List<Fault> faults(String text) {
        try {
            read(text);
            return List.of();
        } catch (FaultyInputException told) {
            return told.faults();
        }
    }

    private Object readOrTold(String text) {
        try {
            return read(text);
        } catch (FaultyInputException told) {
            return told.getMessage();
        }
    }
}
