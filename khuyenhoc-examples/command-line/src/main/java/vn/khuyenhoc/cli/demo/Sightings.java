package vn.khuyenhoc.cli.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.cli.demo.Goals.Goal;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;

/** Makes up what is observed of a subject, on both sides of what its titles require. */
final class Sightings {
    private static final int FAILURES = 4;
    private static final int GAPS = 3;
    /** Fewer goals than this weigh more each, so more of them must be missed to matter. */
    private static final int FEW_GOALS = 10;

    private final RandomGenerator random;
    private final int year;

    Sightings(RandomGenerator random, int year) {
        this.random = random;
        this.year = year;
    }

    /**
     * Observations for goals.
     *
     * @param size how many a share may be a share of, at least 1
     */
    List<Observation> of(List<Goal> goals, Profile profile, int size) {
        List<Goal> failing = profile == Profile.WEAK ? some(goals, FAILURES) : List.of();
        List<Goal> absent = profile == Profile.SPARSE ? some(goals, GAPS) : List.of();
        List<Observation> observations = new ArrayList<>();
        for (Goal goal : goals) {
            if (!absent.contains(goal)) {
                add(observations, goal, profile, !failing.contains(goal), size);
            }
        }
        return observations;
    }

    private List<Goal> some(List<Goal> goals, int most) {
        List<Goal> chosen = new ArrayList<>();
        int more = goals.size() < FEW_GOALS ? goals.size() / 2 : 0;
        int number = goals.isEmpty() ? 0 : 1 + more + random.nextInt(most);
        for (int i = 0; i < number; i++) {
            chosen.add(goals.get(random.nextInt(goals.size())));
        }
        return chosen;
    }

    private void add(List<Observation> observations, Goal goal, Profile profile, boolean reached, int size) {
        String code = goal.definition().code();
        if (goal.againstPrevious()) {
            boolean more = reached == (goal.better() == Better.HIGHER_THAN_PREVIOUS);
            observations.add(Observation.of(code, year - 1, against(goal, size, 0)));
            observations.add(Observation.of(code, year, against(goal, size, more ? 1 : -1)));
        } else {
            observations.add(Observation.of(code, year, value(goal, profile, reached, size)));
        }
    }

    private static Value against(Goal goal, int size, int difference) {
        return switch (goal.definition().type()) {
            case SHARE -> Share.of(size / 2 + difference, size + 2);
            default -> new Count(size / 2 + 1 + difference);
        };
    }

    private Value value(Goal goal, Profile profile, boolean reached, int size) {
        double target = goal.target(profile);
        return switch (goal.definition().type()) {
            case YES_NO -> new YesNo(reached);
            case COUNT -> new Count(number((long) Math.ceil(target), goal.better(), reached, 3));
            case SHARE -> share(target, goal.better(), reached, size);
            case POINTS -> points(goal, profile, reached);
            case DATE -> new Day(LocalDate.of(year, Month.JUNE, 1 + random.nextInt(28)));
            case GRADE -> grade(goal, (int) target, reached);
        };
    }

    private long number(long target, Better better, boolean reached, long spread) {
        long distance = random.nextLong(spread);
        if (better == Better.LOWER) {
            return reached ? Math.max(0, target - distance) : target + 1 + distance;
        }
        return reached ? target + distance : Math.max(0, target - 1 - distance);
    }

    private Share share(double target, Better better, boolean reached, int size) {
        BigDecimal exact = BigDecimal.valueOf(target).multiply(BigDecimal.valueOf(size));
        RoundingMode rounding = better == Better.LOWER ? RoundingMode.FLOOR : RoundingMode.CEILING;
        long edge = exact.setScale(0, rounding).longValueExact();
        long count = number(edge, better, reached, 1 + size / 10);
        return Share.of(Math.min(count, size), size);
    }

    private Points points(Goal goal, Profile profile, boolean reached) {
        BigDecimal maximum = goal.definition().maximum();
        long most = maximum == null ? 10 : maximum.longValue();
        long least = (long) Math.ceil(goal.target(profile));
        if (!reached) {
            return new Points(BigDecimal.valueOf(Math.max(0, least - 1 - random.nextInt(2))));
        }
        double low = profile.reaches() ? 0.8 : 0.6;
        long from = Math.max(least, (long) Math.ceil(most * low));
        return new Points(BigDecimal.valueOf(from + random.nextLong(most - from + 1)));
    }

    private static Grade grade(Goal goal, int target, boolean reached) {
        int place = reached ? target : Math.max(0, target - 1);
        return new Grade(goal.definition().grades().get(place));
    }
}
