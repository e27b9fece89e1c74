package vn.khuyenhoc.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.authoring.scenario.Conformance.Answer;
import vn.khuyenhoc.authoring.scenario.Conformance.Case;
import vn.khuyenhoc.authoring.scenario.Conformance.Wrong;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.text.FaultyInputException;

class ConformanceTest {
    private static final Engine ENGINE = Engine.load();
    private static final List<Scenario> SCENARIOS = ScenarioFiles.shipped(ENGINE.catalogue());

    /** Another program: it sees the cases only. */
    private static String answers() {
        return Conformance.cases(SCENARIOS)
                .lines()
                .map(line -> Json.mapper().readValue(line, Case.class))
                .map(ConformanceTest::answer)
                .map(answer -> Json.mapper().writeValueAsString(answer))
                .collect(Collectors.joining("\n"));
    }

    private static Answer answer(Case asked) {
        Decision decision = ENGINE.decideAll(Register.of(asked.subjects()), asked.context()).stream()
                .filter(made -> made.subject().equals(asked.subject()) && made.title() == asked.title())
                .findFirst()
                .orElseThrow();
        Map<String, CriterionOutcome> findings = new LinkedHashMap<>();
        decision.levels()
                .forEach(level -> level.findings().forEach(finding -> {
                    findings.put(finding.criterion() + "@" + level.level(), finding.outcome());
                    findings.putIfAbsent(finding.criterion(), finding.outcome());
                }));
        return new Answer(
                asked.id(),
                decision.outcome(),
                decision.level(),
                decision.total() == null ? null : decision.total().earned(),
                findings,
                new ArrayList<>(decision.missing()),
                null);
    }

    @Test
    void a_program_that_decides_as_the_law_says_conforms() {
        assertThat(Conformance.check(SCENARIOS, "answers", answers())).isEmpty();
    }

    @Test
    void a_program_that_takes_silence_for_a_refusal_does_not() {
        String answers = answers().replace("\"UNKNOWN\"", "\"NOT_MET\"");
        List<Wrong> wrong = Conformance.check(SCENARIOS, "answers", answers);
        assertThat(wrong).hasSizeGreaterThan(100);
        assertThat(wrong.get(0).differences().get(0).expected()).isEqualTo("UNKNOWN");
    }

    @Test
    void a_case_without_an_answer_is_told() {
        String answers = answers().lines().skip(1).collect(Collectors.joining("\n"));
        assertThat(Conformance.check(SCENARIOS, "answers", answers))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.id()).isEqualTo("1"));
    }

    @Test
    void lines_that_are_no_answers_are_told_together() {
        String answers = "{\"id\": \"1\"}\n{\"id\": \"1\"}\n{\"id\": \"0\"}\n{\"id\": }\n";
        assertThatThrownBy(() -> Conformance.check(SCENARIOS, "a.ndjson", answers))
                .isInstanceOfSatisfying(
                        FaultyInputException.class,
                        refused -> assertThat(refused.faults())
                                .map(fault -> fault.place().line())
                                .containsExactly(2, 3, 4));
    }
}
