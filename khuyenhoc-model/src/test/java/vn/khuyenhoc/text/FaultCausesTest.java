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
    void places_in_lists_make_no_cause_of_their_own() {
        causes.add(fault(1, "members[0]", "x"));
        causes.add(fault(2, "members[7]", "x"));
        assertThat(messages()).hasSize(1);
    }

    @Property(tries = 100)
    void the_order_of_faults_changes_nothing(@ForAll long seed) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            faults.add(fault(1 + i % 13, "field" + i % 3, i % 5 == 0 ? "x" : "y" + i % 2));
        }
        List<FaultCause> told = told(faults);
        Collections.shuffle(faults, new Random(seed));
        assertThat(told(faults)).isEqualTo(told);
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
