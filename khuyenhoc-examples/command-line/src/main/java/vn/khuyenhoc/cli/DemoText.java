package vn.khuyenhoc.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.figures.FiguresReader;
import vn.khuyenhoc.review.PlanReviewBrief;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.PlanReviewText;
import vn.khuyenhoc.review.Review;
import vn.khuyenhoc.review.ReviewResult;
import vn.khuyenhoc.review.Severity;
import vn.khuyenhoc.review.TargetOutcome;
import vn.khuyenhoc.title.Title;

/** The texts of the demo: each part on one screen, and in full for its file. */
final class DemoText {
    private static final int WIDTH = 100;
    private static final int MOST = 3;
    private final Judged judged;
    private final PlanReviewResult sample;
    private final Locale locale;
    private final List<ReviewResult> published;

    DemoText(Judged judged, PlanReviewResult sample, Locale locale) {
        this.judged = judged;
        this.sample = sample;
        this.locale = locale;
        this.published = published(judged.engine());
    }

    private static List<ReviewResult> published(Engine engine) {
        Review review = new Review(engine.catalogue(), engine.rules());
        FiguresReader reader = new FiguresReader(engine.catalogue().targets());
        return new PublishedFigures(reader)
                .shipped().stream().map(review::review).toList();
    }

    /** What is shown on the terminal: four parts, one screen each. */
    String screens(long seed) {
        Paragraphs text = new Paragraphs(WIDTH);
        Overview overview = new Overview(judged, locale);
        text.add(0, Say.text(locale, "demo.head", String.valueOf(seed)));
        overview.head(text);
        text.blank().add(0, Say.text(locale, "demo.table")).blank();
        overview.tableWithCauses(text);
        text.blank().add(0, Say.text(locale, "demo.explained"));
        examples().forEach(decision -> brief(text, decision));
        text.blank().add(0, Say.text(locale, "demo.review")).blank();
        published.forEach(result -> brief(text, result));
        text.blank().add(0, Say.text(locale, "demo.plan")).blank();
        return text + ReviewCommand.wrapped(List.of(PlanReviewBrief.of(sample, locale)));
    }

    /** Every decision in a line. */
    String decisions() {
        return new Overview(judged, locale).text();
    }

    /** The decisions of the second part in full. */
    String explanations() {
        Explanation explanation = new Explanation(judged.engine().catalogue(), locale);
        return String.join("\n", examples().stream().map(explanation::of).toList());
    }

    /** The reviews of published figures in full. */
    String figures() {
        return ReviewCommand.text(published, locale);
    }

    /** The review of the sample plan in full. */
    String review() {
        return ReviewCommand.wrapped(List.of(PlanReviewText.of(sample, locale)));
    }

    /** A decision, what keeps it from the title, and the nearest way. */
    private void brief(Paragraphs text, Decision decision) {
        Explanation explanation = new Explanation(judged.engine().catalogue(), locale);
        Phrases phrases = new Phrases(judged.engine().catalogue(), locale);
        text.blank().add(0, new Overview(judged, locale).outcome(decision));
        List<Finding> open = decision.levels().get(Math.max(0, decision.nextLevel() - 1)).findings().stream()
                .filter(finding ->
                        finding.outcome() == CriterionOutcome.NOT_MET || finding.outcome() == CriterionOutcome.UNKNOWN)
                .toList();
        open.stream()
                .limit(MOST)
                .forEach(finding -> text.add(
                        2,
                        Say.text(
                                locale,
                                "demo.finding",
                                phrases.outcome(finding.outcome()),
                                phrases.words(finding.name()),
                                explanation.facts(decision, finding),
                                finding.clause())));
        more(text, open.size());
        List<String> steps = explanation.steps(decision);
        if (!steps.isEmpty()) {
            text.add(2, Say.text(locale, "demo.way"));
            steps.stream().limit(MOST).forEach(step -> text.add("    - ", 6, step));
            more(text, steps.size());
        }
    }

    private void more(Paragraphs text, int size) {
        if (size > MOST) {
            text.add(4, Say.text(locale, "demo.more", size - MOST));
        }
    }

    /** Where figures were published, how they stand against the targets, and how many faults they have. */
    private void brief(Paragraphs text, ReviewResult result) {
        String place = result.place();
        Integer year = result.year();
        text.add(
                2,
                Say.text(
                        locale,
                        "demo.figures",
                        place == null ? Say.text(locale, "demo.unnamed") : place,
                        year == null ? Say.text(locale, "demo.undated") : String.valueOf(year),
                        targets(result, TargetOutcome.MET),
                        targets(result, TargetOutcome.NOT_MET),
                        targets(result, TargetOutcome.UNDECIDED),
                        remarks(result, Severity.ERROR),
                        remarks(result, Severity.WARNING)));
        result.remarks().stream()
                .filter(remark -> remark.severity() == Severity.ERROR)
                .limit(1)
                .forEach(remark -> text.add("    - ", 6, remark.message().in(locale)));
    }

    private static long targets(ReviewResult result, TargetOutcome outcome) {
        return result.targets().stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }

    private static long remarks(ReviewResult result, Severity severity) {
        return result.remarks().stream()
                .filter(remark -> remark.severity() == severity)
                .count();
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
