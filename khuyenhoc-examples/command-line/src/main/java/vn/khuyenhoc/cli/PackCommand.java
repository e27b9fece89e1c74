package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.NewPack;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics.Examined;
import vn.khuyenhoc.authoring.diagnostics.Sarif;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.lint.Lint;

/** What rule authors need: checks the folder of a locality, its catalogue and its rules. */
@Command(
        name = "pack",
        subcommands = {
            PackCommand.NewCommand.class,
            PackCommand.CheckCommand.class,
            PackTestCommand.class,
            PackFormatCommand.class,
            PackDiffCommand.class,
            PackConformanceCommand.class,
            PackDocCommand.class,
            PackWatchCommand.class,
            PackWhyCommand.class
        })
final class PackCommand {

    /** Makes the folder of a new locality, which passes all checks. */
    @Command(name = "new")
    static final class NewCommand implements Callable<Integer> {
        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "NAME", descriptionKey = "pack-name")
        private Path folder = Path.of("");

        @Option(names = "--gaps", descriptionKey = "new-gaps")
        private boolean gaps;

        @Override
        public Integer call() throws IOException {
            Path name = folder.toAbsolutePath().normalize().getFileName();
            if (name == null || !NewPack.isName(name.toString())) {
                throw new BadRequest("pack.name", folder);
            }
            if (Files.exists(folder)) {
                throw new BadRequest("pack.exists", folder);
            }
            if (gaps) {
                NewPack.writeGaps(folder);
            } else {
                NewPack.write(folder);
            }
            Surroundings around = Surroundings.of(spec);
            Output.write(
                    null, around.out(), writer -> writer.write(Say.text(around.locale(), "pack.made", folder) + "\n"));
            return 0;
        }
    }

    /** Tells every fault of every file of a folder. */
    @Command(name = "check")
    static final class CheckCommand implements Callable<Integer> {
        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "DIR", descriptionKey = "pack-dir")
        private Path folder = Path.of("");

        @Option(names = "--format", paramLabel = "text|sarif", descriptionKey = "format", defaultValue = "text")
        private CheckFormat format = CheckFormat.TEXT;

        @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
        private @Nullable Path out;

        @Option(names = "--strict", descriptionKey = "strict")
        private boolean strict;

        /** The formats of checks. */
        enum CheckFormat {
            TEXT,
            SARIF;

            @Override
            public String toString() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        @Override
        public Integer call() throws IOException {
            if (!Files.isDirectory(folder)) {
                throw new BadRequest(Files.exists(folder) ? "pack.file" : "pack.noFolder", folder);
            }
            Surroundings around = Surroundings.of(spec);
            Examined examined = Diagnostics.examine(folder);
            List<Diagnostic> faults = new ArrayList<>(examined.faults());
            if (faults.isEmpty()) {
                faults.addAll(Lint.check(LocalPack.read(folder)));
            }
            boolean failed = faults.stream().anyMatch(fault -> strict || fault.level() == Diagnostic.Level.ERROR);
            faults.addAll(examined.notes());
            Output.write(
                    out,
                    around.out(),
                    writer -> writer.write(
                            format == CheckFormat.SARIF
                                    ? Sarif.of(faults, around.locale())
                                    : text(faults, around.locale())));
            return failed ? 1 : 0;
        }

        private static String text(List<Diagnostic> faults, Locale locale) {
            String told = faults.stream().map(fault -> fault.text(locale)).collect(Collectors.joining("\n"));
            long errors = count(faults, Diagnostic.Level.ERROR);
            long warnings = count(faults, Diagnostic.Level.WARNING);
            String sum = errors + warnings == 0
                    ? Say.text(locale, "pack.fine")
                    : Say.text(locale, "pack.faults", errors, warnings);
            return told + (told.isEmpty() ? "" : "\n") + sum + "\n";
        }

        private static long count(List<Diagnostic> faults, Diagnostic.Level level) {
            return faults.stream().filter(fault -> fault.level() == level).count();
        }
    }
}
