package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.subject.Move;

/** What a record that cannot be read still tells. */
class GlanceTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"subject\":\"citizen\",\"id\":\"C\",\"commune\":\"X\",`|citizen|C|X",
                "`{\"id\":\"C\",\"level\":{\"subject\":\"clan\",\"id\":\"D\"},\"subject\":\"citizen\"`|citizen|C|",
                "`{\"subject\":\"family\",\"id\":\"F\",\"community\":\"H\",\"commune\":\"X\"}`|family|F|H",
                "`{\"subject\":\"unit\",\"id\":\"U\",\"area\":\"X\",\"id\":\"V\"}`|unit|U|X",
                "`{\"subject\":\"administrativeUnit\",\"id\":\"X\",x`|administrativeUnit|X|X",
                "`{\"subject\":\"\",\"id\":\"C\"}  `||| ",
                "`{\"subject\":\"clan\",\"id\":7}   `|||",
                "`{\"subject\":\"clan\",\"id\":\"\\ud800\"}`|||",
                "`[{\"subject\":\"clan\",\"id\":\"C\"}]`|||",
                "`{\"subject\":\"citizen\"}        `|||"
            },
            delimiter = '|')
    void kind_identifier_and_place_are_told_as_far_as_they_can_be_read(
            String text, String kind, String id, String place) {
        Outline told = Glance.at(text);
        assertThat(told).isEqualTo(kind == null ? null : new Outline(kind, id, place, List.of()));
    }

    @Test
    void a_shorter_text_than_kind_and_identifier_need_tells_nothing() {
        assertThat(Glance.at("{\"subject\":\"\",\"id\":\"\"")).isNull();
        assertThat(Glance.at("{\"subject\":\"clan\",\"id\":\"C\"")).isNotNull();
    }

    @Test
    void a_family_tells_its_members_and_a_citizen_the_moves_that_can_be_read() {
        String members = "\"members\":[\"C1\",7,[\"C2\"],{\"id\":\"C3\"},\"\\ud800\",\"C4\"],\"members\":[\"C5\"]";
        String moves = "\"moves\":[{\"day\":\"2025-02-01\",\"commune\":\"X\"},[1],{\"day\":\"x\"},{\"commune\":\"Y\"},"
                + "{\"day\":{\"a\":1},\"commune\":\"Z\"},{\"day\":\"2025-03-01\"}]";
        assertThat(Glance.at("{\"subject\":\"family\",\"id\":\"F\"," + moves + "," + members + "}"))
                .isEqualTo(new Outline("family", "F", null, List.of("C1", "C4")));
        assertThat(Glance.at("{\"subject\":\"citizen\",\"id\":\"C\"," + members + "," + moves + "}"))
                .isEqualTo(new Outline(
                        "citizen",
                        "C",
                        null,
                        List.of(),
                        List.of(new Move(LocalDate.of(2025, 2, 1), "X"), new Move(LocalDate.of(2025, 3, 1), null))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"members", "moves", "other"})
    void what_is_of_another_shape_hides_nothing_behind_it(String name) {
        assertThat(Glance.at("{\"" + name + "\":{\"a\":[1]},\"subject\":\"clan\",\"id\":\"C\"}"))
                .isEqualTo(new Outline("clan", "C", null, List.of()));
    }
}
