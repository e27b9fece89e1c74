package vn.khuyenhoc.authoring.diff.gaps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.PlanReviewResult;

/** What a review says of each gap, part by part. Stateless and thread-safe. */
final class GapAspects {
    /** Whether it is there, and how often. */
    static final String IS = "is";

    private GapAspects() {}

    static Map<String, Map<String, String>> of(PlanReviewResult result) {
        Map<String, List<PlanGap>> byCode = Stream.concat(result.gaps().stream(), result.excused().stream())
                .collect(Collectors.groupingBy(PlanGap::code, TreeMap::new, Collectors.toList()));
        Map<String, Map<String, String>> aspects = new TreeMap<>();
        byCode.forEach((code, gaps) -> aspects.put(code, of(gaps)));
        return aspects;
    }

    private static Map<String, String> of(List<PlanGap> gaps) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(IS, is(gaps));
        parts.put("severity", all(gaps, PlanGap::severity));
        parts.put(
                "grounds",
                all(
                        gaps,
                        gap -> gap.grounds().stream()
                                .map(ground -> ground.code() + " " + ground.symbol() + " "
                                        + ground.citation().clause())
                                .toList()));
        parts.put("message", all(gaps, gap -> gap.message().vi()));
        parts.put("remedy", all(gaps, gap -> gap.remedy().vi()));
        parts.put("actor", all(gaps, gap -> gap.actor().vi()));
        parts.put("due", all(gaps, gap -> Objects.requireNonNullElse(gap.due(), "-")));
        parts.put(
                "waiver",
                all(
                        gaps,
                        gap -> gap.waiver() == null
                                ? "-"
                                : gap.waiver().reason().vi() + "; "
                                        + gap.waiver().declaredBy().vi()));
        return parts;
    }

    private static String is(List<PlanGap> gaps) {
        return gaps.stream()
                .map(GapAspects::is)
                .collect(Collectors.groupingBy(is -> is, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String is(PlanGap gap) {
        return gap.waiver() != null ? "excused" : gap.certainty() == GapCertainty.CERTAIN ? "certain" : "undecided";
    }

    /** What they say, each once. */
    private static String all(List<PlanGap> gaps, Function<PlanGap, Object> part) {
        return gaps.stream().map(part).map(String::valueOf).distinct().collect(Collectors.joining("; "));
    }
}
