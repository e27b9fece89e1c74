package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.FolderFiles;
import vn.khuyenhoc.authoring.drl.Formatter;
import vn.khuyenhoc.authoring.drl.Formatter.Formatted;

/** Writes the rule files of a pack in one style; none where one of them has a fault. */
@Command(name = "format")
final class PackFormatCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "pack-dir")
    private Path folder = Path.of("");

    @Option(names = "--check", descriptionKey = "format-check")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BadRequest("pack.noFolder", folder);
        }
        Surroundings around = Surroundings.of(spec);
        FolderFiles files = FolderFiles.of(folder);
        List<Diagnostic> faults = new ArrayList<>(files.faults());
        Map<Path, String> changed = new TreeMap<>();
        for (Path file : files.rules()) {
            Formatted formatted = Formatter.format(file);
            faults.addAll(formatted.faults());
            if (formatted.faults().isEmpty()
                    && !Arrays.equals(formatted.text().getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file))) {
                changed.put(file, formatted.text());
            }
        }
        if (!faults.isEmpty()) {
            Output.write(null, around.out(), writer -> {
                for (Diagnostic fault : faults) {
                    writer.write(fault.text(around.locale()) + "\n");
                }
            });
            return 2;
        }
        for (Map.Entry<Path, String> file : changed.entrySet()) {
            if (!check) {
                Output.write(file.getKey(), around.out(), writer -> writer.write(file.getValue()));
            }
            Output.write(
                    null,
                    around.out(),
                    writer -> writer.write(
                            Say.text(around.locale(), check ? "pack.unformatted" : "pack.formatted", file.getKey())
                                    + "\n"));
        }
        return check && !changed.isEmpty() ? 1 : 0;
    }
}
