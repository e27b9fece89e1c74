package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.PlanReviewText;
import vn.khuyenhoc.review.Review;
import vn.khuyenhoc.review.ReviewResult;
import vn.khuyenhoc.review.ReviewText;

/** Holds published figures against the targets of their year, and plans against what binds their issuers. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "review-files")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format", defaultValue = "text")
    private ReviewFormat format = ReviewFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "review-as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--fail-on", paramLabel = "major|critical", descriptionKey = "review-fail-on")
    private @Nullable FailOn failOn;

    /** The severities that may be asked to fail on: gaps of plans as heavy as this, or heavier. */
    enum FailOn {
        MAJOR(GapSeverity.MAJOR),
        CRITICAL(GapSeverity.CRITICAL);

        private final GapSeverity severity;

        FailOn(GapSeverity severity) {
            this.severity = severity;
        }

        GapSeverity severity() {
            return severity;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The formats of reviews. */
    enum ReviewFormat {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        Surroundings around = Surroundings.of(spec);
        Engine engine = Engine.load();
        Review review = new Review(engine.catalogue(), engine.rules());
        PlanReview planReview = new PlanReview(engine.catalogue(), engine.rules());
        ReviewFiles read = ReviewFiles.read(files, engine.catalogue());
        List<ReviewResult> results = read.figures().stream().map(review::review).toList();
        List<PlanReviewResult> plans = read.plans().stream()
                .map(plan -> planReview.review(plan, day(plan)))
                .toList();
        Output.write(out, around.out(), writer -> write(results, plans, around.locale(), writer));
        GapSeverity limit = failOn == null ? null : failOn.severity();
        return limit != null && plans.stream().anyMatch(plan -> plan.hasCertain(limit)) ? 1 : 0;
    }

    /** The day asked for, or else the last of the year in which the plan was issued. */
    private LocalDate day(Plan plan) {
        return asOf != null ? asOf : LocalDate.of(plan.date().getYear(), Month.DECEMBER, 31);
    }

    private void write(List<ReviewResult> results, List<PlanReviewResult> plans, Locale locale, Writer writer)
            throws IOException {
        if (format == ReviewFormat.JSON) {
            List<Object> all = new ArrayList<>(results);
            all.addAll(plans);
            writer.write(Json.mapper().writeValueAsString(all));
            writer.write('\n');
        } else {
            List<String> texts = new ArrayList<>();
            results.forEach(result -> texts.add(ReviewText.of(result, locale)));
            plans.forEach(plan -> texts.add(PlanReviewText.of(plan, locale)));
            writer.write(paragraphs(texts));
        }
    }

    /** Reviews as text in lines of at most 100 columns, one after the other. */
    static String text(List<ReviewResult> results, Locale locale) {
        return paragraphs(
                results.stream().map(result -> ReviewText.of(result, locale)).toList());
    }

    private static String paragraphs(List<String> reviews) {
        Paragraphs text = new Paragraphs(WIDTH);
        String between = "";
        for (String review : reviews) {
            (between + review).lines().forEach(line -> add(text, line));
            between = "\n";
        }
        return text.toString();
    }

    private static void add(Paragraphs text, String line) {
        String words = line.stripLeading();
        int indent = line.length() - words.length();
        text.add(" ".repeat(indent), indent + 2, words);
    }
}
