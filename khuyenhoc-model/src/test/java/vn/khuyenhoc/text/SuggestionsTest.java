package vn.khuyenhoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class SuggestionsTest {

    @Example
    void the_nearest_name_is_suggested() {
        assertThat(Suggestions.nearest("brithDate", List.of("birthDate", "sex", "name")))
                .isEqualTo("\"birthDate\"");
    }

    @Example
    void of_equally_near_names_the_first_by_letter_is_suggested() {
        assertThat(Suggestions.nearest("ad", List.of("ac", "ab"))).isEqualTo("\"ab\"");
    }

    @Example
    void where_none_is_near_all_are_listed() {
        assertThat(Suggestions.nearest("something", List.of("sex", "name"))).isEqualTo("[name, sex]");
    }

    @Example
    void of_a_long_list_the_least_far_are_named() {
        List<String> known = IntStream.range(100, 150).mapToObj(i -> "name" + i).toList();
        assertThat(Suggestions.nearest("", known)).isEqualTo("[name100, name101, name102, name103, name104]");
    }

    @Example
    void where_nothing_is_known_nothing_is_suggested() {
        assertThat(Suggestions.nearest("x", List.of())).isEqualTo("[]");
    }

    @Property(tries = 300)
    void the_distance_is_a_metric(@ForAll @Word String one, @ForAll @Word String two, @ForAll @Word String three) {
        assertThat(Suggestions.distance(one, one)).isZero();
        assertThat(Suggestions.distance(one, two)).isEqualTo(Suggestions.distance(two, one));
        assertThat(Suggestions.distance(one, three))
                .isLessThanOrEqualTo(Suggestions.distance(one, two) + Suggestions.distance(two, three));
    }

    @AlphaChars
    @StringLength(max = 6)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Word {}
}
