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

class RuleFaultsTest {
    private static final String FILE = "rules/tuyen_truyen.drl";
    private static final String CONDITION = "yes(\"tuyen_truyen_hoc_tap_suot_doi\")";

    @TempDir
    Path folder;

    private Locality rules(String old, String replacement) {
        assertThat(Locality.RULES).contains(old);
        return new Locality(folder).rules(Locality.RULES.replace(old, replacement));
    }

    @Test
    void a_number() {
        Locality locality = rules(CONDITION, "share(\"ty_le\") >= 0.5");
        assertThat(locality.faults())
                .containsExactly(FILE
                        + ":9:40: số 0.5 không được đứng trong luật; hãy đưa vào danh mục và gọi bằng required(...)");
        assertThat(locality.faults(Locale.ENGLISH))
                .containsExactly(
                        FILE
                                + ":9:40: the number 0.5 may not stand in a rule; put it into the catalogue and call it by required(...)");
    }

    @ParameterizedTest
    @ValueSource(strings = {".5", "5", "1e3", "0x1F", "5L", "٣"})
    void a_number_in_whatever_form(String number) {
        assertThat(rules(CONDITION, "share(\"ty_le\") >= " + number).faults())
                .anyMatch(fault -> fault.startsWith(FILE + ":9:40: số " + number));
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
        assertThat(rules(old, replacement).faults())
                .anyMatch(fault -> fault.startsWith(FILE + ":" + place + ": ")
                        && fault.endsWith("luật chỉ đọc hồ sơ và thêm kết luận"));
    }

    @Test
    void a_method_that_nobody_knows_is_named_with_a_suggestion() {
        Locality locality = rules("yes(\"t", "yess(\"t");
        assertThat(locality.faults())
                .containsExactly(FILE + ":9:22: luật không có từ \"yess\"; có phải ý bạn là \"yes\"?");
        assertThat(locality.faults(Locale.ENGLISH))
                .containsExactly(FILE + ":9:22: rules have no word \"yess\"; did you mean \"yes\"?");
    }

    @Test
    void a_rule_that_is_not_named_by_its_criterion() {
        Locality locality = rules("rule \"XA.1 ", "rule \"XA.2 ");
        assertThat(locality.faults())
                .containsExactly(
                        FILE
                                + ":7:1: tên luật \"XA.2 Tuyên truyền tốt\" phải bắt đầu bằng mã tiêu chí mà luật kết luận, rồi đến lời, như \"TT24.H.2.1 Thành viên tuân thủ kỷ luật\"");
        assertThat(locality.faults(Locale.ENGLISH).get(0))
                .startsWith(FILE + ":7:1: the rule name \"XA.2 Tuyên truyền tốt\" must begin with the code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule \"XA.1\"", "rule \"XA.1 \"", "rule \"Tuyên truyền tốt\""})
    void a_rule_without_code_or_words(String name) {
        assertThat(rules("rule \"XA.1 Tuyên truyền tốt\"", name).faults())
                .singleElement()
                .asString()
                .startsWith(FILE + ":7:1: tên luật ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a.met(\"XA.1\");",
                "insert( $a );",
                "insert( $a.met(\"XA.1\") ); $a.met(\"XA.1\");",
                "insert( $a.met(\"XA.1\" + \"x\") );",
                ""
            })
    void a_consequence_that_does_something_else(String consequence) {
        assertThat(rules("insert( $a.met(\"XA.1\") );", consequence).faults())
                .contains(
                        FILE
                                + ":7:1: luật \"XA.1 Tuyên truyền tốt\": sau then chỉ thêm kết luận, như insert( $a.met(\"TT24.H.2.1\") );");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.List",
                "vn.khuyenhoc.engine.Asessment",
                "vn.khuyenhoc.engine.*",
                "static java.lang.Math.max"
            })
    void an_import_of_what_rules_do_not_need(String name) {
        assertThat(rules("import vn", "import " + name + "\nimport vn").faults())
                .anyMatch(fault -> fault.startsWith(FILE + ":5:"));
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
                "yes(\"a\") >= share(\"b\")",
                "share(\"a\", \"b\") >= required(\"XA.1\")",
                "share()",
                "share(\"a\")",
                "share >= required(\"XA.1\")",
                "share(\"a\") >= \"abc\"",
                "share(\"a\") >= $b"
            })
    void what_only_the_compiler_sees_is_told_with_the_line_of_the_rule(String condition) {
        assertThat(rules(CONDITION, condition).faults())
                .singleElement()
                .asString()
                .startsWith(FILE + ":7:1: trình biên dịch không nhận luật: ")
                .doesNotContain("\n");
    }

    @Test
    void only_the_rule_that_the_compiler_refuses_is_named() {
        String wrong =
                "\nrule \"XA.2 Sai\"\nwhen\n    $a : Assessment( share(\"a\") )\nthen\n    insert( $a.met(\"XA.2\") );\nend\n";
        assertThat(new Locality(folder).rules(Locality.RULES + wrong).faults())
                .singleElement()
                .asString()
                .startsWith(FILE + ":14:1: trình biên dịch");
    }

    @Test
    void a_package_that_has_rules_already() {
        assertThat(rules("vn.khuyenhoc.local.test", "vn.khuyenhoc.rules.tt25_2023.commune")
                        .faults())
                .containsExactly(
                        FILE
                                + ":1:1: gói luật \"vn.khuyenhoc.rules.tt25_2023.commune\" đã có tại bộ luật đã có; mỗi mã chỉ dùng một lần");
    }

    @Test
    void a_file_without_a_package() {
        assertThat(rules("package vn.khuyenhoc.local.test\n", "").faults())
                .containsExactly(FILE + ":1:1: tệp luật thiếu dòng package, như package vn.khuyenhoc.local.xa_toi");
    }

    @Test
    void a_rule_that_stands_twice_names_both_places() {
        Locality locality = new Locality(folder).rules(Locality.RULES).write("rules/a.drl", Locality.RULES);
        assertThat(locality.faults())
                .containsExactly(FILE
                        + ":7:1: luật \"XA.1 Tuyên truyền tốt\" đã có tại rules/a.drl:7:1; mỗi mã chỉ dùng một lần");
    }

    @Test
    void faults_of_all_files_are_told_at_once() {
        Locality locality = rules(CONDITION, "share(\"a\") >= 5")
                .write("a.drl", "rule")
                .write("b.drl", Locality.RULES.replace("yes(", "yess("))
                .write("c.drl", "package \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(List.of("a.drl:", "b.drl:9:22: ", "c.drl: tệp không phải UTF-8", FILE + ":9:36: "))
                .allSatisfy(start -> assertThat(locality.faults()).anyMatch(fault -> fault.startsWith(start)));
    }

    @Test
    void a_folder_that_is_not_there() {
        assertThat(new Locality(folder.resolve("nowhere")).faults())
                .singleElement()
                .asString()
                .contains("nowhere: không đọc được: ");
    }
}
