package vn.khuyenhoc.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.subject.Sex;

/** The fourth digit tells century and sex, the fifth and sixth the year; the number of no person, as all end in noughts. */
class PersonalNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "001085000000, 1985, MALE, true",
        "001185000000, 1985, FEMALE, true",
        "001210000000, 2010, MALE, true",
        "001310000000, 2010, FEMALE, true",
        "001900000000, 2300, FEMALE, true",
        "001085000000, 1985, FEMALE, false",
        "001185000000, 1985, MALE, false",
        "001085000000, 2085, MALE, false",
        "001085000000, 1984, MALE, false",
        "001085000000, 1975, MALE, false",
        "001210000000, 1910, MALE, false"
    })
    void a_number_fits_the_birth_and_the_sex(String number, int birth, Sex sex, boolean fits) {
        assertThat(PersonalNumbers.fit(number, birth, sex)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        ", true",
        "001085000000, true",
        "999999999999, true",
        "000085000000, false",
        "00108500000, false",
        "0010850000000, false",
        "00108500000a, false",
        "00108500000/, false",
        "00108500000:, false",
        "/01085000000, false"
    })
    void a_number_has_twelve_digits_and_a_province(@Nullable String number, boolean fits) {
        assertThat(PersonalNumbers.fit(number, null, null)).isEqualTo(fits);
    }
}
