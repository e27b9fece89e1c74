package vn.khuyenhoc.authoring.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.register.Register;

/**
 * What came of a scenario.
 *
 * @param scenario scenario
 * @param decision decision that was made; null where the subject is judged for no such title
 * @param differences where the decision is not what the scenario says; empty where it is
 */
public record ScenarioRun(Scenario scenario, @Nullable Decision decision, List<Difference> differences) {

    public ScenarioRun {
        differences = List.copyOf(differences);
    }

    /**
     * Something that is not as it should be.
     *
     * @param what outcome, level, score, missing, advice, or a criterion
     * @param expected what the scenario says
     * @param found what was decided
     */
    public record Difference(String what, String expected, String found) {}

    /** Whether the decision is what the scenario says. */
    public boolean passed() {
        return differences.isEmpty();
    }

    /**
     * Runs a scenario.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException if an observation does not fit the catalogue
     */
    public static ScenarioRun of(Scenario scenario, Engine engine) {
        Register register = Register.of(scenario.subjects());
        Optional<Decision> decision = engine.decideAll(register, scenario.context()).stream()
                .filter(made -> made.subject().equals(scenario.subject().id()) && made.title() == scenario.title())
                .findFirst();
        List<Difference> differences = new ArrayList<>();
        if (decision.isPresent()) {
            compare(scenario.then(), decision.get(), differences);
            Explanations.compare(scenario, decision.get(), engine, differences);
        } else {
            differences.add(new Difference("title", scenario.title().code(), "-"));
        }
        return new ScenarioRun(scenario, decision.orElse(null), differences);
    }

    /** Names what of a decision is not as a scenario says. */
    static void compare(Scenario.Then then, Decision decision, List<Difference> differences) {
        if (then.outcome() != null) {
            difference("outcome", then.outcome(), decision.outcome(), differences);
        }
        if (then.level() != null) {
            difference("level", then.level(), decision.level(), differences);
        }
        BigDecimal score = then.score();
        if (score != null) {
            BigDecimal found =
                    decision.total() == null ? null : decision.total().earned();
            boolean same = found != null && found.compareTo(score) == 0;
            difference("score", score.toPlainString(), same ? score.toPlainString() : shown(found), differences);
        }
        then.findings().forEach((key, expected) -> difference(key, expected, found(key, decision), differences));
        if (then.missing() != null) {
            difference("missing", new TreeSet<>(then.missing()), new TreeSet<>(decision.missing()), differences);
        }
        if (then.advice() != null) {
            difference("advice", new TreeSet<>(then.advice()), advice(decision), differences);
        }
    }

    private static String shown(@Nullable BigDecimal number) {
        return number == null ? "-" : number.toPlainString();
    }

    private static TreeSet<String> advice(Decision decision) {
        Way way = decision.way();
        return way == null
                ? new TreeSet<>()
                : way.steps().stream().map(Step::criterion).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The finding on a criterion at the level that a key names, otherwise at the lowest that asks it. */
    private static Object found(String key, Decision decision) {
        int at = key.lastIndexOf('@');
        String code = at < 0 ? key : key.substring(0, at);
        int level = at < 0 ? 0 : Integer.parseInt(key.substring(at + 1));
        return decision.levels().stream()
                .filter(result -> level == 0 || result.level() == level)
                .sorted(Comparator.comparing(LevelResult::level))
                .flatMap(result -> result.findings().stream())
                .filter(finding -> finding.criterion().equals(code))
                .map(Finding::outcome)
                .findFirst()
                .map(CriterionOutcome::name)
                .orElse("-");
    }

    private static void difference(String what, Object expected, Object found, List<Difference> differences) {
        String wanted = Objects.toString(expected);
        String got = Objects.toString(found);
        if (!wanted.equals(got)) {
            differences.add(new Difference(what, wanted, got));
        }
    }

    /** The explanation of the decision; an empty text where there is none. */
    public String explanation(Engine engine, Locale locale) {
        return decision == null ? "" : new Explanation(engine.catalogue(), locale).of(decision);
    }
}
