package vn.khuyenhoc.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Places;
import vn.khuyenhoc.text.Words;

/** What stands in a file is read as what it should be, or told and stood in for. */
class YamlValuesTest {
    private static final Map<String, Function<YamlNode, Object>> READINGS = Map.ofEntries(
            Map.entry("text", YamlNode::text),
            Map.entry("decimal", YamlNode::decimal),
            Map.entry("amount", YamlNode::amount),
            Map.entry("share", YamlNode::share),
            Map.entry("integer", YamlNode::integer),
            Map.entry("at least 3", node -> node.integer(3)),
            Map.entry("year", YamlNode::year),
            Map.entry("truth", YamlNode::truth),
            Map.entry("day", YamlNode::day),
            Map.entry("day of the year", YamlNode::monthDay),
            Map.entry("words", YamlNode::words),
            Map.entry("elements", node -> node.list().size()),
            Map.entry("entries", node -> node.entries().keySet()),
            Map.entry("anything", node -> String.valueOf(node.plain())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text | xã | xã",
                "text | 'null' | null",
                "decimal | 1.5 | 1.5",
                "decimal | -0.25 | -0.25",
                "amount | 0 | 0",
                "amount | 12 | 12",
                "share | 0 | 0",
                "share | 1 | 1",
                "share | 0.8 | 0.8",
                "integer | -7 | -7",
                "at least 3 | 3 | 3",
                "at least 3 | 4 | 4",
                "year | 1990 | 1990",
                "year | 2100 | 2100",
                "truth | true | true",
                "truth | false | false",
                "day | 1990-01-01 | 1990-01-01",
                "day | 2100-12-31 | 2100-12-31",
                "day of the year | 01-15 | --01-15",
                "words | {vi: xã, en: commune} | Words[vi=xã, en=commune]",
                "elements | [a, b] | 2",
                "entries | {b: 1, a: 2} | [b, a]",
                "anything | ~ | null",
                "anything | 'null' | null",
                "anything | true | true",
                "anything | 7 | 7",
                "anything | 7.50 | 7.50",
                "anything | xã | xã",
                "anything | [1, {a: false}] | [1, {a=false}]",
            })
    void a_value_is_read_as_it_stands(String kind, String text, String value) {
        Faults faults = new Faults();
        assertThat(READINGS.get(kind).apply(node(text, faults))).hasToString(value);
        assertThat(faults.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "text | '' | yaml.text | ``",
                "text | ~ | yaml.text | ``",
                "text | null | yaml.text | ``",
                "text | [a] | yaml.text | ``",
                "text | \"x\\u200By\" | yaml.hidden | -",
                "decimal | x | yaml.number | 0",
                "decimal | [1] | yaml.number | 0",
                "decimal | {a: 1} | yaml.number | 0",
                "decimal | 1.500 | yaml.ambiguous | 0",
                "amount | -0.1 | yaml.atLeast | 0",
                "share | -0.1 | criterion.share | 0",
                "share | 1.01 | criterion.share | 0",
                "share | 80 | criterion.share | 0",
                "integer | 1.5 | yaml.integer | 0",
                "at least 3 | 2 | yaml.atLeast | 3",
                "at least 3 | x | yaml.integer | 3",
                "year | 1989 | yaml.year | 1990",
                "year | 2101 | yaml.year | 1990",
                "year | x | yaml.year | 1990",
                "truth | yes | yaml.truth | false",
                "day | 1989-12-31 | yaml.dayWithin | -",
                "day | 2101-01-01 | yaml.dayWithin | -",
                "day | 2024-02-30 | yaml.day | -",
                "day | 26/01/2024 | yaml.day | -",
                "day of the year | 02-30 | yaml.monthDay | --01-01",
                "words | xã | yaml.map | Words[vi=, en=]",
                "words | {vi: xã, en: a, fr: b} | yaml.unknownKey | -",
                "elements | a | yaml.list | 0",
                "entries | a | yaml.map | []",
                "anything | 1.500 | yaml.ambiguous | -",
            })
    void what_is_none_is_told_where_it_stands_and_stood_in_for(String kind, String text, String fault, String standIn) {
        Faults faults = new Faults();
        Object read = READINGS.get(kind).apply(node(text, faults));
        assertThat(faults.sorted()).extracting(Fault::key).containsExactly(fault);
        assertThat(faults.sorted()).extracting(f -> f.place().line()).containsExactly(2);
        assertThat(standIn)
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        some -> assertThat(read).hasToString(some));
    }

    @Test
    void every_part_has_its_place() {
        Places places = node("\n  - owner: xã\n    due: [1, 2]\n  - {owner: huyện}\n", new Faults())
                .places();
        assertThat(places.byPath().keySet())
                .containsExactlyInAnyOrder(
                        "[0]", "[0].owner", "[0].due", "[0].due[0]", "[0].due[1]", "[1]", "[1].owner");
        assertThat(places.of("[0].due[1]")).contains(Place.of("a.yaml", 4, 14));
        assertThat(places.of("[1].owner")).contains(Place.of("a.yaml", 5, 6));
    }

    @Test
    void names_that_people_gave_are_not_suggested() {
        assertThat(YamlNode.nearest("xa_lm_ha", List.of("xa_lam_ha", "Nguyễn Văn A")))
                .extracting(Words::vi)
                .asString()
                .contains("xa_lam_ha");
        assertThat(YamlNode.nearest("Nguyễn Văn B", List.of("Nguyễn Văn A")))
                .extracting(Words::vi)
                .asString()
                .doesNotContain("Văn");
    }

    private static YamlNode node(String text, Faults faults) {
        return Objects.requireNonNull(YamlFile.read("a.yaml", "# a comment\nx: " + text, faults))
                .get("x");
    }
}
