package vn.khuyenhoc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = Messages.of(Fault.class, "Faults");

    @Test
    void numbers_are_filled_in_as_they_are() {
        assertThat(messages.text(Locale.ENGLISH, "json.range", "year", 1000, 123456789L))
                .isEqualTo("year: the number must be from 1000 to 123456789");
    }

    @Test
    void words_are_filled_in_in_the_language_of_the_message() {
        Words words = new Words("phải có giá trị", "must have a value");
        assertThat(messages.text(Locale.ENGLISH, "register.constraint", "id", words))
                .isEqualTo("id: must have a value");
        assertThat(messages.text(Locale.ROOT, "register.constraint", "id", words))
                .isEqualTo("id: phải có giá trị");
    }

    @Test
    void the_default_locale_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertThat(messages.text(new Locale("vi", "VN"), "json.trailing")).startsWith("còn chữ thừa");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void an_unknown_key_is_an_error() {
        assertThatThrownBy(() -> messages.text(Locale.ROOT, "no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }
}
