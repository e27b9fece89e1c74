package vn.khuyenhoc.authoring.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.khuyenhoc.authoring.scenario.Scenario.Then;
import vn.khuyenhoc.authoring.scenario.ScenarioRun.Difference;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.Title;

/**
 * Scenarios as data for other implementations of the titles: one case a line as JSON, one answer a line back. Stateless and
 * thread-safe; the protocol stands in {@code docs/conformance.md}.
 */
public final class Conformance {
    /** An answer names its case at least. Half a million shorter lines would each cost an exception. */
    private static final int SHORTEST = "{\"id\":1}".length();

    private Conformance() {}

    /**
     * A case.
     *
     * @param id number of the case as text, from 1
     * @param name what it shows
     * @param title title that is judged
     * @param context when, where and for whom
     * @param subject identifier of the subject that is judged
     * @param subjects the subject and those that it refers to, as in a register
     * @param then what must be answered; what is absent is not asked
     */
    public record Case(
            String id, String name, Title title, Context context, String subject, List<Subject> subjects, Then then) {}

    /**
     * An answer; what the case does not ask may be absent.
     *
     * @param id identifier of the case
     * @param outcome outcome
     * @param level highest level reached, 0 where none is
     * @param score points earned for certain
     * @param findings findings by criterion, or by {@code CODE@level} where the case asks so
     * @param missing observation codes that would settle what is unknown
     * @param advice criteria of the nearest way
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            String id,
            @Nullable Outcome outcome,
            @Nullable Integer level,
            @Nullable BigDecimal score,
            @Nullable Map<String, CriterionOutcome> findings,
            @Nullable List<String> missing,
            @Nullable List<String> advice) {}

    /** The cases of scenarios, one a line. Explanations are not asked of others. */
    public static String cases(List<Scenario> scenarios) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario scenario = scenarios.get(i);
            Then then = scenario.then();
            Then asked = new Then(
                    then.outcome(), then.level(), then.score(), then.findings(), then.missing(), then.advice(), null);
            Case line = new Case(
                    String.valueOf(i + 1),
                    scenario.name(),
                    scenario.title(),
                    scenario.context(),
                    scenario.subject().id(),
                    scenario.subjects(),
                    asked);
            lines.append(Json.mapper().writeValueAsString(line)).append('\n');
        }
        return lines.toString();
    }

    /**
     * What is wrong with answers.
     *
     * @param id identifier of the case
     * @param name what it shows
     * @param differences where the answer is not as it should be; one named {@code answer} where there is none
     */
    public record Wrong(String id, String name, List<Difference> differences) {}

    /**
     * Compares answers.
     *
     * @param scenarios scenarios that the cases were made of
     * @param file name for places
     * @param answers answers, one a line, in any order
     * @return the cases that were not answered as they should be, in their order
     * @throws vn.khuyenhoc.text.FaultyInputException naming every line that is no answer, or answers a case that is not there
     *     or was answered before
     */
    public static List<Wrong> check(List<Scenario> scenarios, String file, String answers) {
        Map<String, Answer> byId = read(scenarios.size(), file, answers);
        List<Wrong> wrong = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            String id = String.valueOf(i + 1);
            Answer answer = byId.get(id);
            List<Difference> differences = answer == null
                    ? List.of(new Difference("answer", id, "-"))
                    : compare(scenarios.get(i).then(), answer);
            if (!differences.isEmpty()) {
                wrong.add(new Wrong(id, scenarios.get(i).name(), differences));
            }
        }
        return wrong;
    }

    private static Map<String, Answer> read(int cases, String file, String answers) {
        Faults faults = new Faults();
        Map<String, Answer> byId = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        for (int i = 1; i <= cases; i++) {
            known.add(String.valueOf(i));
        }
        List<String> lines = answers.lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank()) {
                continue;
            }
            if (line.strip().length() < SHORTEST) {
                faults.add(Place.of(file, number, 1), "conformance.answer");
                continue;
            }
            try {
                Answer answer = Json.mapper().readValue(line, Answer.class);
                if (answer.id() == null) {
                    faults.add(Place.of(file, number, 1), "conformance.answer");
                } else if (!known.contains(answer.id()) || byId.put(answer.id(), answer) != null) {
                    faults.add(Place.of(file, number, 1), "conformance.id", Shown.id(answer.id()), cases);
                }
            } catch (JacksonException e) {
                int column = e.getLocation() == null
                        ? 1
                        : Math.max(1, e.getLocation().getColumnNr());
                faults.add(Place.of(file, number, column), "conformance.answer");
            }
        }
        faults.throwIfAny();
        return byId;
    }

    private static List<Difference> compare(Then then, Answer answer) {
        List<Difference> differences = new ArrayList<>();
        difference("outcome", then.outcome(), answer.outcome(), differences);
        difference("level", then.level(), answer.level(), differences);
        BigDecimal score = then.score();
        BigDecimal scored = answer.score();
        if (score != null && (scored == null || score.compareTo(scored) != 0)) {
            differences.add(
                    new Difference("score", score.toPlainString(), scored == null ? "-" : scored.toPlainString()));
        }
        Map<String, CriterionOutcome> findings = Objects.requireNonNullElse(answer.findings(), Map.of());
        then.findings().forEach((key, outcome) -> difference(key, outcome, findings.get(key), differences));
        difference("missing", sorted(then.missing()), sorted(answer.missing()), differences);
        difference("advice", sorted(then.advice()), sorted(answer.advice()), differences);
        return differences;
    }

    private static @Nullable Set<String> sorted(@Nullable List<String> codes) {
        return codes == null ? null : new TreeSet<>(codes);
    }

    private static void difference(
            String what, @Nullable Object expected, @Nullable Object found, List<Difference> differences) {
        if (expected != null && !expected.equals(found)) {
            differences.add(new Difference(what, expected.toString(), found == null ? "-" : found.toString()));
        }
    }
}
