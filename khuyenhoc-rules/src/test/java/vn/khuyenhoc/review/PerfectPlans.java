package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.ResultsReader;

/** Plans with results that have all, and reviews of them with something else in the place of a part. */
final class PerfectPlans {
    static final Catalogue CATALOGUE = Catalogue.load();
    static final RuleSet RULES = RuleSet.load();
    private static final PlanReview REVIEW = new PlanReview(CATALOGUE, RULES);
    private static final Map<String, LocalDate> DAYS = Map.of(
            "committee", LocalDate.of(2024, 12, 31),
            "department", LocalDate.of(2024, 12, 31),
            "new-commune", LocalDate.of(2025, 12, 31));

    private PerfectPlans() {}

    /** The causes that are found once some text of the files of a base, which stands there, is replaced. */
    static List<String> causes(String base, String text, String instead) {
        return review(base, replaced(base, text, instead)).causes().stream()
                .map(PerfectPlans::told)
                .toList();
    }

    static List<String> replaced(String base, String text, String instead) {
        List<String> files = files(base);
        assertThat(files).filteredOn(file -> file.contains(text)).hasSize(1);
        return files.stream().map(file -> file.replace(text, instead)).toList();
    }

    /** A cause as the code of its gap, a question mark where it is not certain, and its plan fact. */
    static String told(Cause cause) {
        PlanGap gap = cause.gap();
        String open = gap.certainty() == GapCertainty.CERTAIN ? "" : " ?";
        return gap.code() + open + " " + gap.planFact();
    }

    static PlanReviewResult review(String base, List<String> files) {
        return REVIEW.review(
                new PlanReader(CATALOGUE).read("plan.yaml", files.get(0)),
                files.stream()
                        .skip(1)
                        .map(file -> new ResultsReader(CATALOGUE).read("results.yaml", file))
                        .toList(),
                List.of(),
                Objects.requireNonNull(DAYS.get(base)));
    }

    /** The plan, the results, and those of the year before where there are some. */
    static List<String> files(String base) {
        return Stream.of("plan", "results", "earlier")
                .map(part -> "perfect/" + base + "-" + part + ".yaml")
                .filter(name -> PerfectPlans.class.getResource(name) != null)
                .map(PerfectPlans::text)
                .toList();
    }

    static String text(String name) {
        try (InputStream in = PerfectPlans.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
