package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that nothing but the compiler has looked at: their generated code is refused. */
class GeneratedCodeTest {

    @Test
    void a_rule_that_asks_and_inserts_is_compiled() {
        Compilation compiled = compiled("yes(\"a\"), share(\"b\") >= required(\"X.1\")", "insert( $a.met(\"X.1\") );");
        assertThat(compiled.refusals()).isEmpty();
        assertThat(compiled.models()).hasSize(1);
    }

    @Test
    void a_package_of_more_than_a_thousand_rules_is_compiled() {
        StringBuilder rules = new StringBuilder("package x.y\n\nimport vn.khuyenhoc.engine.Assessment\n");
        for (int i = 0; i < 1010; i++) {
            rules.append(
                    "rule \"X.%1$d Thử\"\nwhen\n $a : Assessment( yes(\"a%1$d\") )\nthen\n insert( $a.met(\"X.%1$d\") );\nend\n"
                            .formatted(i));
        }
        Compilation compiled = Compilation.of(Map.of("x/y/a.drl", rules.toString()));
        assertThat(compiled.refusals()).isEmpty();
        assertThat(compiled.models().get(0).getRules()).hasSize(1010);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "System.exit(0); | System.exit",
                "System.getProperty(\"user.name\"); | System.getProperty",
                "Runtime.getRuntime().exec(\"ls\"); | Runtime.getRuntime",
                "new ProcessBuilder(\"ls\").start(); | ProcessBuilder.start",
                "new Thread().start(); | Thread.start",
                "Class.forName(\"java.lang.System\"); | Class.forName",
                "$a.getClass(); | .getClass",
                "java.nio.file.Files.delete(java.nio.file.Path.of(\"a\")); | Files.delete",
                "new java.net.URL(\"http://a\").openStream(); | URL.openStream",
                "java.lang.reflect.Array.newInstance(String.class, 1); | Array.newInstance",
                "System.loadLibrary(\"a\"); | System.loadLibrary",
                "new java.util.ArrayList().parallelStream(); | ArrayList.parallelStream",
                "drools.halt(); | Drools.halt",
            })
    void a_conclusion_that_does_more_is_refused(String conclusion, String call) {
        Compilation compiled = compiled("yes(\"a\")", conclusion);
        assertThat(compiled.models()).isEmpty();
        assertThat(compiled.refusals())
                .anySatisfy(refusal -> assertThat(refusal).contains(call));
    }

    @Test
    void a_condition_that_does_more_is_refused() {
        Compilation compiled = compiled("yes(System.getProperty(\"a\"))", "insert( $a.met(\"X.1\") );");
        assertThat(compiled.models()).isEmpty();
        assertThat(compiled.refusals())
                .anySatisfy(refusal -> assertThat(refusal).contains("System"));
    }

    private static Compilation compiled(String condition, String conclusion) {
        return Compilation.of(Map.of("x/y/a.drl", """
                package x.y

                import vn.khuyenhoc.engine.Assessment

                rule "X.1 Thử"
                when
                    $a : Assessment( %s )
                then
                    %s
                end
                """.formatted(condition, conclusion)));
    }
}
