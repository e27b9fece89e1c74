package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.catalogue.Draft.SET;
import static vn.khuyenhoc.catalogue.Draft.SOUND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetFaultsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: T1\n",
                "titles: [citizen]\n",
                "name: {vi: Bộ, en: Set}\n",
                "document: TT-1\n",
                "valid: {from: 2024-01-01, to: 2030-12-31}\n",
                "completeness: COMPLETE\n"
            })
    void a_set_without_one_of_its_keys_has_one_fault(String line) {
        String key = line.substring(0, line.indexOf(':'));
        Draft draft = SOUND.inSet(line, "");
        assertThat(draft.messages()).containsExactly(SET + ":1:1: thiếu khóa \"" + key + "\"");
    }

    @Test
    void a_set_without_levels() {
        String levels = SOUND.files().get(SET).lines().skip(7).limit(3).reduce("", (all, line) -> all + line + "\n");
        SOUND.inSet(levels, "").hasOneFault(SET + ":1:1", "thiếu khóa \"levels\"", "the key \"levels\" is missing");
    }

    @Test
    void a_set_for_no_title() {
        SOUND.inSet("[citizen]", "[]")
                .hasOneFault(SET + ":2:9", "danh sách không được rỗng", "the list must not be empty");
    }

    @Test
    void a_title_that_does_not_exist() {
        SOUND.inSet("[citizen]", "[citizn]")
                .hasOneFault(
                        SET + ":2:10",
                        "\"citizn\" không có trong danh mục; có phải ý bạn là \"citizen\"?",
                        "\"citizn\" is not in the list; did you mean \"citizen\"?");
    }

    @Test
    void a_partial_set_that_names_nothing_missing() {
        SOUND.inSet("COMPLETE", "PARTIAL")
                .hasOneFault(
                        SET + ":6:15",
                        "bộ tiêu chí \"T1\" chưa đầy đủ thì phải nêu phần thiếu ở \"missing\"",
                        "the criteria set \"T1\" is not complete, so \"missing\" must name what is missing");
    }

    @Test
    void a_missing_set_that_has_criteria() {
        SOUND.inSet("COMPLETE", "MISSING\nmissing: [{vi: a, en: a}]")
                .hasOneFault(
                        SET + ":6:15",
                        "bộ tiêu chí \"T1\" ghi MISSING: bộ MISSING không có tiêu chí, bộ khác phải có",
                        "the criteria set \"T1\" is MISSING: a MISSING set has no criteria, any other must have some");
    }

    @Test
    void a_set_whose_criteria_have_no_rules() {
        SOUND.inSet("rules: vn.khuyenhoc.rules.test\n", "")
                .hasOneFault(
                        SET + ":6:15",
                        "bộ tiêu chí \"T1\": \"rules\" có khi và chỉ khi bộ có tiêu chí",
                        "the criteria set \"T1\": \"rules\" stands where the set has criteria, and only there");
    }

    @Test
    void a_completeness_that_does_not_exist_is_the_only_fault() {
        assertThat(SOUND.inSet("COMPLETE", "WHOLE").messages()).hasSize(1);
    }

    @Test
    void levels_out_of_order() {
        SOUND.inSet("{level: 2,", "{level: 3,")
                .hasOneFault(
                        SET + ":10:13",
                        "bộ tiêu chí \"T1\": mức độ 3 sai thứ tự; phải là 1, 2, 3",
                        "the criteria set \"T1\": level 3 is out of order; they must be 1, 2, 3");
    }

    @Test
    void a_level_that_is_no_number_is_the_only_fault() {
        SOUND.inSet("{level: 2,", "{level: hai,")
                .hasOneFault(
                        SET + ":10:13",
                        "\"hai\" không phải số nguyên; hãy viết như 36",
                        "\"hai\" is not a whole number; write it like 36");
    }

    @Test
    void a_level_that_does_not_say_when_it_is_reached() {
        SOUND.inSet("en: Level 2}, every: true", "en: Level 2}")
                .hasOneFault(
                        SET + ":10:5",
                        "bộ tiêu chí \"T1\", mức độ 2: thiếu \"every\" hoặc \"total\"",
                        "the criteria set \"T1\", level 2: \"every\" or \"total\" is missing");
    }

    @Test
    void a_total_that_nobody_can_reach() {
        Draft draft = SOUND.inSet("en: Level 2}, every: true", "en: Level 2}, total: 110")
                .inSet("groups:", "points: 100\ngroups:")
                .inSet("    criteria:", "    points: 100\n    criteria:");
        assertThat(draft.messages()).contains(SET + ":10:58: phải đạt 110 điểm nhưng bộ tiêu chí tối đa 100 điểm");
    }

    @Test
    void points_in_a_set_that_gives_none() {
        SOUND.inSet("needs: [co_khong]", "needs: [co_khong]\n        points: 5")
                .hasOneFault(
                        SET + ":1:1",
                        "\"T1.A.2\" có \"points\" nhưng bộ tiêu chí \"T1\" không cho điểm",
                        "\"T1.A.2\" has \"points\", but the criteria set \"T1\" gives none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"retention: {months: 0,", "upgrade: {months: -12,"})
    void a_term_of_no_months(String line) {
        assertThat(SOUND.inSet("groups:", line + " clause: a, mark: TEXT, source: PD}\ngroups:")
                        .messages())
                .singleElement()
                .asString()
                .contains("phải từ 1 trở lên");
    }

    @Test
    void a_key_that_does_not_exist_is_named_with_a_suggestion() {
        SOUND.inSet("completeness:", "completenes: x\ncompleteness:")
                .hasOneFault(
                        SET + ":6:1",
                        "không có khóa \"completenes\"; có phải ý bạn là \"completeness\"?",
                        "there is no key \"completenes\"; did you mean \"completeness\"?");
    }

    @Test
    void a_key_that_does_not_exist_within_a_period_is_found_too() {
        assertThat(SOUND.replace("documents.yaml", "{from: 2024-02-01}", "{from: 2024-02-01, until: 2025-01-01}")
                        .messages())
                .containsExactly("documents.yaml:9:31: không có khóa \"until\"; có phải ý bạn là [from, to]?");
    }

    @Test
    void all_faults_of_all_files_are_told_at_once_by_place() {
        Draft draft = SOUND.inSet("COMPLETE", "PARTIAL")
                .inSet("2: 0.80", "2: 80")
                .replace("documents.yaml", "level: central\n", "")
                .replace("sources.yaml", "en: Source", "de: Quelle");
        assertThat(draft.faults())
                .extracting(fault -> fault.place().file())
                .containsExactly(SET, SET, "documents.yaml", "sources.yaml", "sources.yaml");
    }
}
