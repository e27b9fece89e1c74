package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.ResultsReader;

/**
 * A commune's People's Committee, a department of a Party committee and a commune formed on 01/7/2025, each with a plan and results that
 * have all: one thing taken away gives that gap and no other.
 */
class PerfectPlansTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final RuleSet RULES = RuleSet.load();
    private static final PlanReview REVIEW = new PlanReview(CATALOGUE, RULES);
    private static final List<String> CODES = CATALOGUE.allTargets().stream()
            .map(Target::indicator)
            .filter(code -> code.contains("-"))
            .toList();
    private static final String TABLE = "perfect/one-thing-taken.csv";
    private static final Map<String, LocalDate> DAYS = Map.of(
            "committee", LocalDate.of(2024, 12, 31),
            "department", LocalDate.of(2024, 12, 31),
            "new-commune", LocalDate.of(2025, 12, 31));

    @ParameterizedTest
    @ValueSource(strings = {"committee", "department", "new-commune"})
    void has_no_gap(String base) {
        assertThat(review(base, files(base)).gaps()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} {2}: {3}")
    @CsvFileSource(resources = TABLE, delimiter = '|', quoteCharacter = '^')
    void lacks_what_was_taken_and_nothing_else(String base, String code, String fact, String taken, String instead) {
        String from = taken.replace("\\n", "\n");
        String to = Objects.requireNonNullElse(instead, "").replace("\\n", "\n");
        List<String> files = files(base);
        assertThat(files).filteredOn(file -> file.contains(from)).hasSize(1);

        List<Cause> causes = review(
                        base, files.stream().map(file -> file.replace(from, to)).toList())
                .causes();

        assertThat(causes).extracting(PerfectPlansTest::told).containsExactly(code + " " + fact);
        assertThat(causes)
                .noneMatch(
                        cause -> CODES.stream().anyMatch(cause.gap().message().vi()::contains));
    }

    @Test
    void everything_that_can_be_lacking_is_taken_once() {
        List<String[]> table =
                text(TABLE).lines().skip(1).map(line -> line.split("\\|")).toList();

        assertThat(table).extracting(row -> row[2]).containsAll(facts());
        assertThat(table)
                .extracting(row -> row[1].replace(" ?", ""))
                .containsAll(RULES.ruleNames("vn.khuyenhoc.rules.gaps").stream()
                        .map(name -> name.substring(0, name.indexOf(' ')))
                        .toList());
    }

    @Test
    void a_plan_without_tasks_lacks_tasks_alone() {
        List<String> files = new ArrayList<>(files("committee"));
        files.set(0, files.get(0).replaceAll("(?s)  tasks:.*?\n  budget:", "  tasks: none\n  budget:"));

        assertThat(review("committee", files).causes())
                .extracting(PerfectPlansTest::told)
                .containsExactly("OBLIGATION_UNADDRESSED tasks");
    }

    /** What obligations ask of the bodies of the three bases, and what is always looked at; but for the tasks as a whole. */
    private static List<String> facts() {
        return CATALOGUE.planFacts().stream()
                .map(PlanFact::code)
                .filter(code -> !List.of("tasks", "learning-unit-plan").contains(code))
                .toList();
    }

    private static String told(Cause cause) {
        PlanGap gap = cause.gap();
        String open = gap.certainty() == GapCertainty.CERTAIN ? "" : " ?";
        return gap.code() + open + " " + gap.planFact();
    }

    private static PlanReviewResult review(String base, List<String> files) {
        return REVIEW.review(
                new PlanReader(CATALOGUE).read("plan.yaml", files.get(0)),
                files.stream()
                        .skip(1)
                        .map(file -> new ResultsReader(CATALOGUE).read("results.yaml", file))
                        .toList(),
                List.of(),
                Objects.requireNonNull(DAYS.get(base)));
    }

    /** The plan, the results, and those of the year before where there are some. */
    private static List<String> files(String base) {
        return Stream.of("plan", "results", "earlier")
                .map(part -> "perfect/" + base + "-" + part + ".yaml")
                .filter(name -> PerfectPlansTest.class.getResource(name) != null)
                .map(PerfectPlansTest::text)
                .toList();
    }

    private static String text(String name) {
        try (InputStream in = PerfectPlansTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
