package vn.khuyenhoc.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.text.Suggestions;

/** The options of commands that judge a register. */
final class Judging {
    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--data-year", paramLabel = "YYYY", descriptionKey = "data-year")
    private @Nullable Integer dataYear;

    @Option(names = "--locality", paramLabel = "ID|DIR", descriptionKey = "locality")
    private @Nullable String locality;

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
    Judged judge(List<Path> files, Progress progress) {
        if (threads < 1) {
            throw new BadRequest("threads.none", threads);
        }
        progress.tell("progress.loading");
        Place place = place();
        progress.tell("progress.reading", files.size());
        Register register = Registers.read(files, place.engine().catalogue());
        Context context = context(register, place.locality());
        progress.tell("progress.deciding", register.subjects().size());
        return new Judged(place.engine(), register, context, place.engine().decideAll(register, context, threads));
    }

    private Context context(Register register, @Nullable String overlay) {
        int year = dataYear == null ? Registers.latestYear(register) : dataYear;
        LocalDate day = asOf == null ? LocalDate.of(year, Month.DECEMBER, 31) : asOf;
        return new Context(day, year, overlay, stance);
    }

    private record Place(Engine engine, @Nullable String locality) {}

    private Place place() {
        String wanted = locality;
        if (wanted == null) {
            return new Place(Engine.load(), null);
        }
        if (isFolder(wanted)) {
            Engine engine = Engine.load(List.of(Path.of(wanted)));
            return new Place(engine, brought(engine.catalogue()));
        }
        Engine engine = Engine.load();
        Set<String> known = ids(engine.catalogue());
        if (!known.contains(wanted)) {
            throw new BadRequest("locality.unknown", wanted, Suggestions.nearest(wanted, known));
        }
        return new Place(engine, wanted);
    }

    private static boolean isFolder(String wanted) {
        try {
            return Files.isDirectory(Path.of(wanted));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The overlay that is not among those shipped. */
    private static String brought(Catalogue catalogue) {
        Set<String> shipped = ids(Catalogue.load());
        return ids(catalogue).stream()
                .filter(id -> !shipped.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(Catalogue catalogue) {
        return catalogue.overlays().stream().map(Overlay::id).collect(Collectors.toSet());
    }
}
