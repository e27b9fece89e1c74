package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanReader;

/** More evidence never makes a plan look worse, and an exact number never contradicts what its range allowed. */
class EvidencePropertyTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final PlanReview REVIEW = new PlanReview(CATALOGUE, RuleSet.load());
    private static final PlanReader READER = new PlanReader(CATALOGUE);
    private static final List<String> PARTS = List.of(
            "  review: {of: 123-KH/HU, date: 2024-02-01}\n",
            "  otherPlans: [{kind: annual, symbol: 1-KH/ĐU, period: {from: 2023, to: 2024}}]\n",
            "  reporting: [{to: HKH-LAMHA, when: {vi: năm, en: year}}]\n",
            "  supervision: [{by: HKH-LAMHA, when: {vi: năm, en: year}}]\n",
            "  legalBasis: [{symbol: 49-KL/TW}, {symbol: 1373/QĐ-TTg}, {symbol: 387/QĐ-TTg}, {symbol: 677/QĐ-TTg}]\n",
            "  budget: {state: 5000000, socialised: 100, lines: [{code: a, name: {vi: a, en: a}, amount: 10, provides: [centre-budget]}]}\n"
                    + "  tasks: [{name: {vi: việc, en: task}, owner: HKH-LAMHA, due: 2025-05-31, solution: {vi: làm, en: do},"
                    + " budget: a, serves: [citizen, family, clan, unit-commune, community-hamlet]}]\n"
                    + "  targets: [" + String.join(", ", targets()) + "]\n");

    /** A target above the superior document for each model and year that the directive asks for; a task serves them all. */
    private static List<String> targets() {
        Map<String, String> bases = Map.of(
                "citizen",
                "citizens",
                "family",
                "families",
                "clan",
                "clans",
                "unit-commune",
                "commune-units",
                "community-hamlet",
                "hamlet-communities");
        return bases.entrySet().stream()
                .flatMap(base -> Stream.of(2025, 2030)
                        .map(year -> "{indicator: %s, base: %s, year: %d, value: 0.95}"
                                .formatted(base.getKey(), base.getValue(), year)))
                .toList();
    }

    @Property(tries = 100)
    void a_task_that_provides_more_never_adds_a_gap_of_an_obligation(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> facts = new ArrayList<>(
                CATALOGUE.planFacts().stream().map(PlanFact::code).toList());
        Collections.shuffle(facts, random);
        int given = random.nextInt(facts.size());
        PlanReviewResult less = review(task(facts.subList(0, given)));
        PlanReviewResult more = review(task(facts.subList(0, given + random.nextInt(facts.size() - given) + 1)));

        assertNotWorse(less, more);
        assertNotMore(counts(less, true), counts(more, true));
    }

    /** What was open may be found lacking once the plan is read further, but nothing else is asked for. */
    @Property(tries = 100)
    void a_part_that_has_all_that_is_asked_never_adds_a_gap_of_an_obligation(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> parts = new ArrayList<>(PARTS);
        Collections.shuffle(parts, random);
        int given = random.nextInt(parts.size());

        assertNotWorse(review(parts.subList(0, given)), review(parts.subList(0, given + 1)));
    }

    @Property(tries = 200)
    void an_exact_rate_never_contradicts_what_more_than_it_allowed(
            @ForAll @IntRange(min = 30, max = 95) int over, @ForAll @IntRange(min = 1, max = 60) int above) {
        int exact = Math.min(100, over + above);
        TargetFinding open = finding("trên " + over + "%");
        TargetFinding known = finding(exact + "%");

        assertThat(open.outcome() == TargetOutcome.UNDECIDED || open.outcome() == known.outcome())
                .isTrue();
        assertThat(within(known.distance(), open.distance())).isTrue();
    }

    @Property(tries = 200)
    void an_exact_count_needs_what_its_range_allowed(
            @ForAll @IntRange(min = 1, max = 900) int least,
            @ForAll @IntRange(max = 100) int width,
            @ForAll @IntRange(max = 100) int at) {
        TargetFinding open = counts("từ " + least + " đến " + (least + width));
        TargetFinding known = counts(String.valueOf(least + Math.min(at, width)));

        assertThat(open.outcome() == TargetOutcome.UNDECIDED || open.outcome() == known.outcome())
                .isTrue();
        long needed = known.needed() == null ? 0 : known.needed().atLeast();
        if (open.needed() != null) {
            assertThat(needed).isBetween(open.needed().atLeast(), open.needed().atMost());
        }
    }

    @Property(tries = 200)
    void one_more_recognised_never_worsens_the_outcome(@ForAll @IntRange(min = 1, max = 999) int recognised) {
        assertThat(counts(String.valueOf(recognised + 1)).outcome())
                .isLessThanOrEqualTo(counts(String.valueOf(recognised)).outcome());
    }

    private static TargetFinding finding(String printed) {
        return Published.row(2025, "family", "families", "rates: [{printed: \"" + printed + "\", on: base}]")
                .target("387-2", Standing.DUE)
                .orElseThrow();
    }

    private static TargetFinding counts(String recognised) {
        return Published.row(2025, "family", "families", "all: \"1000\", recognised: \"" + recognised + "\"")
                .target("387-2", Standing.DUE)
                .orElseThrow();
    }

    private static boolean within(Interval inner, Interval outer) {
        return outer.low() <= inner.low() && inner.high() <= outer.high();
    }

    /** By obligation, gaps never grow in number, whether they are certain or not. */
    private static void assertNotWorse(PlanReviewResult less, PlanReviewResult more) {
        assertNotMore(counts(less, false), counts(more, false));
    }

    private static void assertNotMore(Map<String, Long> less, Map<String, Long> more) {
        assertThat(more).allSatisfy((key, count) -> assertThat(count).isLessThanOrEqualTo(less.getOrDefault(key, 0L)));
    }

    private static Map<String, Long> counts(PlanReviewResult result, boolean certain) {
        return result.gaps().stream()
                .filter(gap -> !certain || gap.certainty() == GapCertainty.CERTAIN)
                .flatMap(gap -> gap.grounds().stream().map(ground -> ground.code() + " " + gap.code()))
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    }

    private static List<String> task(List<String> facts) {
        return List.of("  tasks:\n    - {name: {vi: việc, en: task}, owner: HKH-LAMHA, due: 2025-05-31, provides: ["
                + String.join(", ", facts) + "]}\n");
    }

    private static PlanReviewResult review(List<String> parts) {
        Plan plan = READER.read("plan.yaml", """
                plan:
                  symbol: 12-KH/ĐU
                  name: {vi: Kế hoạch, en: Plan}
                  kind: stage
                  area: LD1.LH.tan-ha
                  issuer: {kind: party-committee, tier: commune, name: {vi: Đảng ủy, en: Committee}}
                  date: 2024-03-15
                  period: {from: 2023, to: 2030}
                """ + String.join("", parts));
        return REVIEW.review(plan, LocalDate.of(2024, 12, 31));
    }
}
