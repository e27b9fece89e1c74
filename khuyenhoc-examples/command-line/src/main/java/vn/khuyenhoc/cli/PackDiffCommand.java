package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.diff.PackDiff;
import vn.khuyenhoc.authoring.diff.gaps.GapDiff;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.register.Register;

/** Tells what a new pack changes, and who of a register gains or loses which title by it. */
@Command(name = "diff")
final class PackDiffCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "pack-old")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "pack-new-dir")
    private Path fresh = Path.of("");

    @Option(names = "--register", paramLabel = "FILE", descriptionKey = "diff-register")
    private List<Path> files = List.of();

    @Option(names = "--review", paramLabel = "FILE", descriptionKey = "diff-review")
    private List<Path> reviewed = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format", defaultValue = "text")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of", converter = DayOption.class)
    private @Nullable LocalDate asOf;

    @Option(names = "--data-year", paramLabel = "YYYY", descriptionKey = "data-year", converter = YearOption.class)
    private @Nullable Integer dataYear;

    /** The formats of differences. */
    enum DiffFormat {
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
        LocalPack before = Packs.read(old, around.locale());
        LocalPack after = Packs.read(fresh, around.locale());
        PackDiff diff = PackDiff.of(before, after, List.of(SampleReview.trial()));
        if (!files.isEmpty()) {
            Registers.Sound sound = Registers.read(files, after.catalogue(), dataYear, around);
            Register register = sound.register();
            int year = sound.year();
            LocalDate day = asOf == null ? LocalDate.of(year, Month.DECEMBER, 31) : asOf;
            diff = diff.with(register, Context.of(day, year), before, after);
        }
        if (!reviewed.isEmpty()) {
            diff = diff.with(GapDiff.moves(before, after, reviewed, asOf));
        }
        String text = format == DiffFormat.JSON ? json(diff) : diff.text(around.locale());
        Output.write(null, around.out(), writer -> writer.write(text));
        return 0;
    }

    private static String json(PackDiff diff) {
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(diff) + "\n";
    }
}
