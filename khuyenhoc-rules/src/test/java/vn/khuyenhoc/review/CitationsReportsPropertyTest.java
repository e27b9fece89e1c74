package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** More citations, issuers and reports, and more of what they say, find no gap that was neither there nor open. */
class CitationsReportsPropertyTest {
    private static final String REPORT =
            "    - {name: {vi: \"Sáu tháng\", en: \"Half-year\"}, to: HKH-LAMHA, due: 2024-06-20, sent: 2024-06-18}";
    private static final List<String> CITED = List.of(
            "{symbol: 49-KL/TW, date: 2019-05-10, issuer: Ban Bí thư}",
            "{symbol: 1373/QĐ-TTg, date: 2021-07-30, issuer: Thủ tướng Chính phủ}",
            "{symbol: 387/QĐ-TTg, date: 2022-03-25}",
            "{symbol: 677/QĐ-TTg, date: 2022-06-03, issuer: Thủ tướng Chính phủ}");
    private static final List<String> DAYS = List.of("2024-06-10", "2024-06-20", "2024-07-01", "none");

    @Property(tries = 40)
    void one_more_citation_never_adds_a_gap(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> some = CITED.stream().filter(one -> random.nextBoolean()).toList();
        List<String> more = new ArrayList<>(some);
        more.add(CITED.get(random.nextInt(CITED.size())));

        assertThat(found(citing(some), false)).containsAll(found(citing(more), false));
    }

    @Property(tries = 40)
    void a_right_issuer_or_date_never_adds_a_gap(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> less = CITED.stream()
                .map(one -> random.nextBoolean() ? one.replaceAll(", issuer: [^}]*", "") : one)
                .map(one -> random.nextBoolean() ? one.replaceAll(", date: [0-9-]*", "") : one)
                .toList();

        assertThat(found(citing(less), false)).containsAll(found(citing(CITED), false));
    }

    @Property(tries = 40)
    void the_days_of_a_report_settle_what_was_open_and_add_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        String known = ", due: " + DAYS.get(random.nextInt(DAYS.size())) + ", sent: "
                + DAYS.get(random.nextInt(DAYS.size())) + "}";
        String open = random.nextBoolean() ? known.replaceAll(", due: [^,]*", "") : known;
        PlanReviewResult before = reporting(random.nextBoolean() ? open.replaceAll(", sent: [^}]*", "") : open);
        PlanReviewResult after = reporting(known);

        assertThat(found(after, true)).containsAll(found(before, true));
        assertThat(found(before, false)).containsAll(found(after, false));
    }

    @Property(tries = 20)
    void one_more_report_sent_in_time_never_adds_a_gap(@ForAll long seed) {
        String day = DAYS.get(new Random(seed).nextInt(DAYS.size()));
        String first = ", due: 2024-06-20, sent: " + day + "}";

        assertThat(found(reporting(first), false)).containsAll(found(reporting(first + "\n" + REPORT), false));
    }

    private static PlanReviewResult citing(List<String> citations) {
        return PerfectPlans.review(
                "committee",
                PerfectPlans.files("committee").stream()
                        .map(file -> file.replaceFirst(
                                "(?m)^  legalBasis:\\n(    - .*\\n)+",
                                "  legalBasis: [" + String.join(", ", citations) + "]\n"))
                        .toList());
    }

    private static PlanReviewResult reporting(String days) {
        return PerfectPlans.review(
                "committee",
                PerfectPlans.replaced("committee", REPORT, REPORT.substring(0, REPORT.indexOf(", due")) + days));
    }

    /** What is lacking, by code, plan fact and title; only the certain, or all. */
    private static Set<String> found(PlanReviewResult result, boolean certain) {
        return result.gaps().stream()
                .filter(gap -> !certain || gap.certainty() == GapCertainty.CERTAIN)
                .map(gap -> gap.code() + " " + gap.planFact() + " " + gap.indicator())
                .collect(Collectors.toSet());
    }
}
