package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.register.Lines.Line;
import vn.khuyenhoc.register.internal.QuickReader;
import vn.khuyenhoc.register.internal.Vocabulary;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;

class SubjectReaderTest {
    private static final Validator VALIDATOR = Validators.in(Locale.ENGLISH);
    private final SubjectReader reader = new SubjectReader(VALIDATOR, SoundLines.CATALOGUE);
    private final QuickReader quick = new QuickReader(new Vocabulary(SoundLines.CATALOGUE));
    private final QuickReader open = new QuickReader(new Vocabulary(null));

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void sound_lines_are_read_without_a_detour(@ForAll("sound") String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        Subject subject = quick.read(bytes, 0, bytes.length);
        assertThat(subject).as(line).isNotNull().isEqualTo(open.read(bytes, 0, bytes.length));
        // titles of other kinds of subjects are drawn too
        boolean lawful = TitleChecks.areSound(subject, SoundLines.CATALOGUE);
        assertThat(explained(bytes, new Faults())).as(line).isEqualTo(lawful ? subject : null);
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void damaged_lines_give_the_same_subject_or_the_same_faults(@ForAll("damaged") byte[] line) {
        Faults faults = new Faults();
        Faults explained = new Faults();
        assertThat(reader.read("in", 7, line, 0, line.length, faults))
                .as(new String(line, StandardCharsets.UTF_8))
                .isEqualTo(explained(line, explained));
        assertThat(faults.sorted()).isEqualTo(explained.sorted());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void what_is_read_without_a_detour_violates_no_constraint(@ForAll("damaged") byte[] line) {
        Subject subject = open.read(line, 0, line.length);
        if (subject != null) {
            assertThat(VALIDATOR.validate(subject)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF{'subject': 'citizen', 'id': 'C1'}",
                "\u00A0{'subject': 'citizen', 'id': 'C1'}",
                "{'subject': 'citizen', 'id': 'C1'} {}",
                "{'subject': 'citizen', 'id': 'C1'}}",
                "{'subject': 'citizen', 'id': 'C1', 'id': 'C1'}",
                "{'subject': 'citizen', 'id': 'C1', '\\u0069d': 'C1'}",
                "{'subject': 'citizen', 'id': '\\u0001'}",
                "{'subject': 'citizen', 'id': 'C1', 'members': []}",
                "{'subject': 'community', 'id': 'C1', 'kind': 'agency'}",
                "{'id': 'C1'}",
                "{'subject': 'citizen', 'id': 'C1', 'personalNumber': '000180123456'}",
                "{'subject': 'citizen', 'id': 'C1', 'personalNumber': '001180123456', 'sex': 'male'}",
                "['subject']",
                "",
                " ",
            })
    void unusual_lines_are_left_to_the_reader_that_explains(String line) {
        byte[] bytes = line.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThat(open.read(bytes, 0, bytes.length)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00ed\u00a0\u00bd\u00ed\u00b8\u0080", "\u00c0\u00a0", "\u00f4\u0090\u0080\u0080", "\u00ea"})
    void bytes_that_are_not_utf_8_are_refused(String latin1) {
        byte[] bytes = Inputs.citizen("C1", "\"name\": \"x" + latin1 + "\"").getBytes(StandardCharsets.ISO_8859_1);
        Faults faults = new Faults();
        assertThat(reader.read("in", 1, bytes, 0, bytes.length, faults)).isNull();
        assertThat(Inputs.english(faults.sorted()))
                .containsExactly("in:1: the file is not UTF-8; save it again as UTF-8");
    }

    @Test
    void members_may_come_in_any_order_and_be_null() {
        String line = "\t {\"observations\": null, \"id\": \"C1\", \"name\": null, \"subject\": \"citizen\"} \r";
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertThat(quick.read(bytes, 0, bytes.length)).isNotNull().isEqualTo(explained(bytes, new Faults()));
    }

    @Test
    void codes_are_those_of_the_catalogue() {
        byte[] bytes = Inputs.citizen(
                        "C1",
                        "\"observations\": [{\"code\": \"co_khong\", \"year\": 2024, \"value\": {\"yesNo\": true}}]")
                .getBytes(StandardCharsets.UTF_8);
        Subject subject = reader.read("in", 1, bytes, 0, bytes.length, new Faults());
        assertThat(subject.observations().get(0).code())
                .isSameAs(SoundLines.CATALOGUE
                        .observation("co_khong")
                        .orElseThrow()
                        .code());
    }

    @Test
    void the_validator_is_asked_for_only_where_a_line_is_not_certainly_sound() {
        List<String> asked = new java.util.ArrayList<>();
        SubjectReader lazy = new SubjectReader(
                () -> {
                    asked.add("validator");
                    return VALIDATOR;
                },
                SoundLines.CATALOGUE);
        byte[] good = Inputs.citizen("C1").getBytes(StandardCharsets.UTF_8);
        byte[] odd = Inputs.citizen("C1", "\"personalNumber\": \"1\"").getBytes(StandardCharsets.UTF_8);
        lazy.read("in", 1, good, 0, good.length, new Faults());
        assertThat(asked).isEmpty();
        lazy.read("in", 2, odd, 0, odd.length, new Faults());
        lazy.read("in", 3, odd, 0, odd.length, new Faults());
        assertThat(asked).hasSize(1);
    }

    private Subject explained(byte[] line, Faults faults) {
        return reader.explain("in", Line.of(7, line, 0, line.length), faults);
    }

    @Provide
    Arbitrary<String> sound() {
        return SoundLines.sound();
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return SoundLines.damaged();
    }
}
