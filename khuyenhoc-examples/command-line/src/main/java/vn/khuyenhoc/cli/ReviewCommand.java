package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.figures.FiguresReader;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.review.Review;
import vn.khuyenhoc.review.ReviewResult;
import vn.khuyenhoc.review.ReviewText;

/** Holds published figures against the targets of their year. */
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
        FiguresReader reader = new FiguresReader(engine.catalogue().targets());
        List<ReviewResult> results = new PublishedFigures(reader)
                .read(files).stream().map(review::review).toList();
        Output.write(out, around.out(), writer -> write(results, around.locale(), writer));
        return 0;
    }

    private void write(List<ReviewResult> results, Locale locale, Writer writer) throws IOException {
        if (format == ReviewFormat.JSON) {
            writer.write(Json.mapper().writeValueAsString(results));
            writer.write('\n');
        } else {
            writer.write(text(results, locale));
        }
    }

    /** Reviews as text in lines of at most 100 columns, one after the other. */
    static String text(List<ReviewResult> results, Locale locale) {
        Paragraphs text = new Paragraphs(WIDTH);
        String between = "";
        for (ReviewResult result : results) {
            (between + ReviewText.of(result, locale)).lines().forEach(line -> add(text, line));
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
