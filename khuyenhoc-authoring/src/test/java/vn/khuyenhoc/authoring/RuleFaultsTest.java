package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler of rules refuses it tells in the words of the check, with places. */
class RuleFaultsTest {
    private static final String FILE = "rules/tuyen_truyen.drl";
    private static final String CONDITION = "yes(\"tuyen_truyen_hoc_tap_suot_doi\")";

    @TempDir
    Path folder;

    private Locality rules(String old, String replacement) {
        assertThat(Locality.RULES).contains(old);
        return new Locality(folder).head().rules(Locality.RULES.replace(old, replacement));
    }

    @Test
    void a_number() {
        Locality locality = rules(CONDITION, "required(\"TT25.X.4.1\") >= 0.5");
        assertThat(locality.faults())
                .containsExactly(FILE
                        + ":9:48: số 0.5 không được đứng trong luật; hãy đưa vào danh mục và gọi bằng required(...)");
        assertThat(locality.faults(Locale.ENGLISH))
                .containsExactly(
                        FILE
                                + ":9:48: the number 0.5 may not stand in a rule; put it into the catalogue and call it by required(...)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes(\"tuyen_truyen_hoc_tap_suot_doi\"), required(\"XA.1\") >= required(\"TT25.X.4.1\")|has no threshold|9",
                "soLuong(\"so_buoi_tuyen_truyen_hoc_tap\") <= yeuCau(\"XA.1\")|has no threshold|9",
                "maximum(\"XA.1\") >= maximum(\"XA.1\")|has no highest points|9"
            })
    void a_question_for_what_a_criterion_does_not_have(String condition, String told, int line) {
        assertThat(rules(CONDITION, condition).faults(Locale.ENGLISH))
                .anyMatch(fault -> fault.startsWith(FILE + ":" + line) && fault.contains("\"XA.1\" " + told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "required(\"XA.1\")|has no threshold",
                "yeuCau(\"XA.1\")|has no threshold",
                "maximum(\"XA.1\")|has no highest points",
                "points(\"diem_su_dung_ngoai_ngu\")|does not need that observation"
            })
    void an_award_of_what_a_criterion_does_not_have(String award, String told) {
        assertThat(rules("$a.met(\"XA.1\")", "$a.earns(\"XA.1\", $a." + award + ")")
                        .faults(Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith(FILE + ":11:")
                .contains("\"XA.1\"", told);
    }

    @ParameterizedTest
    @ValueSource(strings = {".5", "5", "1e3", "0x1F", "5L", "٣", "５"})
    void a_number_in_whatever_form(String number) {
        assertThat(rules(CONDITION, "required(\"TT25.X.4.1\") >= " + number).faults())
                .singleElement()
                .asString()
                .startsWith(FILE + ":9:48: ");
    }

    @ParameterizedTest
    @CsvSource({
        "$a : Assessment, not Assessment, 9:5",
        "when, salience high when, 8:1",
        "insert(, update(, 11:5",
        "insert( $a, System.exit( $a, 11:5",
        "yes(\"t, !yes(\"t, 9:22",
        "$a : A, eval( true ) $a : A, 9:5"
    })
    void a_word_that_denies_changes_or_orders(String old, String replacement, String place) {
        assertThat(rules(old, replacement).faults()).anyMatch(fault -> fault.startsWith(FILE + ":" + place + ": "));
    }

    @Test
    void a_word_that_nobody_knows_is_named_with_a_suggestion() {
        Locality locality = rules("yes(\"t", "yess(\"t");
        assertThat(locality.faults()).containsExactly(FILE + ":9:22: không có \"yess\"; có phải ý bạn là \"yes\"?");
        assertThat(locality.faults(Locale.ENGLISH))
                .containsExactly(FILE + ":9:22: there is no \"yess\"; did you mean \"yes\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rule \"XA.2 Tuyên truyền tốt\"", "rule \"XA.1\"", "rule \"XA.1 \"", "rule \"Tuyên truyền tốt\""
            })
    void a_rule_that_is_not_named_by_its_criterion_and_words(String name) {
        assertThat(rules("rule \"XA.1 Tuyên truyền tốt\"", name).faults())
                .singleElement()
                .asString()
                .startsWith(FILE
                        + ":11:20: luật kết luận \"XA.1\" nên tên phải bắt đầu bằng mã ấy, rồi đến lời; tên hiện là");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a.met(\"XA.1\");",
                "insert( $a );",
                "insert( $a.met(\"XA.1\") ); $a.met(\"XA.1\");",
                "insert( $a.met(\"XA.1\" + \"x\") );",
                "insert( $a.earns(\"XA.1\", maximum(\"XA.1\")) );",
                "insert( $a.maximum(\"XA.1\") );",
                ""
            })
    void a_consequence_that_does_something_else(String consequence) {
        assertThat(rules("insert( $a.met(\"XA.1\") );", consequence).faults())
                .isNotEmpty()
                .allMatch(fault -> fault.matches(FILE + ":(7|11|12):(?s:.*)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.List",
                "vn.khuyenhoc.engine.Asessment",
                "vn.khuyenhoc.engine.Engine",
                "vn.khuyenhoc.engine.*",
                "static java.lang.Math.max"
            })
    void an_import_of_what_rules_do_not_need(String name) {
        assertThat(rules("import vn", "import " + name + "\nimport vn").faults())
                .anyMatch(fault -> fault.startsWith(FILE + ":5:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util",
                "vn.khuyenhoc.engine",
                "vn.khuyenhoc.authoring.drl",
                "org.drools.core",
                "a.class.b",
                "vn.khuyenhoc.local.xã",
                "VN.local"
            })
    void a_package_that_rules_cannot_have(String name) {
        assertThat(rules("vn.khuyenhoc.local.test", name).faults())
                .anyMatch(fault -> fault.startsWith(FILE + ":3:9: gói luật không được tên là \"" + name + "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "when|whn|8:",
                "then|thn|1",
                "end|ende|1",
                "$a : Assessment(|$a : Assessment|9:",
                "\"XA.1 T|XA.1 T|7:"
            })
    void a_syntax_that_is_wrong(String old, String replacement, String line) {
        assertThat(rules(old, replacement).faults())
                .isNotEmpty()
                .allMatch(fault -> fault.matches("rules/tuyen_truyen[.]drl:\\d+:\\d+: (?s:.*)"))
                .anyMatch(fault -> fault.startsWith(FILE + ":" + line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes(\"tuyen_truyen_hoc_tap_suot_doi\") >= required(\"TT25.X.4.1\")",
                "yes(\"tuyen_truyen_hoc_tap_suot_doi\", \"b\")",
                "yes()",
                "yes >= required(\"TT25.X.4.1\")",
                "required(\"TT25.X.4.1\") >= \"abc\"",
                "required(\"TT25.X.4.1\") >= $b"
            })
    void a_type_that_does_not_fit(String condition) {
        assertThat(rules(CONDITION, condition).faults())
                .singleElement()
                .asString()
                .startsWith(FILE + ":9:");
    }

    @Test
    void a_package_that_has_rules_already() {
        assertThat(rules("vn.khuyenhoc.local.test", "vn.khuyenhoc.rules.tt44_2014")
                        .rules(Locality.RULES
                                .replace("vn.khuyenhoc.local.test", "vn.khuyenhoc.rules.tt44_2014")
                                .replace("XA.1", "TT44.11"))
                        .faults())
                .anyMatch(
                        fault -> fault.equals(
                                FILE
                                        + ":1:1: gói luật \"vn.khuyenhoc.rules.tt44_2014\" đã có tại bộ luật đã có; mỗi mã chỉ dùng một lần"));
    }

    @Test
    void a_file_without_a_package() {
        assertThat(rules("package vn.khuyenhoc.local.test\n", "").faults())
                .containsExactly(FILE + ":1:1: tệp luật thiếu dòng package, như package vn.khuyenhoc.local.xa_toi");
    }

    @Test
    void a_rule_that_stands_twice_names_both_places() {
        Locality locality = Locality.of(folder).write("rules/a.drl", Locality.RULES);
        assertThat(locality.faults())
                .singleElement()
                .asString()
                .startsWith(FILE + ":7:6: luật \"XA.1 Tuyên truyền tốt\" đã có tại ")
                .endsWith("rules/a.drl:7:1; mỗi luật chỉ viết một lần");
    }

    @Test
    void faults_of_all_files_are_told_at_once() {
        Locality locality = rules(CONDITION, "required(\"TT25.X.4.1\") >= 5")
                .write("a.drl", "rule")
                .write("b.drl", Locality.RULES.replace("yes(", "yess("))
                .write("c.drl", "package \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(List.of("a.drl:", "b.drl:9:22: ", "c.drl:1:9: tệp không phải UTF-8", FILE + ":9:48: "))
                .allSatisfy(start -> assertThat(locality.faults()).anyMatch(fault -> fault.startsWith(start)));
    }

    @Test
    void a_folder_that_is_not_there() {
        assertThat(new Locality(folder.resolve("nowhere")).faults())
                .isNotEmpty()
                .allMatch(fault -> fault.contains("nowhere"));
    }
}
