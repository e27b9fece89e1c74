package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.TargetOutcome;
import vn.khuyenhoc.review.fact.Comparison;
import vn.khuyenhoc.review.fact.Comparison.Reached;
import vn.khuyenhoc.review.fact.World;

/**
 * Whether a rate reaches a target, asked of the rules in every world.
 *
 * @param rate rate within what is printed
 * @param lowest lowest value of the target
 * @param highest highest value of the target
 * @param printed the printed number itself; null where none is printed
 */
public record Question(
        Interval rate,
        double lowest,
        double highest,
        @Nullable Double printed) {

    /**
     * The answer.
     *
     * @param outcome in three values
     * @param leaning which way the printed number leans where the outcome is undecided; null otherwise
     */
    public record Answer(TargetOutcome outcome, @Nullable TargetOutcome leaning) {}

    /** Asks the rules; the answers are in the order of the questions. */
    public static List<Answer> ask(RuleRun rules, List<Question> questions) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            comparisons.addAll(questions.get(i).comparisons(i));
        }
        Set<Reached> reached =
                RuleRun.only(rules.found(comparisons), Reached.class).collect(Collectors.toSet());
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            answers.add(questions.get(i).answer(i, reached));
        }
        return answers;
    }

    private List<Comparison> comparisons(int number) {
        List<Comparison> worlds = new ArrayList<>();
        worlds.add(new Comparison(number, World.WORST, rate.low(), highest));
        worlds.add(new Comparison(number, World.BEST, rate.greatest(), lowest));
        if (printed != null) {
            worlds.add(new Comparison(number, World.PRINTED_AGAINST_HIGHEST, printed, highest));
            worlds.add(new Comparison(number, World.PRINTED_AGAINST_LOWEST, printed, lowest));
        }
        return worlds;
    }

    private Answer answer(int number, Set<Reached> reached) {
        TargetOutcome outcome = outcome(number, reached, World.WORST, World.BEST);
        boolean leans = outcome == TargetOutcome.UNDECIDED && printed != null;
        TargetOutcome leaning = leans
                ? outcome(number, reached, World.PRINTED_AGAINST_HIGHEST, World.PRINTED_AGAINST_LOWEST)
                : TargetOutcome.UNDECIDED;
        return new Answer(outcome, leaning == TargetOutcome.UNDECIDED ? null : leaning);
    }

    private static TargetOutcome outcome(int number, Set<Reached> reached, World hard, World easy) {
        if (reached.contains(new Reached(number, hard))) {
            return TargetOutcome.MET;
        }
        return reached.contains(new Reached(number, easy)) ? TargetOutcome.UNDECIDED : TargetOutcome.NOT_MET;
    }
}
