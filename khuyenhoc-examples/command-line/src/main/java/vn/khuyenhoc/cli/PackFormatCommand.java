package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.Formatter;
import vn.khuyenhoc.authoring.drl.Formatter.Formatted;
import vn.khuyenhoc.internal.FileNames;

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
        List<Diagnostic> faults = new ArrayList<>();
        Map<Path, String> changed = new TreeMap<>();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Formatted formatted = Formatter.format(file.toString(), bytes);
            faults.addAll(formatted.faults());
            if (formatted.faults().isEmpty()
                    && !formatted.text().equals(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))) {
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

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".drl") && !FileNames.isEditors(file))
                    .sorted()
                    .toList();
        }
    }
}
