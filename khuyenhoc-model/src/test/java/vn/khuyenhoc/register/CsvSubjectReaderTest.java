package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

class CsvSubjectReaderTest {
    private static final String HEADER = "subject,id,sex,personalNumber,co_khong@2024";
    private final Faults faults = new Faults();

    @Test
    void a_row_is_a_subject() {
        Subject subject = read("citizen,C1,,,true");
        assertThat(subject.id()).isEqualTo("C1");
        assertThat(subject.observations()).containsExactly(Observation.of("co_khong", 2024, new YesNo(true)));
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void a_blank_row_is_no_subject_and_no_fault() {
        assertThat(read(" ")).isNull();
        assertThat(read(",,,,\r")).isNull();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void the_validator_is_asked_for_a_personal_number_that_does_not_fit() {
        byte[] row = "citizen,C1,male,001180123456,".getBytes(StandardCharsets.UTF_8);
        LineReader reader = new CsvSubjectReader(
                "in.csv",
                HEADER.getBytes(StandardCharsets.UTF_8),
                () -> Validators.in(Locale.ENGLISH),
                SoundLines.CATALOGUE);
        assertThat(reader.read("in.csv", 9, row, 0, row.length, faults)).isNull();
        assertThat(Inputs.english(faults.sorted()))
                .singleElement()
                .asString()
                .startsWith("in.csv:9 (citizen C1): citizen: ")
                .doesNotContain("180123456");
    }

    @Test
    void a_faulty_row_tells_where_its_subject_belongs() {
        assertThat(outline("citizen,C1,X,,unknown")).isEqualTo(new Outline("citizen", "C1", "X", List.of()));
        assertThat(outline("family,G1,X,C1;C2,")).isEqualTo(new Outline("family", "G1", null, List.of("C1", "C2")));
        assertThat(outline("citizen,,X")).isNull();
        assertThat(outline("family,G1,\"X")).isNull();
    }

    private static @Nullable Outline outline(String text) {
        byte[] row = text.getBytes(StandardCharsets.UTF_8);
        LineReader reader = new CsvSubjectReader(
                "in.csv", "subject,id,commune,members,sex", () -> Validators.in(Locale.ENGLISH), SoundLines.CATALOGUE);
        return reader.outline(row, 0, row.length);
    }

    @Test
    void a_row_that_is_not_utf_8_is_a_fault() {
        byte[] row = "citizen,\u00ea".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reader().read("in.csv", 3, row, 0, row.length, faults)).isNull();
        assertThat(Inputs.english(faults.sorted()))
                .containsExactly("in.csv:3: the file is not UTF-8; save it again as UTF-8");
    }

    @Test
    void a_faulty_row_is_no_subject() {
        assertThat(read("citizen,C1,,,maybe")).isNull();
        assertThat(faults.sorted()).hasSize(1);
    }

    @Test
    void every_fault_of_the_header_is_named() {
        assertThatThrownBy(() -> new CsvSubjectReader(
                        "in.csv",
                        "\uFEFFsubject,naem".getBytes(StandardCharsets.UTF_8),
                        () -> Validators.in(Locale.ENGLISH),
                        SoundLines.CATALOGUE))
                .isInstanceOfSatisfying(
                        FaultyInputException.class, e -> assertThat(e.faults()).hasSize(2));
    }

    private Subject read(String row) {
        byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
        return reader().read("in.csv", 2, bytes, 0, bytes.length, faults);
    }

    private static LineReader reader() {
        return new CsvSubjectReader(
                "in.csv",
                HEADER + "\r\n",
                () -> {
                    throw new AssertionError("a sound row needs no validator");
                },
                SoundLines.CATALOGUE);
    }
}
