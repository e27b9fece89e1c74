package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.authoring.watch.PackWatch;

/** Checks and tests a pack whenever one of its files is saved, until it is stopped. */
@Command(name = "watch")
final class PackWatchCommand implements Callable<Integer> {
    private static final int PAUSE = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "pack-dir")
    private Path folder = Path.of("");

    @Option(names = "--rounds", paramLabel = "N", descriptionKey = "rounds", defaultValue = "0")
    private int rounds;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new BadRequest("pack.noFolder", folder);
        }
        Surroundings around = Surroundings.of(spec);
        PackWatch watch = new PackWatch(folder);
        for (int told = 0; rounds == 0 || told < rounds; ) {
            String text = watch.look(around.locale()).orElse("");
            if (text.isEmpty()) {
                Thread.sleep(PAUSE);
            } else {
                told++;
                Output.write(null, around.out(), writer -> writer.write(text));
            }
        }
        return 0;
    }
}
