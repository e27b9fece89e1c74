package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.catalogue.Draft.SET;
import static vn.khuyenhoc.catalogue.Draft.SOUND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.text.Fault;

class YamlFaultsTest {
    private static final String GAPS = "gaps.yaml";

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# chỉ có lời bàn\n"})
    void an_empty_file(String text) {
        SOUND.with(GAPS, text)
                .hasOneFault(
                        GAPS + ":1:1",
                        "tệp rỗng; hãy viết các khóa và giá trị, hoặc xóa tệp",
                        "the file is empty; write keys and values, or delete it");
    }

    @Test
    void a_tab() {
        SOUND.with(GAPS, "gaps:\n\t- a\n")
                .hasOneFault(
                        GAPS + ":2:1",
                        "có dấu tab ở chỗ thụt lề; YAML thụt lề bằng dấu cách",
                        "a tab stands in the indentation; YAML is indented by spaces");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gaps: [1, 2|1:|yaml.end",
                "gaps: a: b|1:|yaml.colon",
                "gaps: \"a|1:|yaml.end",
                "gaps: *nobody|1:|yaml.aliasUnknown",
                "gaps: %a|1:|yaml.syntax",
                "? [|1:|yaml.end",
                "a: 1~b|2:|yaml.colon",
                "--- 1~--- 2|2:|yaml.documents",
                "gaps: &a [*a]|1:|yaml.aliasLoop",
                "gaps: [&a 1, &a 2]|1:|yaml.anchorTwice",
                "gaps: !!java.io.File [a]|1:|yaml.tag",
                "gaps: \u0007a|1:|yaml.sign"
            })
    void yaml_that_is_not_well_formed(String text, String line, String key) {
        assertThat(SOUND.with(GAPS, text.replace('~', '\n')).faults())
                .singleElement()
                .matches(fault -> fault.place().toString().startsWith(GAPS + ":" + line))
                .extracting(Fault::key)
                .isEqualTo(key);
    }

    @Test
    void a_key_that_stands_twice_names_both_places() {
        SOUND.inSet("id: T1", "id: T1\nid: T2")
                .hasOneFault(
                        SET + ":2:1",
                        "khóa \"id\" đã có tại criteria/set.yaml:1:1; mỗi khóa chỉ viết một lần",
                        "the key \"id\" stands already at criteria/set.yaml:1:1; write each key once");
    }

    @Test
    void a_text_that_is_not_composed_is_composed() {
        Draft decomposed = SOUND.inSet("name: {vi: Bộ, en: Set}", "name: {vi: Bô\u0323, en: Set}");

        assertThat(decomposed.load().allSets()).isEqualTo(SOUND.load().allSets());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "\"\"", "\"  \"", "[a]", "{a: b}"})
    void a_text_that_is_none(String value) {
        SOUND.inSet("label: Nhóm A", "label: " + value)
                .hasOneFault(
                        SET + ":13:" + (value.isEmpty() ? 11 : 12),
                        "cần một đoạn chữ không rỗng; nếu không biết thì bỏ hẳn khóa này",
                        "a text that is not blank is needed; leave the key out where it is not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaps: abc", "gaps: {title: citizen}", "gaps: ", "gaps: null"})
    void something_else_where_a_list_belongs(String text) {
        assertThat(SOUND.with(GAPS, text).messages())
                .singleElement()
                .asString()
                .endsWith("cần một danh sách, như [một, hai]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a", "abc", "42", "[]", "\"\""})
    void a_file_that_is_no_mapping(String text) {
        SOUND.with(GAPS, text)
                .hasOneFault(
                        GAPS + ":1:1",
                        "cần một nhóm khóa và giá trị, như khóa: giá trị",
                        "a mapping of keys and values is needed, such as key: value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "1", "on"})
    void a_truth_that_is_neither_true_nor_false(String value) {
        SOUND.replace(GAPS, "reason:", "noSubject: " + value + ", reason:")
                .hasOneFault(
                        GAPS + ":2:67",
                        "\"" + value + "\" phải là true hoặc false",
                        "\"" + value + "\" must be true or false");
    }

    @Test
    void an_empty_key() {
        assertThat(SOUND.inSet("id: T1", "id: T1\n\"\": x").messages())
                .singleElement()
                .asString()
                .startsWith(SET + ":2:1: không có khóa \"\"");
    }

    @Test
    void a_key_that_is_a_list() {
        assertThat(SOUND.inSet("id: T1", "id: T1\n? [a]\n: x").messages())
                .containsExactly(SET + ":2:3: cần một đoạn chữ không rỗng; nếu không biết thì bỏ hẳn khóa này");
    }

    @Test
    void anchors_and_aliases_are_read() {
        Draft draft = SOUND.inSet("name: {vi: Bộ, en: Set}", "name: &name {vi: Bộ, en: Set}")
                .inSet("name: {vi: Nhóm, en: Group}", "name: *name");
        assertThat(draft.load().sets().get(0).groups().get(0).name().en()).isEqualTo("Set");
    }

    @Test
    void a_fault_of_an_anchor_is_told_once() {
        Draft draft = SOUND.inSet("name: {vi: Bộ, en: Set}", "name: &name {vi: Bộ}")
                .inSet("name: {vi: Nhóm, en: Group}", "name: *name");
        assertThat(draft.messages()).containsExactly(SET + ":3:7: thiếu khóa \"en\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"needs: &a [*a]", "applies: &a [*a]", "needs: &a [ty_le, *a]"})
    void an_alias_of_itself_ends(String line) {
        String old = line.startsWith("needs") ? "needs: [ty_le]" : "        needs: [ty_le]";
        assertThat(SOUND.inSet(old, line.startsWith("needs") ? line : "        " + line + "\n" + old)
                        .faults())
                .isNotEmpty();
    }

    @Test
    void aliases_that_multiply_are_refused() {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            String last = "*a" + (i - 1);
            text.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(String.join(", ", last, last, last))
                    .append("]\n");
        }
        assertThat(SOUND.with(GAPS, text.toString()).faults()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void a_text_that_is_nested_too_deep_has_one_fault(String opening) {
        assertThat(SOUND.with(GAPS, "gaps: \n  " + opening.repeat(100_000)).faults())
                .hasSize(1);
    }

    @Test
    void a_very_long_code_is_cut_in_the_message() {
        assertThat(SOUND.inSet("document: TT-1", "document: " + "x".repeat(1_000_000))
                        .messages())
                .singleElement()
                .asString()
                .startsWith(SET + ":4:11: văn bản \"<1000000 ký tự>\"")
                .hasSizeLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sorces.yaml",
                "criteria/deep/set.yaml",
                "overlays/local/gaps.yaml",
                "overlays/local/unit-kinds.yaml",
                "overlays/local/criteria/set.yml"
            })
    void a_file_whose_name_the_catalogue_does_not_know(String name) {
        SOUND.overlay("")
                .with(name, "gaps: []")
                .hasOneFault(
                        name,
                        "danh mục không có tệp tên này; lớp phủ gồm overlay.yaml, sources*.yaml, documents*.yaml, observations/*.yaml, criteria/*.yaml, requirements/*.yaml, targets/*.yaml, plan-facts*.yaml, territory*.yaml, bodies*.yaml",
                        "the catalogue has no file of this name; an overlay has overlay.yaml, sources*.yaml, documents*.yaml, observations/*.yaml, criteria/*.yaml, requirements/*.yaml, targets/*.yaml, plan-facts*.yaml, territory*.yaml, bodies*.yaml");
    }
}
