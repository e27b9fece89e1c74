package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;

class TitleChecksTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final SubjectReader READER = new SubjectReader(
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator(),
            CATALOGUE);
    private static final String SCHOOL =
            "{\"subject\":\"unit\",\"id\":\"U\",\"kind\":\"primary-school\",\"tier\":\"district\",\"titles\":[%s]}";
    private static final String COMMUNE =
            "{\"subject\":\"administrativeUnit\",\"id\":\"X\",\"tier\":\"commune\",\"observations\":[%s]}";

    private static List<String> faults(String line) {
        Faults faults = new Faults();
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        READER.read("f", 1, bytes, 0, bytes.length, faults);
        return faults.sorted().stream().map(TitleChecksTest::english).toList();
    }

    private static String english(Fault fault) {
        return fault.message(Locale.ENGLISH);
    }

    private static String title(String rest) {
        return "{\"title\":\"unit-district\"," + rest + "}";
    }

    @Test
    void the_year_of_recognition_is_that_of_the_decision() {
        String wrong = title("\"level\":1,\"yearRecognised\":2024,\"decisionDate\":\"2025-02-10\"");
        assertThat(faults(SCHOOL.formatted(wrong)))
                .singleElement()
                .asString()
                .contains("titles[0]: decided on 2025-02-10 but recognised in 2024");
        assertThat(faults(SCHOOL.formatted(wrong.replace(":2024", ":2025")))).isEmpty();
    }

    @Test
    void a_year_that_is_not_given_is_that_of_the_decision() {
        byte[] bytes = SCHOOL.formatted(title("\"level\":1,\"decisionDate\":\"2025-02-10\""))
                .getBytes(StandardCharsets.UTF_8);
        Faults faults = new Faults();
        Subject quick = READER.read("f", 1, bytes, 0, bytes.length, faults);
        Subject slow = READER.explain("f", Lines.Line.of(1, bytes, 0, bytes.length), faults);
        assertThat(faults.isEmpty()).isTrue();
        assertThat(quick).isEqualTo(slow);
        assertThat(quick.titles().get(0).yearRecognised()).isEqualTo(2025);
    }

    @ParameterizedTest
    @CsvSource({"unit-district, 2, 2024, true", "unit-district, 3, 2024, false", "unit-district, 3, 2023, true"})
    void a_level_must_be_one_of_the_set_of_its_day(String code, int level, int year, boolean sound) {
        String held = "{\"title\":\"" + code + "\",\"level\":" + level + ",\"yearRecognised\":" + year + "}";
        assertThat(faults(SCHOOL.formatted(held)).isEmpty()).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"family", "citizen", "community-commune", "preschool-commune"})
    void a_unit_holds_no_title_of_another_kind_of_subject(String code) {
        assertThat(faults(SCHOOL.formatted("{\"title\":\"" + code + "\",\"level\":1,\"yearRecognised\":2024}")))
                .singleElement()
                .asString()
                .contains("the title \"" + code + "\" is none of a subject of the kind unit");
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31, true", "2028-01-01, false", "2026-06-30, true"})
    void a_title_of_2024_is_kept_until_the_end_of_2027(String until, boolean sound) {
        String held = title("\"level\":1,\"yearRecognised\":2024,\"validUntil\":\"" + until + "\"");
        assertThat(faults(SCHOOL.formatted(held)).isEmpty()).isEqualTo(sound);
    }

    /** Thông tư 44/2014 Điều 4 khoản 2: at most 100 points in all. */
    @ParameterizedTest
    @CsvSource({"60, 40, true", "60, 40.25, false"})
    void points_above_100_in_all_are_a_fault_that_names_the_criteria(String one, String other, boolean sound) {
        String observations = "{\"code\":\"diem_binh_dang_gioi\",\"year\":2020,\"value\":{\"points\":" + one + "}},"
                + "{\"code\":\"diem_giam_ho_ngheo\",\"year\":2020,\"value\":{\"points\":" + other + "}}";
        List<String> found = faults(COMMUNE.formatted(observations));
        assertThat(found.isEmpty()).isEqualTo(sound);
        assertThat(found).allMatch(fault -> fault.contains("diem_binh_dang_gioi=60, diem_giam_ho_ngheo=" + other));
    }
}
