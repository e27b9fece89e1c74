package vn.khuyenhoc.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.authoring.drl.Formatter.Formatted;
import vn.khuyenhoc.engine.RuleSet;

class FormatterTest {

    static Stream<String> files() {
        return text("index.txt").lines().filter(file -> !file.isBlank()).filter(FormatterTest::isOfCriteria);
    }

    /** The rules of figures and plans use more of the language than criteria do. */
    private static boolean isOfCriteria(String file) {
        return !file.matches("(gaps|targets|links)/.*");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_shipped_file_is_in_style_already(String file) {
        assertThat(formatted(text(file))).isEqualTo(text(file));
    }

    @Property(tries = 300)
    void however_blanks_are_scattered_the_file_comes_back(@ForAll Random random) {
        List<String> files = files().toList();
        String file = text(files.get(random.nextInt(files.size())));
        String scattered = scattered(file, random);
        assertThat(formatted(scattered)).isEqualTo(formatted(formatted(scattered)));
        assertThat(tokens(formatted(scattered))).isEqualTo(tokens(scattered)).isEqualTo(tokens(file));
    }

    @Test
    void a_rule_on_one_line_is_laid_out() {
        assertThat(formatted(
                        "package a.b;import a.C rule \"X.1 a\" when $a:Assessment(yes( \"a\" )&&(yes(\"b\")||!yes(\"c\")))"
                                + "then insert($a.met(\"X.1\"));end"))
                .isEqualTo("""
                        package a.b;

                        import a.C

                        rule "X.1 a"
                        when
                            $a : Assessment( yes("a") && (yes("b") || !yes("c")) )
                        then
                            insert( $a.met("X.1") );
                        end
                        """);
    }

    @Test
    void conditions_that_do_not_fit_stand_each_on_a_line() {
        String condition = "yes(\"mot_ma_so_lieu_that_dai_de_khong_vua_mot_dong\")";
        assertThat(formatted(rule("$a : Assessment(" + condition + "," + condition + "," + condition + ")")))
                .contains("    $a : Assessment(\n        " + condition + ",\n        " + condition + ",\n        "
                        + condition + " )\nthen\n");
    }

    @Test
    void comments_stay_where_they_are() {
        String file = """
                // đầu tệp

                package a.b

                // trước luật
                rule "X.1 a" // sau tên
                when
                    // trước điều kiện
                    $a : Assessment(
                        yes("a"), // sau điều kiện
                        /* giữa */
                        yes("b") )
                then
                    insert( $a.met("X.1") ); // sau kết luận
                end

                // cuối tệp
                """;
        assertThat(formatted(file)).isEqualTo(file);
    }

    @Test
    void a_file_with_a_fault_stays_as_it_is() {
        String file = rule("$a : Assessment( yes(\"a\" )");
        Formatted formatted = Formatter.format("a.drl", file.getBytes(StandardCharsets.UTF_8));
        assertThat(formatted.faults()).isNotEmpty();
        assertThat(formatted.text()).isEqualTo(file);
    }

    private static String rule(String pattern) {
        return "package a.b\n\nrule \"X.1 a\"\nwhen\n    " + pattern + "\nthen\n    insert( $a.met(\"X.1\") );\nend\n";
    }

    private static String formatted(String text) {
        Formatted formatted = Formatter.format("a.drl", text.getBytes(StandardCharsets.UTF_8));
        assertThat(formatted.faults()).isEmpty();
        return formatted.text();
    }

    private static List<String> tokens(String text) {
        return Lexer.withComments(new Source("a.drl", text)).stream()
                .map(Token::text)
                .map(String::stripTrailing)
                .toList();
    }

    /** The file with other blanks between its tokens, and comments here and there. */
    private static String scattered(String file, Random random) {
        StringBuilder text = new StringBuilder();
        Token last = null;
        for (Token token : Lexer.withComments(new Source("a.drl", file))) {
            boolean ends =
                    last != null && last.is(Token.Kind.COMMENT) && last.text().startsWith("//");
            boolean words = last != null && !last.is(Token.Kind.SIGN) && !token.is(Token.Kind.SIGN);
            boolean loose = random.nextBoolean();
            text.append(ends ? "\n" : "")
                    .append(words || loose ? blank(random) : "")
                    .append(token.text());
            last = token;
        }
        return text.append('\n').toString();
    }

    private static String blank(Random random) {
        return List.of(" ", "  ", "\n", "\n\n\n", "\t", " \n    ").get(random.nextInt(6));
    }

    private static String text(String file) {
        try (InputStream in = RuleSet.class.getResourceAsStream("/vn/khuyenhoc/rules/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
