package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.authoring.scenario.Conformance;
import vn.khuyenhoc.authoring.scenario.Conformance.Wrong;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.authoring.scenario.ScenarioFiles;
import vn.khuyenhoc.authoring.scenario.ScenarioRun.Difference;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.yaml.YamlFile;

/** Writes scenarios as cases for other implementations, and compares their answers. */
@Command(name = "conformance")
final class PackConformanceCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "pack-test-dir", arity = "0..1")
    private @Nullable Path folder;

    @Option(names = "--answers", paramLabel = "FILE", descriptionKey = "answers")
    private @Nullable Path answers;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Surroundings around = Surroundings.of(spec);
        List<Scenario> scenarios = scenarios(around);
        Path given = answers;
        if (given == null) {
            Output.write(out, around.out(), writer -> writer.write(Conformance.cases(scenarios)));
            return 0;
        }
        List<Wrong> wrong = Conformance.check(scenarios, given.toString(), YamlFile.text(given));
        Output.write(out, around.out(), writer -> {
            for (Wrong one : wrong) {
                writer.write(Say.text(around.locale(), "conformance.wrong", one.id(), one.name()) + "\n");
                for (Difference difference : one.differences()) {
                    writer.write("  "
                            + Say.text(
                                    around.locale(),
                                    "conformance.difference",
                                    difference.what(),
                                    difference.expected(),
                                    difference.found())
                            + "\n");
                }
            }
            writer.write(Say.text(around.locale(), "conformance.sum", scenarios.size(), scenarios.size() - wrong.size())
                    + "\n");
        });
        return wrong.isEmpty() ? 0 : 1;
    }

    private List<Scenario> scenarios(Surroundings around) throws IOException {
        Path pack = folder;
        if (pack == null) {
            return ScenarioFiles.shipped(Catalogue.load());
        }
        return Packs.read(pack, around.locale()).scenarios();
    }
}
