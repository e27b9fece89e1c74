package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Target;

/**
 * A commune's People's Committee, a department of a Party committee and a commune formed on 01/7/2025, each with a plan and results that
 * have all: one thing taken away gives that gap and no other.
 */
class PerfectPlansTest {
    private static final String TABLE = "perfect/one-thing-taken.csv";
    private static final List<String> CODES = PerfectPlans.CATALOGUE.allTargets().stream()
            .map(Target::indicator)
            .filter(code -> code.contains("-"))
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"committee", "department", "new-commune"})
    void has_no_gap(String base) {
        assertThat(PerfectPlans.review(base, PerfectPlans.files(base)).gaps()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} {2}: {3}")
    @CsvFileSource(resources = TABLE, delimiter = '|', quoteCharacter = '^')
    void lacks_what_was_taken_and_nothing_else(String base, String code, String fact, String taken, String instead) {
        String from = taken.replace("\\n", "\n");
        String to = Objects.requireNonNullElse(instead, "").replace("\\n", "\n");
        List<Cause> causes =
                PerfectPlans.review(base, PerfectPlans.replaced(base, from, to)).causes();

        assertThat(causes).extracting(PerfectPlans::told).containsExactly(code + " " + fact);
        assertThat(causes)
                .noneMatch(
                        cause -> CODES.stream().anyMatch(cause.gap().message().vi()::contains));
    }

    @Test
    void everything_that_can_be_lacking_is_taken_once() {
        List<String[]> table = PerfectPlans.text(TABLE)
                .lines()
                .skip(1)
                .map(line -> line.split("\\|"))
                .toList();

        assertThat(table).extracting(row -> row[2]).containsAll(facts());
        assertThat(table)
                .extracting(row -> row[1].replace(" ?", ""))
                .containsAll(PerfectPlans.RULES.ruleNames("vn.khuyenhoc.rules.gaps").stream()
                        .map(name -> name.substring(0, name.indexOf(' ')))
                        .toList());
    }

    @Test
    void a_plan_without_tasks_lacks_tasks_alone() {
        List<String> files = new ArrayList<>(PerfectPlans.files("committee"));
        files.set(0, files.get(0).replaceAll("(?s)  tasks:.*?\n  budget:", "  tasks: none\n  budget:"));

        assertThat(PerfectPlans.review("committee", files).causes())
                .extracting(PerfectPlans::told)
                .containsExactly("OBLIGATION_UNADDRESSED tasks");
    }

    /** What obligations ask of the bodies of the three bases, and what is always looked at; but for the tasks as a whole. */
    private static List<String> facts() {
        return PerfectPlans.CATALOGUE.planFacts().stream()
                .map(PlanFact::code)
                .filter(code -> !List.of("tasks", "learning-unit-plan").contains(code))
                .toList();
    }
}
