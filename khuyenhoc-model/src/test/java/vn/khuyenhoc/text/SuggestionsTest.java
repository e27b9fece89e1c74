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
import net.jqwik.api.constraints.IntRange;
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
        assertThat(Suggestions.nearest("ad", List.of("ab", "ac"))).isEqualTo("\"ab\"");
    }

    @Example
    void great_letters_are_taken_for_small_ones() {
        List<String> tiers = List.of("central", "commune", "district", "province");
        assertThat(Suggestions.nearest("COMMUNE", tiers)).isEqualTo("\"commune\"");
        assertThat(Suggestions.nearest("Comune", tiers)).isEqualTo("\"commune\"");
        assertThat(Suggestions.nearest("birthdate", List.of("birthDate"))).isEqualTo("\"birthDate\"");
    }

    @Example
    void where_none_is_near_all_are_listed() {
        assertThat(Suggestions.nearest("something", List.of("sex", "name"))).isEqualTo("[name, sex]");
    }

    @Example
    void of_a_long_list_those_that_begin_alike_are_named() {
        List<String> known = IntStream.range(100, 150).mapToObj(i -> "name" + i).toList();
        assertThat(Suggestions.nearest("name13 and more", known))
                .isEqualTo("[name130, name131, name132, name133, name134]");
        assertThat(Suggestions.nearest("", known)).isEqualTo("[name100, name101, name102, name103, name104]");
    }

    @Example
    void forty_names_are_listed_whole_and_one_more_is_too_long_a_list() {
        List<String> known = IntStream.range(100, 141).mapToObj(i -> "name" + i).toList();
        assertThat(Suggestions.nearest("", known.subList(0, 40))).endsWith("name138, name139]");
        assertThat(Suggestions.nearest("", known)).endsWith("name103, name104]");
    }

    @Example
    void a_name_as_far_as_a_third_of_its_length_is_near_and_one_further_is_not() {
        assertThat(Suggestions.nearest("abcdefghi", List.of("abcdefxyz"))).isEqualTo("\"abcdefxyz\"");
        assertThat(Suggestions.nearest("abcdefghi", List.of("abcdewxyz"))).isEqualTo("[abcdewxyz]");
    }

    @Example
    void where_nothing_is_known_nothing_is_suggested() {
        assertThat(Suggestions.nearest("x", List.of())).isEqualTo("[]");
    }

    @Property(tries = 300)
    void the_distance_is_a_metric(@ForAll @Word String one, @ForAll @Word String two, @ForAll @Word String three) {
        assertThat(distance(one, one)).isZero();
        assertThat(distance(one, two)).isEqualTo(distance(two, one));
        assertThat(distance(one, three)).isLessThanOrEqualTo(distance(one, two) + distance(two, three));
    }

    @Property(tries = 300)
    void a_limit_changes_only_what_is_beyond_it(
            @ForAll @Word String one, @ForAll @Word String two, @ForAll @IntRange(max = 6) int limit) {
        assertThat(Suggestions.distance(one, two, limit)).isEqualTo(Math.min(distance(one, two), limit + 1));
    }

    private static int distance(String one, String other) {
        return Suggestions.distance(one, other, 100);
    }

    @AlphaChars
    @StringLength(max = 6)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Word {}
}
