package vn.khuyenhoc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.planning.EarlierGap;
import vn.khuyenhoc.planning.EarlierReviews;

/**
 * What a new plan has to take up.
 *
 * @param plans earlier plans
 * @param gaps gaps of earlier reviews, and of the reviews of the earlier plans with their results
 */
record EarlierWork(List<Plan> plans, List<EarlierGap> gaps) {

    /**
     * Reads reviews in JSON, plans and results; plans are reviewed with the results.
     *
     * @param asOf day of the review of plans without results
     */
    static EarlierWork read(List<Path> files, Locality place, LocalDate asOf) {
        List<EarlierGap> gaps = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path file : files) {
            String text = YamlFile.text(file);
            if (EarlierReviews.isReviews(text)) {
                gaps.addAll(reviews(file, text));
            } else {
                others.add(file);
            }
        }
        ReviewFiles read = ReviewFiles.read(others, place.engine().catalogue());
        if (!read.plans().isEmpty() || !read.results().isEmpty()) {
            LocalDate day = read.results().isEmpty() ? asOf : null;
            new Reviewing(place, day)
                    .review(read, List.of(), null, List.of())
                    .plans()
                    .forEach(review -> gaps.addAll(EarlierGap.of(review)));
        }
        return new EarlierWork(read.plans(), gaps.stream().distinct().toList());
    }

    private static List<EarlierGap> reviews(Path file, String text) {
        try {
            return EarlierReviews.read(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("plan.noReview", file);
        }
    }
}
