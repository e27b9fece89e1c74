package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.PackageRules;
import vn.khuyenhoc.text.FaultyInputException;

/** Rules that make each other run for ever, or hold everything against everything, end soon with a fault that names one of them. */
class EndlessRulesTest {
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Assessment MET =
            new Assessment(Map.of("tuyen_truyen_hoc_tap_suot_doi", 1.0), Map.of(), Map.of());
    private static final String HEAD = """
            package vn.khuyenhoc.local.test
            import vn.khuyenhoc.engine.Assessment
            import vn.khuyenhoc.engine.Award
            """;
    private static final String FIRST = rule("first", "$a : Assessment( yes(\"tuyen_truyen_hoc_tap_suot_doi\") )");

    @TempDir
    Path folder;

    private static String rule(String words, String conditions) {
        return "rule \"XA.1 " + words + "\"\nwhen\n" + conditions + "\nthen\n insert( $a.met(\"XA.1\") );\nend\n";
    }

    private PackageRules compiled(String... rules) {
        return new Locality(folder)
                .head()
                .rules(HEAD + FIRST + String.join("", rules))
                .compile()
                .rules("vn.khuyenhoc.local.test");
    }

    private static String told(PackageRules rules) {
        rules.judge(List.of(), it -> {});
        FaultyInputException thrown = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                SOON,
                () -> catchThrowableOfType(FaultyInputException.class, () -> rules.judge(List.of(MET), it -> {})));
        assertThat(thrown).isNotNull();
        return thrown.faults().get(0).message(Locale.ENGLISH);
    }

    @Test
    void a_rule_that_makes_itself_run_again() {
        assertThat(told(compiled(rule("again", "$x : Award( criterion() == \"XA.1\" ) $a : Assessment()"))))
                .contains("rules call each other without end", "XA.1 again");
    }

    @Test
    void rules_that_hold_all_that_was_said_against_all_of_it() {
        String many = IntStream.range(0, 200)
                .mapToObj(i -> rule("many " + i, "$a : Assessment( yes(\"tuyen_truyen_hoc_tap_suot_doi\") )"))
                .collect(Collectors.joining());
        assertThat(told(compiled(many, rule("all", "$x : Award() $y : Award() $a : Assessment()"))))
                .contains("without end");
    }

    @Test
    void what_was_said_may_be_asked_for_where_that_ends() {
        PackageRules rules = compiled(rule("both", "$x : Award( criterion() == \"TT25.X.1.1\" ) $a : Assessment()"));
        assertThat(Assessments.said(rules, List.of(MET))).hasSize(1);
    }

    @Test
    void a_rule_that_looks_at_more_facts_than_three_is_not_compiled() {
        Locality locality = new Locality(folder)
                .head()
                .rules(HEAD
                        + rule(
                                "broad",
                                "$a : Assessment()\n $b : Assessment()\n $c : Assessment()\n $d : Assessment()"));
        assertThat(locality.faults(Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("\"XA.1 broad\" looks at too many facts together", "have 3 lines");
    }
}
