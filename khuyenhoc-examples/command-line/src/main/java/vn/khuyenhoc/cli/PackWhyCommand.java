package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.authoring.why.GapWhy;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.text.Suggestions;

/** Tells why a gap is found in a scenario, or in a plan and results, or is not. */
@Command(name = "why")
final class PackWhyCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "pack-dir")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "GAP", descriptionKey = "why-gap")
    private String gap = "";

    @Parameters(index = "2..*", paramLabel = "FILE", arity = "0..*", descriptionKey = "why-files")
    private List<Path> files = List.of();

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "why-scenario")
    private @Nullable String scenario;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of", converter = DayOption.class)
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() throws IOException {
        Surroundings around = Surroundings.of(spec);
        LocalPack pack = Packs.read(folder, around.locale());
        Set<String> codes = GapWhy.codes(pack);
        if (!codes.contains(gap)) {
            throw new BadRequest("why.gap", gap, Suggestions.nearest(gap, codes));
        }
        String named = scenario;
        if ((named == null) == files.isEmpty()) {
            throw new BadRequest("why.what");
        }
        GapWhy why = named == null ? ofFiles(pack) : GapWhy.of(pack, scenario(pack, named), gap);
        Output.write(null, around.out(), writer -> writer.write(why.text(around.locale())));
        return 0;
    }

    private static GapScenario scenario(LocalPack pack, String name) {
        Set<String> names = new TreeSet<>();
        pack.gapScenarios().forEach(one -> names.add(one.name()));
        return pack.gapScenarios().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequest("why.scenario", name, Suggestions.nearest(name, names)));
    }

    private GapWhy ofFiles(LocalPack pack) {
        ReviewFiles read = ReviewFiles.read(files, pack.catalogue());
        if (read.plans().size() > 1 || !read.figures().isEmpty()) {
            throw new BadRequest("why.what");
        }
        Plan plan = read.plans().isEmpty() ? null : read.plans().get(0);
        LocalDate day = asOf == null ? day(plan, read.results()) : asOf;
        return GapWhy.of(pack, plan, read.results(), day, gap);
    }

    private static LocalDate day(@Nullable Plan plan, List<Results> results) {
        return results.stream()
                .map(Results::asOf)
                .max(Comparator.naturalOrder())
                .or(() -> java.util.Optional.ofNullable(plan)
                        .map(one -> LocalDate.of(one.date().getYear(), Month.DECEMBER, 31)))
                .orElseThrow(() -> new BadRequest("why.what"));
    }
}
