package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.report.HtmlReport;
import vn.khuyenhoc.review.PlanReviewText;
import vn.khuyenhoc.review.ReviewResult;
import vn.khuyenhoc.review.ReviewText;

/** Holds published figures against the targets of their year, and plans against what binds their issuers. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "review-files")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "text|json|csv|html", descriptionKey = "format", defaultValue = "text")
    private ReviewFormat format = ReviewFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "review-as-of", converter = DayOption.class)
    private @Nullable LocalDate asOf;

    @Option(names = "--register", paramLabel = "FILE", descriptionKey = "review-register")
    private List<Path> registers = List.of();

    @Option(names = "--locality", paramLabel = "ID|DIR", descriptionKey = "locality")
    private List<String> localities = List.of();

    @Option(names = "--signed-by", paramLabel = "CERT", descriptionKey = "signed-by")
    private @Nullable Path signedBy;

    @Option(names = "--unfold", descriptionKey = "review-unfold")
    private boolean unfold;

    @Option(names = "--fail-on", paramLabel = "major|critical", descriptionKey = "review-fail-on")
    private @Nullable FailOn failOn;

    @Mixin
    private BoardOptions boards = new BoardOptions();

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
        JSON,
        CSV,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        Surroundings around = Surroundings.of(spec);
        Output.check(out, files);
        Output.check(out, registers);
        around.progress().tell("progress.loading");
        Locality place = Locality.of(localities, signedBy);
        if (boards.asked(!files.isEmpty() || !registers.isEmpty())) {
            return board(place, around);
        }
        ReviewFiles read = ReviewFiles.read(files, place.engine().catalogue());
        Reviewed reviewed = registers.isEmpty()
                ? new Reviewing(place, asOf).review(read, List.of(), null, List.of())
                : withRegister(place, read, around);
        Output.write(out, around.out(), writer -> write(reviewed, place, around.locale(), writer));
        GapSeverity limit = failOn == null ? null : failOn.severity();
        return limit != null && reviewed.hasCertain(limit) ? 1 : 0;
    }

    private int board(Locality place, Surroundings around) throws IOException {
        LocalDate day = asOf;
        if (day == null) {
            throw new BadRequest("board.noDay");
        }
        BoardRun board = BoardRun.of(boards, place, day, around.locale());
        board.checkFormat(format);
        Path folder = boards.reminders();
        if (folder != null) {
            PaperFiles.check(folder);
        }
        Output.write(out, around.out(), writer -> board.write(format, writer));
        if (folder != null) {
            int bodies = board.remind(folder);
            around.err().println(Say.text(around.locale(), "board.reminded", bodies, folder));
        }
        return 0;
    }

    private Reviewed withRegister(Locality place, ReviewFiles read, Surroundings around) {
        around.progress().tell("progress.reading", registers.size());
        Registers.Sound sound = Registers.read(registers, place.engine().catalogue(), null, around);
        around.progress().tell("progress.deciding", sound.register().subjects().size());
        RegisterReview decided = RegisterReview.of(place, sound, asOf);
        return new Reviewing(place, asOf)
                .review(decided.with(read), decided.nearest(), decided.links(), decided.notes());
    }

    private void write(Reviewed reviewed, Locality place, Locale locale, Writer writer) throws IOException {
        switch (format) {
            case JSON -> {
                List<Object> all = new ArrayList<>(reviewed.figures());
                all.addAll(reviewed.plans());
                LinkedTitles links = reviewed.links();
                if (links != null) {
                    all.add(new TreeMap<>(Map.of("links", links.links(), "findings", links.findings())));
                }
                writer.write(Json.mapper().writeValueAsString(all));
                writer.write('\n');
            }
            case HTML -> writer.write(new HtmlReport(place.engine().catalogue()).of(reviewed.single(), locale));
            case CSV -> new GapsCsv(locale).write(reviewed.plans(), writer);
            case TEXT -> {
                List<String> texts = new ArrayList<>();
                reviewed.figures().forEach(result -> texts.add(ReviewText.of(result, locale)));
                reviewed.plans()
                        .forEach(plan -> texts.add(
                                unfold ? PlanReviewText.unfolded(plan, locale) : PlanReviewText.of(plan, locale)));
                LinkedTitles links = reviewed.links();
                writer.write(wrapped(texts) + (links == null ? "" : links.text(locale)));
            }
        }
    }

    /** Reviews as text in lines of at most 100 columns, one after the other. */
    static String text(List<ReviewResult> results, Locale locale) {
        return wrapped(
                results.stream().map(result -> ReviewText.of(result, locale)).toList());
    }

    /** Texts of reviews in lines of at most 100 columns, one after the other. */
    static String wrapped(List<String> reviews) {
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
