package vn.khuyenhoc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final Faults faults = new Faults();

    @Test
    void no_fault_stops_nothing() {
        assertThat(faults.isEmpty()).isTrue();
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void faults_are_sorted_by_place() {
        faults.add(Place.of("b", 1, 1), "notNfc");
        faults.add(Place.of("a", 2, 1), "notNfc");
        faults.addAll(List.of(Fault.at(Place.of("a", 1, 9), "notNfc")));
        assertThat(faults.sorted())
                .extracting(fault -> fault.place().toString())
                .containsExactly("a:1:9", "a:2:1", "b:1:1");
    }

    @Test
    void all_faults_are_thrown_together() {
        faults.add(Place.of("a", 1, 1), "json.blank", "name");
        faults.add(Place.of("a", 2, 1), "json.trailing");
        assertThatThrownBy(faults::throwIfAny)
                .isInstanceOfSatisfying(
                        FaultyInputException.class, e -> assertThat(e.faults()).hasSize(2))
                .hasMessageContaining("a:1:1: name: đoạn chữ rỗng")
                .hasMessageContaining("\na:2:1: còn chữ thừa");
    }

    @Test
    void a_fault_told_twice_stands_once_and_others_of_its_place_stay() {
        for (String field : List.of("name", "id", "name")) {
            faults.add(Place.of("a", 1, 1), "json.blank", field);
        }
        assertThat(faults.sorted())
                .extracting(fault -> fault.arguments().get(0))
                .containsExactly("name", "id");
    }

    @Test
    void of_many_faults_none_is_lost_or_told_otherwise() {
        List<Fault> told = new ArrayList<>();
        for (int line = 1; line <= 3000; line++) {
            told.add(Fault.at(Place.of("a", line, 1), "json.blank", "name" + line % 7));
            told.add(Fault.at(Place.of("a", line, 1), "json.blank", "id"));
        }
        faults.addAll(told);
        faults.addAll(told);
        assertThat(faults.sorted()).isEqualTo(told);
        assertThat(faults.sorted())
                .extracting(Fault::arguments)
                .extracting(System::identityHashCode)
                .satisfies(all -> assertThat(new HashSet<>(all))
                        .as("argument lists that are equal are held once, but for those of the first faults")
                        .hasSizeLessThan(200));
    }

    @Test
    void faults_of_one_place_that_is_passed_again_stand_once() {
        for (int i = 0; i < 30; i++) {
            faults.add(Place.of("a", 1, 1), "json.blank", "name" + i % 15);
        }
        assertThat(faults.sorted()).hasSize(15);
    }

    @Test
    void of_very_many_faults_the_message_names_a_hundred_and_the_exception_knows_all() {
        for (int line = 1; line <= 100; line++) {
            faults.add(Place.of("a", line, 1), "json.trailing");
        }
        assertThatThrownBy(faults::throwIfAny).hasMessageMatching("(?s).*\na:100:1: [^\n(]*");
        faults.add(Place.of("a", 101, 1), "json.trailing");
        faults.add(Place.of("a", 102, 1), "json.trailing");
        assertThatThrownBy(faults::throwIfAny)
                .isInstanceOfSatisfying(
                        FaultyInputException.class, e -> assertThat(e.faults()).hasSize(102))
                .hasMessageContaining("\na:100:1:")
                .hasMessageEndingWith("\n(và 2 lỗi nữa)");
    }

    @Test
    void a_fault_speaks_vietnamese_unless_english_is_asked_for() {
        Fault fault = Fault.at(Place.of("a", 1, 1), "json.blank", "name");
        assertThat(fault.message(Locale.UK))
                .isEqualTo("a:1:1: name: the text is blank; leave the field out where it is not known");
        assertThat(fault.message(Locale.FRENCH)).isEqualTo(fault.toString()).startsWith("a:1:1: name: đoạn chữ rỗng");
    }
}
