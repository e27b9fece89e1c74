package vn.khuyenhoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.register.Validators;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

class ConstraintMessagesTest {
    private final HeldTitle title = new HeldTitle(Title.CITIZEN, 0, null, null, null, 1980, null);

    @Test
    void constraints_speak_english_where_english_is_asked_for() {
        assertThat(messages(Locale.ENGLISH, title))
                .containsExactlyInAnyOrder("the level must be 1, 2 or 3", "the year must be from 1990 to 2100");
    }

    @Test
    void constraints_speak_vietnamese_on_a_machine_that_speaks_english() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("en");
        assertThat(messages(new Locale("vi", "VN"), title))
                .containsExactlyInAnyOrder("mức độ phải là 1, 2 hoặc 3", "năm phải từ 1990 đến 2100");
    }

    @Test
    void what_is_required_is_named_in_both_languages() {
        Observation observation = new Observation("a", 2024, new Points(null), null, null, null);
        assertThat(messages(Locale.ENGLISH, observation)).containsExactly("must have a value");
        assertThat(messages(new Locale("vi"), observation)).containsExactly("phải có giá trị");
    }

    private static List<String> messages(Locale locale, Object value) {
        return Validators.in(locale).validate(value).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
