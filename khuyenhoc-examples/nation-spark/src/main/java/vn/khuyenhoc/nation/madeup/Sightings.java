package vn.khuyenhoc.nation.madeup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.observation.YesNo;

/** Makes up what is observed of a subject, on both sides of what its titles ask, with gaps. */
final class Sightings {
    private static final double EXCELLENT = 0.25;
    private static final double SPARSE = 0.15;
    private static final double MISSES = 0.4;
    private static final double GAPS = 0.1;
    private static final int POINTS = 10;
    private final RandomGenerator random;
    private final int year;

    Sightings(RandomGenerator random, int year) {
        this.random = random;
        this.year = year;
    }

    /**
     * Observations for goals.
     *
     * @param keen how likely the subject reaches all goals, from 0 to 1
     * @param size how many a share is a share of, at least 1
     */
    List<Observation> of(List<Goal> goals, double keen, int size) {
        boolean reaches = random.nextDouble() < keen;
        boolean excellent = reaches && random.nextDouble() < EXCELLENT;
        boolean sparse = !reaches && random.nextDouble() < SPARSE;
        List<Observation> observations = new ArrayList<>(goals.size());
        for (Goal goal : goals) {
            boolean reached = reaches || sparse || random.nextDouble() >= MISSES;
            if (!(sparse && random.nextDouble() < GAPS)) {
                add(observations, goal, reached, excellent, size);
            }
        }
        return observations;
    }

    private void add(List<Observation> observations, Goal goal, boolean reached, boolean excellent, int size) {
        String code = goal.definition().code();
        if (goal.againstPrevious()) {
            int step = reached == (goal.better() == Better.HIGHER_THAN_PREVIOUS) ? 1 : -1;
            observations.add(Observation.of(code, year - 1, middle(goal, size, 0)));
            observations.add(Observation.of(code, year, middle(goal, size, step)));
        } else {
            observations.add(Observation.of(code, year, value(goal, reached, excellent, size)));
        }
    }

    private static Value middle(Goal goal, int size, int step) {
        return goal.definition().type() == ValueType.SHARE
                ? Share.of(size / 2 + 1 + step, size + 2)
                : new Count(size / 2 + 1 + step);
    }

    private Value value(Goal goal, boolean reached, boolean excellent, int size) {
        double target = excellent ? goal.high() : goal.low();
        boolean lower = goal.better() == Better.LOWER;
        return switch (goal.definition().type()) {
            case YES_NO -> new YesNo(reached);
            case COUNT -> new Count(count(target, lower, reached, 3));
            case SHARE -> Share.of(Math.min(size, count(target * size, lower, reached, 1 + size / 10)), size);
            case POINTS -> points(goal, target, reached);
            case DATE -> new Day(LocalDate.of(year, Month.JUNE, 1 + random.nextInt(28)));
            case GRADE -> new Grade(goal.definition().grades().get((int) (reached ? target : Math.max(0, target - 1))));
        };
    }

    private long count(double target, boolean lower, boolean reached, int spread) {
        int distance = random.nextInt(spread);
        if (lower) {
            long edge = (long) Math.floor(target);
            return reached ? Math.max(0, edge - distance) : edge + 1 + distance;
        }
        long edge = (long) Math.ceil(target);
        return reached ? edge + distance : Math.max(0, edge - 1 - distance);
    }

    private Points points(Goal goal, double target, boolean reached) {
        BigDecimal maximum = goal.definition().maximum();
        int most = maximum == null ? POINTS : maximum.intValue();
        int least = (int) Math.ceil(target);
        int good = Math.min(most, Math.max(least, (int) Math.ceil(most * 0.75)));
        int points = reached ? good + random.nextInt(most - good + 1) : Math.max(0, least - 1 - random.nextInt(2));
        return new Points(BigDecimal.valueOf(points));
    }
}
