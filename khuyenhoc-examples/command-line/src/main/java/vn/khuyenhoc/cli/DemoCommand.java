package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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

    @Option(names = "--folder", paramLabel = "DIR", descriptionKey = "demo-folder", defaultValue = "khuyenhoc-demo")
    private Path folder = Path.of("khuyenhoc-demo");

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
        DemoText text = new DemoText(judged, review, around.locale());
        Output.write(null, around.out(), writer -> writer.write(text.screens(seed)));
        around.out().println();
        around.out().println(Say.text(around.locale(), "demo.files", folder));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("decisions.txt", text.decisions());
        files.put("explained.txt", text.explanations());
        files.put("figures.txt", text.figures());
        files.put("review.txt", text.review());
        files.put("review.html", new HtmlReport(engine.catalogue()).of(review, around.locale()));
        write(files, around);
        return 0;
    }

    /** Writes all parts in full or none, and says what each file holds. */
    private void write(Map<String, String> files, Surroundings around) throws IOException {
        Map<Path, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
        PaperFiles.writeAll(folder, bytes);
        for (String name : files.keySet()) {
            around.out().println(Say.text(around.locale(), "demo.file." + name, name));
        }
    }

    private static void write(Register register, Path file) throws IOException {
        try {
            new RegisterWriter().write(register, file);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("output.ending", file);
        }
    }
}
