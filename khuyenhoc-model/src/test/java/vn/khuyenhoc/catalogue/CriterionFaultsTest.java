package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.catalogue.Draft.SET;
import static vn.khuyenhoc.catalogue.Draft.SOUND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionFaultsTest {
    private static final String LAST =
            "        clause: Điều 4\n        mark: TEXT\n        source: PD\n        needs: [co_khong]\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code: T1.A.2\n        ",
                "        label: Tiêu chí 2\n",
                "        name: {vi: Có không, en: Whether}\n",
                "        clause: Điều 4\n",
                "        needs: [co_khong]\n"
            })
    void a_criterion_without_one_of_its_keys_has_one_fault(String line) {
        String key = line.strip().replaceAll(":.*", "").replaceAll("\\s", "");
        SOUND.inSet(line, "")
                .hasOneFault(SET + ":24:9", "thiếu khóa \"" + key + "\"", "the key \"" + key + "\" is missing");
    }

    @ParameterizedTest
    @CsvSource({"mark: TEXT, mark", "source: PD, source"})
    void a_criterion_without_mark_or_source_has_one_fault(String line, String key) {
        SOUND.inSet(LAST, LAST.replace("        " + line + "\n", ""))
                .hasOneFault(SET + ":24:9", "thiếu khóa \"" + key + "\"", "the key \"" + key + "\" is missing");
    }

    @Test
    void a_mark_that_does_not_exist() {
        SOUND.inSet(LAST, LAST.replace("TEXT", "TEKST"))
                .hasOneFault(
                        SET + ":28:15",
                        "\"TEKST\" không có trong danh mục; có phải ý bạn là \"text\"?",
                        "\"TEKST\" is not in the list; did you mean \"text\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[[]]", "[co_khong, []]"})
    void a_criterion_that_needs_nothing(String needs) {
        SOUND.inSet("needs: [co_khong]", "needs: " + needs)
                .hasOneFault(
                        SET + ":30:16",
                        "tiêu chí \"T1.A.2\" chưa nêu quan sát nào",
                        "the criterion \"T1.A.2\" names no observation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01", "-0.1", "95"})
    void a_share_outside_of_0_to_1(String share) {
        SOUND.inSet("2: 0.80", "2: " + share)
                .hasOneFault(
                        SET + ":23:32",
                        "\"" + share + "\" không nằm trong khoảng 0 đến 1; 95% viết là 0.95",
                        "\"" + share + "\" is not between 0 and 1; write 95% as 0.95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80%", "0x1", "NAN", ".5", "+1", "true", "007", "-0.5x", "1.500.000"})
    void a_number_that_is_none(String number) {
        SOUND.inSet("2: 0.80", "2: \"" + number + "\"")
                .hasOneFault(
                        SET + ":23:32",
                        "\"" + number + "\" không phải số; hãy viết như 0.95 hoặc 10",
                        "\"" + number + "\" is not a number; write it like 0.95 or 10");
    }

    @ParameterizedTest
    @CsvSource({"'0,8x', 4", "1e999999999, 11", "٠.٥, 3", "Nguyen, 6"})
    void a_number_that_is_none_and_no_code_is_told_by_its_length(String number, int length) {
        SOUND.inSet("2: 0.80", "2: \"" + number + "\"")
                .hasOneFault(
                        SET + ":23:32",
                        "\"<" + length + " ký tự>\" không phải số; hãy viết như 0.95 hoặc 10",
                        "\"<" + length + " characters>\" is not a number; write it like 0.95 or 10");
    }

    @ParameterizedTest
    @CsvSource({"1.500, 1500, 1.5", "'1,500', 1500, 1.5", "12.000, 12000, 12"})
    void a_number_that_may_mean_two_things(String number, String grouped, String decimal) {
        SOUND.inSet("2: 0.80", "2: \"" + number + "\"")
                .hasOneFault(
                        SET + ":23:32",
                        "\"" + number + "\" có thể là " + grouped + " hoặc " + decimal + "; hãy viết " + grouped
                                + " hoặc " + decimal,
                        "\"" + number + "\" may be " + grouped + " or " + decimal + "; write " + grouped + " or "
                                + decimal);
    }

    @ParameterizedTest
    @CsvSource({
        "so_luong, -1, '-1 phải từ 0 trở lên'",
        "so_luong, 2.5, '\"2.5\" không phải số nguyên; hãy viết như 36'",
        "diem_so, 10.5, 10.5 không nằm trong khoảng 0 đến 10",
        "diem_so, -2, '-2 phải từ 0 trở lên'",
        "muc_do, kem, '\"kem\" không có trong danh mục; có phải ý bạn là \"kha\"?'"
    })
    void a_threshold_out_of_the_range_of_its_type(String observation, String value, String fault) {
        String changed = "needs: [" + observation + "]\n        required: {1: " + value + ", 2: " + value + "}";

        assertThat(SOUND.inSet("needs: [co_khong]", changed).messages())
                .containsExactlyInAnyOrder(
                        SET + ":31:23: " + fault, SET + ":31:" + (28 + value.length()) + ": " + fault);
    }

    @Test
    void a_level_without_a_threshold() {
        SOUND.inSet("{1: 0.50, 2: 0.80}", "{1: 0.50}")
                .hasOneFault(
                        SET + ":23:19",
                        "tiêu chí \"T1.A.1\" thiếu giá trị phải đạt cho một trong các mức độ [1, 2]",
                        "the criterion \"T1.A.1\" lacks a required value for one of the levels [1, 2]");
    }

    @Test
    void a_threshold_for_a_level_that_the_set_does_not_have() {
        SOUND.inSet("2: 0.80", "2: 0.80, 3: 0.9")
                .hasOneFault(
                        SET + ":23:41",
                        "bộ tiêu chí không có mức độ 3; chỉ có [1, 2]",
                        "the criteria set has no level 3; only [1, 2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"levels: [3]", "applies: [{levels: [3]}]", "clause: {3: Điều 5}"})
    void a_criterion_for_a_level_that_the_set_does_not_have(String line) {
        String without = line.startsWith("clause") ? LAST.replace("        clause: Điều 4\n", "") : LAST;
        assertThat(SOUND.inSet(LAST, without + "        " + line + "\n").messages())
                .singleElement()
                .asString()
                .contains("bộ tiêu chí không có mức độ 3; chỉ có [1, 2]");
    }

    @Test
    void a_threshold_that_is_missing() {
        SOUND.inSet("        required: {1: 0.50, 2: 0.80}\n", "")
                .hasOneFault(
                        SET + ":16:9",
                        "tiêu chí \"T1.A.1\" thiếu \"required\": giá trị phải đạt",
                        "the criterion \"T1.A.1\" lacks \"required\": what must be reached");
    }

    @Test
    void a_threshold_for_what_holds_or_does_not() {
        SOUND.inSet("needs: [co_khong]", "needs: [co_khong]\n        required: true")
                .hasOneFault(
                        SET + ":31:19",
                        "\"co_khong\" là kiểu yesNo nên không có giá trị phải đạt",
                        "\"co_khong\" is of type yesNo, so nothing can be required of it");
    }

    @Test
    void a_threshold_for_what_is_held_against_the_year_before() {
        SOUND.inSet(
                        "needs: [co_khong]",
                        "needs: [so_luong, so_luong@previous]\n"
                                + "        better: higher-than-previous\n"
                                + "        required: 5")
                .hasOneFault(
                        SET + ":32:19",
                        "tiêu chí \"T1.A.2\" không so với giá trị nào nên không có \"required\"",
                        "the criterion \"T1.A.2\" is not held against a value, so it has no \"required\"");
    }

    @Test
    void a_day_needs_no_threshold() {
        assertThat(SOUND.inSet("needs: [co_khong]", "needs: [ngay]").load().sets())
                .hasSize(1);
    }

    @Test
    void a_grade_that_the_observation_does_not_have() {
        SOUND.inSet("needs: [co_khong]", "needs: [muc_do]\n        required: khaa")
                .hasOneFault(
                        SET + ":31:19",
                        "\"khaa\" không có trong danh mục; có phải ý bạn là \"kha\"?",
                        "\"khaa\" is not in the list; did you mean \"kha\"?");
    }

    @Test
    void a_class_of_area_that_does_not_exist() {
        SOUND.inSet("2: 0.80", "2: {normal: 0.8, mountainos: 0.7}")
                .hasOneFault(
                        SET + ":23:58",
                        "\"mountainos\" không có trong danh mục; có phải ý bạn là \"mountainous\"?",
                        "\"mountainos\" is not in the list; did you mean \"mountainous\"?");
    }

    @Test
    void values_by_class_of_area_without_the_normal_one() {
        SOUND.inSet("2: 0.80", "2: {disadvantaged: 0.7}")
                .hasOneFault(SET + ":23:32", "thiếu khóa \"normal\"", "the key \"normal\" is missing");
    }

    @Test
    void a_negative_count() {
        SOUND.inSet("needs: [co_khong]", "needs: [so_luong]\n        required: -2")
                .hasOneFault(SET + ":31:19", "-2 phải từ 0 trở lên", "-2 must be 0 or more");
    }

    @Test
    void kinds_of_units_of_which_none_is_left() {
        SOUND.inSet(
                        "needs: [co_khong]",
                        "needs: [co_khong]\n        applies: [{kinds: [enterprise], exceptKinds: [economic]}]")
                .hasOneFault(
                        SET + ":31:54",
                        "trừ \"exceptKinds\" thì không còn loại đơn vị nào",
                        "without \"exceptKinds\" no kind of unit is left");
    }

    @Test
    void points_that_do_not_fit_the_observation() {
        assertThat(points("5", "5", "5").messages())
                .containsExactly(SET + ":34:17: tiêu chí \"T1.A.2\" tối đa 5 điểm nhưng quan sát của nó tối đa 10");
    }

    private static Draft points(String own, String group, String set) {
        return SOUND.inSet("needs: [co_khong]", "needs: [diem_so]\n        required: 5\n        points: " + own)
                .inSet("    criteria:", "    points: " + group + "\n    criteria:")
                .inSet("groups:", "points: " + set + "\ngroups:");
    }

    @Test
    void sums_of_points_that_do_not_match() {
        assertThat(points("10", "20", "30").messages())
                .containsExactly(
                        SET + ":11:9: \"T1\" ghi tối đa 30 điểm nhưng các phần cộng lại là 20",
                        SET + ":16:13: \"T1.A\" ghi tối đa 20 điểm nhưng các phần cộng lại là 10");
    }

    @Test
    void sums_of_points_that_cannot_be_read_are_not_added_up() {
        assertThat(points("mười", "20", "30").messages())
                .containsExactly(SET + ":34:17: \"<4 ký tự>\" không phải số; hãy viết như 0.95 hoặc 10");
    }
}
