package vn.khuyenhoc.subject;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.register.Validators;

class PersonalNumberTest {
    private static final Validator ENGLISH = Validators.in(Locale.ENGLISH);
    private static final Validator VIETNAMESE = Validators.in(new Locale("vi"));

    @ParameterizedTest
    @ValueSource(strings = {"001080000000", "096199999999", "999000000000"})
    void twelve_digits_with_any_code_from_001_to_999_are_well_formed(String number) {
        assertThat(messages(ENGLISH, citizen(number, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00108000000",
                "0010800000000",
                "00108000000a",
                "000080000000",
                "001 080000000",
                "٠٠١٠٨٠٠٠٠٠٠٠"
            })
    void anything_else_is_not(String number) {
        assertThat(messages(ENGLISH, citizen(number, null, null)))
                .containsExactly("the personal number must have 12 digits and not begin with 000");
    }

    @ParameterizedTest
    @CsvSource({
        "0, male, 1980", "1, female, 1980", "2, male, 2080", "3, female, 2080", "4, male, 2180",
        "5, female, 2180", "6, male, 2280", "7, female, 2280", "8, male, 2380", "9, female, 2380"
    })
    void digit_four_is_the_century_and_the_sex(String digit, String sex, int year) {
        String number = "001" + digit + "80000000";
        Sex right = Sex.valueOf(sex.toUpperCase(Locale.ROOT));
        Sex wrong = right == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        assertThat(messages(ENGLISH, citizen(number, year, right))).isEmpty();
        assertThat(messages(ENGLISH, citizen(number, year, wrong))).hasSize(1);
        assertThat(messages(ENGLISH, citizen(number, year == 2380 ? 1980 : year + 100, right)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1980, true", "1981, false", "1900, false", "2080, false"})
    void digits_five_and_six_are_the_year(int year, boolean fits) {
        assertThat(messages(ENGLISH, citizen("001080000000", year, null)).isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void what_is_not_known_cannot_mismatch() {
        assertThat(messages(ENGLISH, citizen(null, 1980, Sex.MALE))).isEmpty();
        assertThat(messages(ENGLISH, citizen("001180000000", null, null))).isEmpty();
    }

    @Test
    void the_message_says_what_to_look_at_but_not_the_number() {
        Citizen citizen = citizen("001080000000", 1990, Sex.MALE);
        assertThat(messages(ENGLISH, citizen))
                .containsExactly(
                        "the personal number does not fit the year of birth or the sex; look at digits 4 to 6");
        assertThat(messages(VIETNAMESE, citizen))
                .containsExactly("số định danh cá nhân không khớp năm sinh hoặc giới tính; hãy xem chữ số 4 đến 6");
    }

    private static Citizen citizen(@Nullable String number, @Nullable Integer year, @Nullable Sex sex) {
        LocalDate birth = year == null ? null : LocalDate.of(year, 5, 1);
        return new Citizen("C1", null, birth, sex, number, null, null, null, null);
    }

    private static List<String> messages(Validator validator, Citizen citizen) {
        return validator.validate(citizen).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
