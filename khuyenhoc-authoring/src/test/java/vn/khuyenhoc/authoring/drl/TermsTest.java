package vn.khuyenhoc.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;

class TermsTest {
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| `(\\w+)` \\| [^|]+ \\| `([^`]+)` \\|");
    private static final Pattern CRITERION = Pattern.compile("\"([A-Z]+[A-Z0-9.]+)\"");

    @Test
    void every_word_has_its_example_and_every_example_is_right() throws IOException {
        Catalogue catalogue = Catalogue.load(List.of(
                Path.of("../khuyenhoc-examples/local-rules/src/main/resources/vn/khuyenhoc/local/xa_minh_hoa")));
        Matcher rows = ROW.matcher(Files.readString(Path.of("docs/tu-vung.md")));
        Set<String> documented = new HashSet<>();
        while (rows.find()) {
            documented.add(rows.group(1));
            assertThat(Terms.english(rows.group(1))).isEqualTo(rows.group(2));
            assertThat(rows.group(3)).contains(rows.group(1) + "(");
            byte[] rule = rule(rows.group(3)).getBytes(StandardCharsets.UTF_8);
            assertThat(Diagnostics.check("a.drl", rule, catalogue)).isEmpty();
        }
        assertThat(documented).isEqualTo(Terms.all().keySet());
    }

    private static String rule(String example) {
        boolean concludes = example.startsWith("insert");
        Matcher named = CRITERION.matcher(example);
        String code = named.find() ? named.group(1) : "XMH.1";
        String condition = concludes ? "co(\"xmh_goc_doc_sach\")" : example;
        String conclusion = concludes ? example : "insert( $a.dat(\"" + code + "\") );";
        return """
                package x

                import vn.khuyenhoc.engine.Assessment

                rule "%s Ví dụ"
                when
                    $a : Assessment( %s )
                then
                    %s
                end
                """.formatted(code, condition, conclusion);
    }

    @Test
    void both_languages_ask_and_say_the_same() throws ReflectiveOperationException {
        Assessment assessment = new Assessment(Map.of("a", 1.0, "a@previous", 2.0), Map.of("a", 3.0), Map.of("a", 4.0));
        for (Map.Entry<String, String> term : Terms.all().entrySet()) {
            Object vietnamese = said(assessment, term.getKey());
            assertThat(vietnamese).isEqualTo(said(assessment, term.getValue()));
            assertThat(vietnamese).isInstanceOfAny(Boolean.class, Double.class, Award.class);
        }
    }

    private static Object said(Assessment assessment, String word) throws ReflectiveOperationException {
        Method method = Arrays.stream(Assessment.class.getMethods())
                .filter(one -> one.getName().equals(word))
                .findFirst()
                .orElseThrow();
        return method.getParameterCount() == 1 ? method.invoke(assessment, "a") : method.invoke(assessment, "a", 5.0);
    }
}
