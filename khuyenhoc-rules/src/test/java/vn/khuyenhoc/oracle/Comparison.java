package vn.khuyenhoc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** Holds the engine against an oracle on 10,000 dossiers: 50 registers of 200 subjects. */
final class Comparison {
    static final Engine ENGINE = Engine.load();
    private static final int REGISTERS = 50;
    private static final int SUBJECTS = 200;

    private Comparison() {}

    /** A subject and what the oracle says of it for some titles. */
    record Drawn(Subject subject, Map<Title, Answer> answers) {
        static Drawn of(Subject subject, Title title, Answer answer) {
            return new Drawn(subject, Map.of(title, answer));
        }
    }

    /** The engine and the oracle agree on every dossier; and the dossiers come to every outcome and every level. */
    static void agree(Context context, BiFunction<Dice, String, Drawn> draw) {
        Map<Title, Map<String, Long>> spread = agreeWithoutSpread(context, draw);
        spread.forEach((title, outcomes) -> assertThat(outcomes)
                .as("how often %s came to what", title)
                .allSatisfy((outcome, times) -> assertThat(times).isPositive()));
    }

    /** The engine and the oracle agree on every dossier; returns how often they came to what. */
    static Map<Title, Map<String, Long>> agreeWithoutSpread(Context context, BiFunction<Dice, String, Drawn> draw) {
        Map<Title, Map<String, Long>> spread = new EnumMap<>(Title.class);
        for (int register = 0; register < REGISTERS; register++) {
            List<Drawn> drawn = new ArrayList<>();
            for (int number = 0; number < SUBJECTS; number++) {
                long seed = (long) register * SUBJECTS + number;
                drawn.add(draw.apply(new Dice(seed), "s" + number));
            }
            agree(context, drawn);
            drawn.forEach(one -> one.answers().forEach((title, answer) -> count(spread, title, answer)));
        }
        return spread;
    }

    private static void count(Map<Title, Map<String, Long>> spread, Title title, Answer answer) {
        Map<String, Long> outcomes = spread.computeIfAbsent(title, key -> new TreeMap<>());
        for (Outcome outcome : Outcome.values()) {
            for (int level = 1; level <= answer.levels().size(); level++) {
                boolean came = answer.levels().get(level - 1) == outcome;
                outcomes.merge(outcome + " " + level, came ? 1L : 0L, Long::sum);
            }
        }
    }

    private static void agree(Context context, List<Drawn> drawn) {
        Register register = Register.of(drawn.stream().map(Drawn::subject).toList());
        Map<String, Map<Title, Decision>> made = ENGINE.decideAll(register, context).stream()
                .collect(Collectors.groupingBy(
                        Decision::subject, Collectors.toMap(Decision::title, decision -> decision)));
        for (Drawn one : drawn) {
            one.answers().forEach((title, answer) -> {
                Decision decision = made.get(one.subject().id()).get(title);
                assertThat(Answer.of(decision))
                        .as("%s of %s %s", title, one.subject(), one.subject().observations())
                        .isEqualTo(answer);
            });
        }
    }
}
