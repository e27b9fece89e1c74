package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.observation.ValueType;

/** Finds the nearest way to a level: fewest criteria, then fewest points. */
final class Ways {
    private final Catalogue catalogue;
    private final Case judged;
    private final Targets targets;

    Ways(Catalogue catalogue, Case judged) {
        this.catalogue = catalogue;
        this.judged = judged;
        this.targets = new Targets(catalogue, judged);
    }

    /** The way to qualify or, where the subject does, to the next level; null where there is none. */
    @Nullable
    Way nearest(List<LevelResult> results) {
        if (judged.set().set().completeness() != Completeness.COMPLETE) {
            return null;
        }
        int reached = Levels.reached(results);
        List<Way> ways = new ArrayList<>();
        for (LevelResult result : results) {
            boolean next = reached > 0 && result.level() == reached + 1;
            if (result.outcome() != Outcome.QUALIFIED && (reached == 0 || next)) {
                Way way = to(result);
                if (way != null) {
                    ways.add(way);
                }
            }
        }
        return ways.stream()
                .min(Comparator.comparingInt((Way way) -> way.steps().size())
                        .thenComparing(Way::points)
                        .thenComparingInt(Way::level))
                .orElse(null);
    }

    private @Nullable Way to(LevelResult result) {
        LevelRule rule = judged.set().set().levels().get(result.level() - 1);
        Map<String, BigDecimal> points = new TreeMap<>();
        for (Finding finding : result.findings()) {
            if (finding.reason() == Reason.NO_SUBJECT && rule.every()) {
                return null;
            }
            if (rule.every() && Levels.open(finding)) {
                points.put(finding.criterion(), atLeast(finding));
            }
        }
        BigDecimal total = rule.total();
        if (total != null && !raise(result, points, total)) {
            return null;
        }
        return way(result, points);
    }

    /** The points that a criterion has when it is only just met. */
    private BigDecimal atLeast(Finding finding) {
        String required = finding.required();
        BigDecimal earned = earned(finding);
        return scored(finding) && required != null ? earned.max(new BigDecimal(required)) : full(finding);
    }

    private boolean raise(LevelResult result, Map<String, BigDecimal> points, BigDecimal total) {
        BigDecimal lacking = total;
        for (Finding finding : result.findings()) {
            lacking = lacking.subtract(points.getOrDefault(finding.criterion(), earned(finding)));
        }
        List<Finding> open = result.findings().stream()
                .filter(finding ->
                        finding.outcome() != CriterionOutcome.NOT_APPLICABLE && finding.reason() != Reason.NO_SUBJECT)
                .toList();
        List<Finding> chosen = open.stream()
                .filter(finding -> points.containsKey(finding.criterion()))
                .toList();
        lacking = raise(chosen, points, lacking);
        List<Finding> others = open.stream()
                .filter(finding -> !points.containsKey(finding.criterion()))
                .filter(finding -> headroom(finding, points).signum() > 0)
                .sorted(Comparator.comparing((Finding finding) -> headroom(finding, points))
                        .reversed())
                .toList();
        boolean scale = others.stream().allMatch(this::scored);
        List<Finding> fewest = scale ? others : Subsets.fewest(others, finding -> full(finding), lacking);
        lacking = raise(fewest, points, lacking);
        return lacking.signum() <= 0;
    }

    private BigDecimal raise(List<Finding> findings, Map<String, BigDecimal> points, BigDecimal lacking) {
        BigDecimal rest = lacking;
        for (Finding finding : findings) {
            if (rest.signum() > 0) {
                BigDecimal room = headroom(finding, points);
                BigDecimal gain = scored(finding) ? room.min(rest) : room;
                BigDecimal now = points.getOrDefault(finding.criterion(), earned(finding));
                points.put(finding.criterion(), now.add(gain));
                rest = rest.subtract(gain);
            }
        }
        return rest;
    }

    private BigDecimal headroom(Finding finding, Map<String, BigDecimal> points) {
        return full(finding).subtract(points.getOrDefault(finding.criterion(), earned(finding)));
    }

    private @Nullable Way way(LevelResult result, Map<String, BigDecimal> points) {
        List<Step> steps = new ArrayList<>();
        BigDecimal gained = BigDecimal.ZERO;
        for (Criterion criterion : judged.set().criteria(result.level())) {
            BigDecimal wanted = points.get(criterion.code());
            if (wanted != null) {
                Finding finding = finding(result, criterion);
                Step step =
                        scored(finding) ? targets.points(criterion, wanted) : targets.met(criterion, result.level());
                if (step == null) {
                    return null;
                }
                steps.add(step);
                gained = gained.add(wanted.subtract(earned(finding)));
            }
        }
        return new Way(result.level(), steps, gained);
    }

    private static Finding finding(LevelResult result, Criterion criterion) {
        return result.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion.code()))
                .findFirst()
                .orElseThrow();
    }

    private boolean scored(Finding finding) {
        ObservationDefinition definition =
                catalogue.observation(finding.observed().get(0).code()).orElseThrow();
        return definition.type() == ValueType.POINTS;
    }

    private static BigDecimal earned(Finding finding) {
        BigDecimal earned = finding.earned();
        return earned == null ? BigDecimal.ZERO : earned;
    }

    private static BigDecimal full(Finding finding) {
        BigDecimal maximum = finding.maximum();
        return maximum == null ? earned(finding) : maximum;
    }
}
