package vn.khuyenhoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({"0, 0, '', a.json", "3, 0, '', a.json:3", "3, 4, '', a.json:3:4", "3, 4, clan H1, a.json:3:4 (clan H1)"
    })
    void a_place_shows_what_is_known_of_it(int line, int column, String record, String text) {
        assertThat(new Place("a.json", line, column, record)).hasToString(text);
    }

    @Test
    void a_record_can_be_named_later() {
        assertThat(Place.of("a", 1, 2).in("clan H1")).isEqualTo(new Place("a", 1, 2, "clan H1"));
    }

    @ParameterizedTest
    @CsvSource({
        "tasks, a:1:1",
        "tasks[2], a:2:1",
        "tasks[2].owner, a:3:9",
        "tasks[2].due, a:2:1",
        "tasks[7].due.day, a:1:1"
    })
    void a_part_stands_where_it_was_read_or_in_what_it_would_stand_in(String path, String place) {
        Places places = new Places(Map.of(
                "tasks", Place.of("a", 1, 1), "tasks[2]", Place.of("a", 2, 1), "tasks[2].owner", Place.of("a", 3, 9)));
        assertThat(places.of(path)).map(Place::toString).contains(place);
        assertThat(places.of("budget")).isEmpty();
        assertThat(Places.NONE.of(path)).isEmpty();
    }

    @Test
    void places_are_in_the_order_of_file_line_and_column() {
        List<Place> places =
                List.of(Place.of("a", 2, 9), Place.of("a", 10, 1), Place.of("a", 10, 2), Place.of("b", 1, 1));
        assertThat(places).isSorted();
    }
}
