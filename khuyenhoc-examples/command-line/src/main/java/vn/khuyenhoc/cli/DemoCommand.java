package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.cli.demo.SampleCommune;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.register.RegisterWriter;
import vn.khuyenhoc.report.HtmlReport;
import vn.khuyenhoc.review.PlanReviewResult;

/** Shows the library at work on a made-up commune and on published figures. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed", defaultValue = "2024")
    private long seed = 2024;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "demo-out")
    private @Nullable Path out;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "demo-html", defaultValue = "khuyenhoc-demo.html")
    private Path page = Path.of("khuyenhoc-demo.html");

    @Override
    public Integer call() throws IOException {
        Surroundings around = Surroundings.of(spec);
        around.progress().tell("progress.loading");
        Engine engine = Engine.load();
        around.progress().tell("progress.sample");
        Register register = SampleCommune.make(seed, engine.catalogue());
        Path file = out;
        if (file != null) {
            write(register, file);
            around.out().println(Say.text(around.locale(), "demo.written", file));
            return 0;
        }
        around.progress().tell("progress.deciding", register.subjects().size());
        Judged judged = new Judged(
                engine, register, SampleCommune.context(), engine.decideAll(register, SampleCommune.context()));
        PlanReviewResult review = SampleReview.of(judged);
        String text = new DemoText(judged, review, around.locale()).text(seed);
        Output.write(null, around.out(), writer -> writer.write(text));
        String html = new HtmlReport(engine.catalogue()).of(review, around.locale());
        Output.write(page, around.out(), writer -> writer.write(html));
        around.out().println(Say.text(around.locale(), "demo.page", page));
        return 0;
    }

    private static void write(Register register, Path file) throws IOException {
        try {
            new RegisterWriter().write(register, file);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("output.ending", file);
        }
    }
}
