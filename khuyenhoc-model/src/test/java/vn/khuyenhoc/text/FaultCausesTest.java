package vn.khuyenhoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FaultCausesTest {
    private final FaultCauses causes = new FaultCauses();

    @Example
    void faults_of_one_field_are_one_cause_with_the_first_places() {
        for (int line = 5; line >= 1; line--) {
            causes.add(fault(line, "birthDate", "<" + line + " ký tự>"));
        }
        assertThat(causes.all()).isEqualTo(5);
        assertThat(messages()).singleElement().asString().startsWith("a:1:").contains("4", "2, 3, 4");
    }

    @Example
    void few_wrong_values_are_told_each() {
        for (String value : List.of("x", "y", "x")) {
            causes.add(fault(causes.isEmpty() ? 1 : 2, "sex", value));
        }
        assertThat(messages()).hasSize(2).first().asString().contains("x");
    }

    @Example
    void a_value_that_comes_again_counts_for_itself_though_another_came_between() {
        for (String value : List.of("x", "x", "y", "x", "y", "y", "y")) {
            causes.add(fault(1 + (int) causes.all(), "sex", value));
        }
        assertThat(causes.told()).extracting(FaultCause::others).containsExactly(2L, 3L);
    }

    @Example
    void the_same_wrong_value_of_another_file_is_not_a_row_of_the_first() {
        causes.add(fault(1, "sex", "x"));
        causes.add(Fault.at(Place.of("b", 2, 0), "json.code", "sex", "x", "[]"));
        causes.add(fault(2, "sex", "x"));
        assertThat(messages()).hasSize(2);
    }

    @Example
    void places_in_lists_make_no_cause_of_their_own() {
        causes.add(fault(1, "members[0]", "x"));
        causes.add(fault(2, "members[7]", "x"));
        causes.add(fault(3, "[2].sex", "x"));
        causes.add(fault(4, "[3].sex", "x"));
        assertThat(messages()).hasSize(2);
    }

    @Example
    void a_cause_with_one_fault_is_told_as_that_fault() {
        causes.add(fault(7, "sex", "x"));
        assertThat(messages())
                .containsExactly(fault(7, "sex", "x").message(Locale.ENGLISH))
                .allMatch(message -> message.startsWith("a:7:"));
    }

    @Example
    void many_faults_are_counted_as_their_readers_write_numbers() {
        for (int line = 1; line <= 1_235; line++) {
            causes.add(fault(line, "sex", "x"));
        }
        FaultCause cause = causes.told().get(0);
        assertThat(cause.message(Locale.ENGLISH)).endsWith("(and 1,234 more rows like it, first in line 2, 3, 4)");
        assertThat(cause.message(Locale.ROOT)).endsWith("(và 1.234 dòng nữa như vậy, trước hết là dòng 2, 3, 4)");
    }

    @Example
    void of_more_than_a_thousand_causes_all_faults_are_counted_and_a_thousand_told() {
        assertThat(causes.isEmpty()).isTrue();
        for (int line = 1; line <= 1_001; line++) {
            causes.add(fault(line, "field" + line, "x"));
        }
        assertThat(causes.isEmpty()).isFalse();
        assertThat(causes.all()).isEqualTo(1_001);
        assertThat(causes.told())
                .hasSize(1_000)
                .extracting(cause -> cause.first().place())
                .isSorted();
    }

    @Example
    void causes_of_one_place_are_told_in_one_order() {
        List<Fault> faults =
                List.of(fault(1, "sex", "y"), fault(1, "sex", "x"), Fault.at(Place.of("a", 1, 0), "json.blank", "z"));
        assertThat(told(faults))
                .extracting(cause -> cause.first().arguments().get(0) + "="
                        + cause.first().arguments().size())
                .containsExactly("z=1", "sex=3", "sex=3");
        assertThat(told(faults))
                .extracting(cause -> cause.first().toString())
                .isEqualTo(told(List.of(faults.get(2), faults.get(1), faults.get(0))).stream()
                        .map(cause -> cause.first().toString())
                        .toList());
    }

    @Property(tries = 100)
    void the_order_of_faults_changes_nothing(@ForAll long seed) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            faults.add(fault(1 + i % 13, "field" + i % 3, i % 5 == 0 ? "x" : "y" + i % 2));
        }
        List<FaultCause> told = told(faults);
        Collections.shuffle(faults, new Random(seed));
        assertThat(told(faults)).hasSizeGreaterThan(3).isEqualTo(told);
    }

    private static List<FaultCause> told(List<Fault> faults) {
        FaultCauses all = new FaultCauses();
        all.addAll(faults);
        return all.told();
    }

    private List<String> messages() {
        return causes.told().stream()
                .map(cause -> cause.message(Locale.ENGLISH))
                .toList();
    }

    private static Fault fault(int line, String field, String value) {
        return Fault.at(Place.of("a", line, 0), "json.code", field, value, "[]");
    }
}
