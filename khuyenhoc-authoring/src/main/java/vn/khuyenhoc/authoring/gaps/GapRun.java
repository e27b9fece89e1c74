package vn.khuyenhoc.authoring.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.gaps.GapScenario.Expected;
import vn.khuyenhoc.authoring.gaps.GapScenario.Is;
import vn.khuyenhoc.authoring.scenario.ScenarioRun.Difference;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.PlanReviewResult;

/**
 * What came of a scenario of gaps.
 *
 * @param scenario scenario
 * @param result review that was made
 * @param differences where the review is not what the scenario says; empty where it is
 */
public record GapRun(GapScenario scenario, PlanReviewResult result, List<Difference> differences) {

    public GapRun {
        differences = List.copyOf(differences);
    }

    /** Whether the review is what the scenario says. */
    public boolean passed() {
        return differences.isEmpty();
    }

    /** Runs a scenario. */
    public static GapRun of(GapScenario scenario, PlanReview review) {
        Plan plan = scenario.plan();
        PlanReviewResult result = plan == null
                ? review.review(scenario.results(), List.of(), scenario.date())
                : review.review(plan, scenario.results(), List.of(), scenario.date(), scenario.locality());
        List<Difference> differences = new ArrayList<>();
        scenario.gaps().forEach((code, expected) -> compare(code, expected, result, differences));
        return new GapRun(scenario, result, differences);
    }

    private static void compare(String code, Expected expected, PlanReviewResult result, List<Difference> differences) {
        List<PlanGap> counted = result.gaps(code).toList();
        List<PlanGap> excused =
                result.excused().stream().filter(gap -> gap.code().equals(code)).toList();
        Set<Is> is = is(counted, excused);
        if (!is.contains(expected.is())) {
            differences.add(new Difference(code, shown(expected.is()), shown(is)));
            return;
        }
        List<PlanGap> meant = expected.is() == Is.EXCUSED ? excused : counted;
        Integer times = expected.times();
        if (times != null && times != meant.size()) {
            differences.add(new Difference(code + " times", times.toString(), String.valueOf(meant.size())));
        }
        List<String> grounds = expected.grounds();
        if (grounds != null) {
            Set<String> found = meant.stream()
                    .flatMap(gap -> gap.grounds().stream())
                    .map(PlanGap.Ground::code)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!found.equals(new TreeSet<>(grounds))) {
                differences.add(new Difference(code + " grounds", new TreeSet<>(grounds).toString(), found.toString()));
            }
        }
    }

    /** What can be said of a gap; nothing fits where some of it are certain and others undecided. */
    private static Set<Is> is(List<PlanGap> counted, List<PlanGap> excused) {
        if (counted.isEmpty()) {
            return excused.isEmpty() ? Set.of(Is.ABSENT) : Set.of(Is.ABSENT, Is.EXCUSED);
        }
        return Stream.of(GapCertainty.values())
                .filter(certainty -> counted.stream().allMatch(gap -> gap.certainty() == certainty))
                .map(certainty -> certainty == GapCertainty.CERTAIN ? Is.CERTAIN : Is.UNDECIDED)
                .collect(Collectors.toSet());
    }

    private static String shown(Set<Is> is) {
        return is.isEmpty()
                ? "certain, undecided"
                : is.stream().sorted().map(GapRun::shown).collect(Collectors.joining(", "));
    }

    private static String shown(Is is) {
        return is.name().toLowerCase(Locale.ROOT);
    }
}
