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

/** Shows the library at work on a made-up commune and on published figures. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed", defaultValue = "2024")
    private long seed = 2024;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "demo-out")
    private @Nullable Path out;

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
        String text = new DemoText(judged, around.locale()).text(seed);
        Output.write(null, around.out(), writer -> writer.write(text));
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
