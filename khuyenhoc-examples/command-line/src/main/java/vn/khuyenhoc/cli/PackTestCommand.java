package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.gaps.GapReport;
import vn.khuyenhoc.authoring.scenario.CoveragePage;
import vn.khuyenhoc.authoring.scenario.Explanations;
import vn.khuyenhoc.authoring.scenario.ScenarioFiles;
import vn.khuyenhoc.authoring.scenario.TestReport;
import vn.khuyenhoc.catalogue.Catalogue;

/** Runs the scenarios of a pack, or of the shipped rules, and says what they cover. */
@Command(name = "test")
final class PackTestCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "pack-test-dir", arity = "0..1")
    private @Nullable Path folder;

    @Option(names = "--mutants", descriptionKey = "mutants")
    private boolean mutants;

    @Option(names = "--least-coverage", paramLabel = "PERCENT", descriptionKey = "least-coverage", defaultValue = "0")
    private double leastCoverage;

    @Option(names = "--least-noticed", paramLabel = "PERCENT", descriptionKey = "least-noticed", defaultValue = "0")
    private double leastNoticed;

    @Option(names = "--renew", descriptionKey = "renew")
    private boolean renew;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "coverage-html")
    private @Nullable Path html;

    @Override
    public Integer call() throws IOException {
        Surroundings around = Surroundings.of(spec);
        TestReport report = report(around);
        if (renew) {
            Explanations.renew(report);
            report = report(around);
        }
        if (html != null) {
            String page = CoveragePage.of(report.coverage(), around.locale());
            Output.write(html, around.out(), writer -> writer.write(page));
        }
        Path pack = folder;
        GapReport gaps = pack == null ? null : GapReport.of(Packs.read(pack, around.locale()), wrongOnes());
        String text = report.text(around.locale()) + (gaps == null ? "" : gaps.text(around.locale()));
        Output.write(null, around.out(), writer -> writer.write(text));
        return fails(report) || (gaps != null && fails(gaps)) ? 1 : 0;
    }

    private boolean wrongOnes() {
        return mutants || leastNoticed > 0;
    }

    private TestReport report(Surroundings around) throws IOException {
        boolean wrong = wrongOnes();
        Path pack = folder;
        if (pack == null) {
            Catalogue catalogue = Catalogue.load();
            RuleFolder rules = RuleFolder.shipped();
            return TestReport.of(catalogue, rules, rules, ScenarioFiles.shipped(catalogue), wrong);
        }
        LocalPack read = Packs.read(pack, around.locale());
        return TestReport.of(read.catalogue(), read.allRules(), read.rules(), read.scenarios(), wrong);
    }

    private boolean fails(TestReport report) {
        return !report.failed().isEmpty()
                || report.coverage().share() * 100 < leastCoverage
                || (report.mutation() != null && report.mutation().share() * 100 < leastNoticed);
    }

    private boolean fails(GapReport gaps) {
        return !gaps.failed().isEmpty()
                || gaps.coverage().share() * 100 < leastCoverage
                || gaps.noticed() * 100 < leastNoticed;
    }
}
