package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The least and the most that unread results may hold bound every way in which they can be read further. */
class ResultsWorldsPropertyTest {
    private static final List<String> KEYS = List.of(
            "association", "centres", "literacy", "training", "commendations", "events", "procedures", "reports");
    private static final Map<String, String> PARTS = parts();

    /** What perfect results say under each key. */
    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        String key = "head";
        for (String line : PerfectPlans.files("committee").get(1).split("\n")) {
            String word = line.strip().replaceAll(":.*", "");
            key = line.startsWith("  ") && !line.startsWith("   ") ? (KEYS.contains(word) ? word : "head") : key;
            parts.merge(key, line + "\n", String::concat);
        }
        return parts;
    }

    @Property(tries = 40)
    void what_is_certain_stays_and_what_comes_was_open(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder less = new StringBuilder(PARTS.get("head"));
        StringBuilder more = new StringBuilder(PARTS.get("head"));
        for (String key : KEYS) {
            String said = random.nextInt(3) == 0 ? "  " + key + ": none\n" : PARTS.get(key);
            more.append(said);
            less.append(random.nextInt(2) == 0 ? said : "");
        }
        PlanReviewResult before = review(less);
        PlanReviewResult after = review(more);

        assertThat(found(after, true)).containsAll(found(before, true));
        assertThat(found(before, false)).containsAll(found(after, false));
    }

    private static PlanReviewResult review(StringBuilder results) {
        List<String> files = new ArrayList<>(PerfectPlans.files("committee").subList(0, 1));
        files.add(results.toString());
        return PerfectPlans.review("committee", files);
    }

    /** What is lacking, by code and plan fact; only the certain, or all. */
    private static Set<String> found(PlanReviewResult result, boolean certain) {
        return result.gaps().stream()
                .filter(gap -> !certain || gap.certainty() == GapCertainty.CERTAIN)
                .map(gap -> gap.code() + " " + gap.planFact() + " " + gap.indicator())
                .collect(Collectors.toSet());
    }
}
