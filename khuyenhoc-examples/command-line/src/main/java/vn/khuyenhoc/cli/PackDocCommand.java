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
import vn.khuyenhoc.authoring.doc.RuleSite;

/** Writes a site that explores the rules, the law behind them and their scenarios. */
@Command(name = "doc")
final class PackDocCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "pack-test-dir", arity = "0..1")
    private @Nullable Path folder;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "site", defaultValue = "khuyenhoc-site")
    private Path out = Path.of("khuyenhoc-site");

    @Override
    public Integer call() throws IOException {
        Surroundings around = Surroundings.of(spec);
        if (Files.exists(out)) {
            throw new BadRequest("pack.exists", out);
        }
        site(around).write(out);
        Output.write(null, around.out(), writer -> writer.write(Say.text(around.locale(), "pack.site", out) + "\n"));
        return 0;
    }

    private RuleSite site(Surroundings around) throws IOException {
        Path pack = folder;
        return pack == null
                ? RuleSite.shipped(around.locale())
                : RuleSite.of(Packs.read(pack, around.locale()), around.locale());
    }
}
