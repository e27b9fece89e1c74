package vn.khuyenhoc.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.figures.FiguresReader;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.PlanReviewText;
import vn.khuyenhoc.review.Review;
import vn.khuyenhoc.review.ReviewResult;
import vn.khuyenhoc.title.Title;

/** The text of the demo: counts, three decisions explained, the review of published figures, and that of the sample plan. */
final class DemoText {
    private static final int WIDTH = 100;
    private final Judged judged;
    private final PlanReviewResult sample;
    private final Locale locale;

    DemoText(Judged judged, PlanReviewResult sample, Locale locale) {
        this.judged = judged;
        this.sample = sample;
        this.locale = locale;
    }

    /** The whole text. */
    String text(long seed) {
        Paragraphs text = new Paragraphs(WIDTH);
        Overview overview = new Overview(judged, locale);
        text.add(0, Say.text(locale, "demo.head", String.valueOf(seed)));
        overview.head(text);
        text.blank().add(0, Say.text(locale, "demo.table")).blank();
        overview.table(text, true);
        text.blank().add(0, Say.text(locale, "demo.explained"));
        StringBuilder all = new StringBuilder(text.toString());
        Explanation explanation = new Explanation(judged.engine().catalogue(), locale);
        examples().forEach(decision -> all.append('\n').append(explanation.of(decision)));
        all.append('\n').append(Say.text(locale, "demo.review")).append("\n\n");
        all.append(reviews());
        all.append('\n').append(Say.text(locale, "demo.plan")).append("\n\n");
        return all.append(ReviewCommand.wrapped(List.of(PlanReviewText.summary(sample, locale))))
                .toString();
    }

    private String reviews() {
        Engine engine = judged.engine();
        Review review = new Review(engine.catalogue(), engine.rules());
        FiguresReader reader = new FiguresReader(engine.catalogue().targets());
        List<ReviewResult> results = new PublishedFigures(reader)
                .shipped().stream().map(review::review).toList();
        return ReviewCommand.text(results, locale);
    }

    /** One qualified, one not qualified with its way, one undecided with what is missing; of different titles. */
    private List<Decision> examples() {
        Set<Title> taken = EnumSet.noneOf(Title.class);
        List<Decision> examples = new ArrayList<>();
        take(
                examples,
                taken,
                decision -> decision.outcome() == Outcome.QUALIFIED
                        && !decision.calendar().isEmpty());
        take(
                examples,
                taken,
                decision -> decision.outcome() == Outcome.NOT_QUALIFIED
                        && decision.way() != null
                        && decision.total() != null
                        && decision.title() != Title.CITIZEN);
        take(
                examples,
                taken,
                decision -> decision.outcome() == Outcome.UNDECIDED
                        && !decision.missing().isEmpty());
        return examples;
    }

    private void take(List<Decision> examples, Set<Title> taken, Predicate<Decision> wanted) {
        Optional<Decision> found = judged.decisions().stream()
                .filter(decision -> !taken.contains(decision.title()))
                .filter(wanted)
                .findFirst();
        found.ifPresent(decision -> {
            examples.add(decision);
            taken.add(decision.title());
        });
    }
}
