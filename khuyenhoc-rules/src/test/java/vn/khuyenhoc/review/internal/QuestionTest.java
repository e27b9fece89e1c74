package vn.khuyenhoc.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.TargetOutcome;
import vn.khuyenhoc.review.fact.Question;

class QuestionTest {
    private static final RuleRun RULES = new RuleRun(RuleSet.load());
    private static final long SEED = 20_250_101L;
    private static final int CASES = 10_000;

    @ParameterizedTest
    @CsvSource({
        "0.3999, NOT_MET",
        "0.4, MET",
        "0.4001, MET",
        "0, NOT_MET",
        "1, MET",
    })
    void decides_exact_rates_below_at_and_above_the_target(double rate, TargetOutcome outcome) {
        assertThat(RULES.outcome(Interval.exactly(rate), Interval.exactly(0.4))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "0.60, true, 1, false, 0.60, MET",
        "0.60, true, 1, false, 0.65, UNDECIDED",
        "0, false, 0.65, true, 0.65, NOT_MET",
        "0, false, 0.66, true, 0.65, UNDECIDED",
        "0, false, 0.65, false, 0.65, UNDECIDED",
        "0, false, 1, false, 0.65, UNDECIDED",
    })
    void decides_inequalities(
            double low, boolean lowOpen, double high, boolean highOpen, double target, TargetOutcome outcome) {
        Interval rate = new Interval(low, lowOpen, high, highOpen);

        assertThat(RULES.outcome(rate, Interval.exactly(target))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"0.59, NOT_MET", "0.60, UNDECIDED", "0.69, UNDECIDED", "0.70, MET"})
    void a_target_that_depends_on_an_unknown_area_leaves_what_lies_between_open(double rate, TargetOutcome outcome) {
        assertThat(RULES.outcome(Interval.exactly(rate), Interval.closed(0.60, 0.70)))
                .isEqualTo(outcome);
    }

    @Test
    void agrees_with_plain_java_on_generated_cases() {
        Random random = new Random(SEED);
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            drawn.add(Drawn.of(random));
        }

        Map<Question, TargetOutcome> outcomes =
                RULES.outcomes(drawn.stream().map(Drawn::question).toList());

        assertThat(drawn)
                .allSatisfy(one -> assertThat(outcomes.get(one.question())).isEqualTo(one.expected()));
    }

    /** A case in whole thousandths; every thousandth and one between each two stand for all rates. */
    private record Drawn(int low, boolean lowOpen, int high, boolean highOpen, int lowest, int highest) {
        static Drawn of(Random random) {
            int low = random.nextInt(1001);
            int high = random.nextInt(3) == 0 ? low : low + random.nextInt(1001 - low);
            boolean point = low == high;
            int lowest = random.nextInt(4) == 0 ? low : random.nextInt(1001);
            int highest = random.nextBoolean() ? lowest : lowest + random.nextInt(1001 - lowest);
            return new Drawn(
                    low, !point && random.nextBoolean(), high, !point && random.nextBoolean(), lowest, highest);
        }

        Question question() {
            Interval rate = new Interval(share(low), lowOpen, share(high), highOpen);
            return new Question(rate, Interval.closed(share(lowest), share(highest)));
        }

        private static double share(int thousandths) {
            return BigDecimal.valueOf(thousandths, 3).doubleValue();
        }

        /** Walks over the rates in half thousandths: met if all reach the highest value, missed if none reaches the lowest. */
        TargetOutcome expected() {
            boolean allReach = true;
            boolean noneReaches = true;
            for (int rate = 2 * low; rate <= 2 * high; rate++) {
                boolean outside = (lowOpen && rate == 2 * low) || (highOpen && rate == 2 * high);
                if (!outside) {
                    allReach &= rate >= 2 * highest;
                    noneReaches &= rate < 2 * lowest;
                }
            }
            return allReach ? TargetOutcome.MET : noneReaches ? TargetOutcome.NOT_MET : TargetOutcome.UNDECIDED;
        }
    }
}
