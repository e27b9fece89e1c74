package vn.khuyenhoc.catalogued;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;

/** What is a gap is decided in the rules alone: no class names the code of one, and no rule only asks a fact for yes or no. */
class GapRulesTest {
    private static final Path RULES = Path.of("src/main/resources/vn/khuyenhoc/rules/gaps");
    private static final Path FIGURES = Path.of("src/main/resources/vn/khuyenhoc/rules/targets");
    private static final Path ALL = Path.of("..");
    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"\\s+when(.*?)then", Pattern.DOTALL);

    /** Who asks and when is no decision of its own. */
    private static final Pattern ASKED = Pattern.compile(
            "(exists )?(\\$\\w+ : )?(Obligation\\( asks\\(\"[^\"]*\"\\) \\)|ResultsYear\\(\\)|AsOf\\(\\))\\s*\\n");

    private static final Pattern YES_OR_NO = Pattern.compile(
            "\\s*((not |exists )?(\\$\\w+ : )?\\w+\\( \\w+\\(\\) \\)|(\\$\\w+ : )?\\w+\\( \\w+\\(\"[^\"]*\"\\) \\))\\s*");

    static Stream<String> rules() {
        return Stream.of(RULES, FIGURES)
                .flatMap(GapRulesTest::files)
                .flatMap(file -> RULE.matcher(text(file)).results().map(found -> found.group(1)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_decides_by_more_than_one_yes_or_no_of_a_fact(String rule) {
        String when = Stream.of(RULES, FIGURES)
                .flatMap(GapRulesTest::files)
                .flatMap(file -> RULE.matcher(text(file)).results())
                .filter(found -> found.group(1).equals(rule))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow();

        String decided = ASKED.matcher(when + "\n").replaceAll("");
        assertThat(YES_OR_NO.matcher(decided).matches()).as(decided).isFalse();
    }

    @Test
    void no_class_names_the_code_of_a_gap() {
        List<String> codes = RuleSet.load().ruleNames("vn.khuyenhoc.rules.gaps").stream()
                .map(name -> '"' + name.substring(0, name.indexOf(' ')) + '"')
                .distinct()
                .toList();

        assertThat(codes).hasSizeGreaterThan(20);
        List<Path> sources = files(ALL)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> file.toString().contains("src" + File.separator + "main"))
                .toList();
        assertThat(sources).hasSizeGreaterThan(500);
        assertThat(sources.stream().filter(file -> codes.stream().anyMatch(text(file)::contains)))
                .isEmpty();
    }

    @Test
    void a_rule_names_only_plan_facts_of_the_catalogue() {
        Catalogue catalogue = Catalogue.load();
        Pattern asks = Pattern.compile("asks\\(\"([^\"]+)\"\\)");

        assertThat(files(RULES)
                        .flatMap(file -> asks.matcher(text(file)).results().map(found -> found.group(1))))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(catalogue.planFact(code)).isPresent());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
