package vn.khuyenhoc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.stream.StreamSettings;

/** The options of commands that judge a register. */
final class Judging {
    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of", converter = DayOption.class)
    private @Nullable LocalDate asOf;

    @Option(names = "--data-year", paramLabel = "YYYY", descriptionKey = "data-year", converter = YearOption.class)
    private @Nullable Integer dataYear;

    @Option(names = "--locality", paramLabel = "ID|DIR", descriptionKey = "locality")
    private List<String> localities = List.of();

    @Option(names = "--signed-by", paramLabel = "CERT", descriptionKey = "signed-by")
    private @Nullable Path signedBy;

    @Option(
            names = "--stance",
            paramLabel = "preparing|deciding",
            descriptionKey = "stance",
            defaultValue = "preparing")
    private Stance stance = Stance.PREPARING;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads", defaultValue = "1")
    private int threads = 1;

    /**
     * Reads a register and decides on all its subjects.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of every file
     * @throws BadRequest if an option does not fit
     */
    Judged judge(List<Path> files, Surroundings around) {
        Progress progress = around.progress();
        progress.tell("progress.loading");
        Locality place = locality();
        progress.tell("progress.reading", files.size());
        Registers.Sound sound = Registers.read(files, place.engine().catalogue(), dataYear, around);
        Register register = sound.register();
        Context context = context(sound.year(), place.overlay());
        progress.tell("progress.deciding", register.subjects().size());
        List<Decision> decisions = place.engine().decideAll(register, context, threads);
        Registers.tell(sound.balance(), progress);
        return new Judged(place.engine(), register.on(context.asOf()), context, decisions);
    }

    /**
     * The locality that was asked for, with its engine.
     *
     * @throws BadRequest if an option does not fit
     */
    Locality locality() {
        if (threads < 1) {
            throw new BadRequest("threads.none", threads);
        }
        return Locality.of(localities, signedBy);
    }

    /** The settings of an evaluation that does not hold the register in memory. */
    StreamSettings settings(List<Path> files, @Nullable String overlay, StreamFiles where) {
        return new StreamSettings(
                files,
                asOf,
                dataYear,
                overlay,
                stance,
                threads,
                where.folder(),
                where.draft(),
                where.rejects(),
                where.resume(),
                System::nanoTime);
    }

    /** The rules as their authors wrote them: those shipped, and those of the folder of the locality. */
    RuleFolder rules(Catalogue catalogue) {
        RuleFolder shipped = RuleFolder.shipped();
        for (String place : localities) {
            shipped = Locality.isFolder(place) ? shipped.and(RuleFolder.of(Path.of(place), catalogue)) : shipped;
        }
        return shipped;
    }

    private Context context(int year, @Nullable String overlay) {
        LocalDate day = asOf == null ? LocalDate.of(year, Month.DECEMBER, 31) : asOf;
        return new Context(day, year, overlay, stance);
    }
}
