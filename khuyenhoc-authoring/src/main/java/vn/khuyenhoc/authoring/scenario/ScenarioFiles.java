package vn.khuyenhoc.authoring.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.authoring.gaps.GapScenarioReader;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.FileFaults;
import vn.khuyenhoc.internal.FileNames;
import vn.khuyenhoc.internal.FilesWithin;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;

/** Finds scenarios: those of a folder, and those shipped for the criteria sets. Stateless and thread-safe. */
public final class ScenarioFiles {
    private static final String INDEX = "index.txt";

    private ScenarioFiles() {}

    /**
     * The scenarios of a pack: the YAML files under its folder {@code scenarios}, at any depth, by path.
     *
     * @param pack folder of the pack; none where it has no scenarios
     * @param catalogue names observations and criteria
     * @param faults takes what is wrong
     */
    public static List<Scenario> in(Path pack, Catalogue catalogue, Faults faults) {
        ScenarioReader reader = new ScenarioReader(catalogue, faults);
        return files(pack, faults)
                .filter(file -> !GapScenarioReader.holds(YamlFile.text(file)))
                .filter(file -> !isGiven(file))
                .flatMap(file -> reader.read(file).stream())
                .toList();
    }

    /**
     * The scenarios of gaps of a pack: the YAML files under its folder {@code scenarios} that hold {@code gapScenarios}, by path.
     *
     * @param pack folder of the pack; none where it has no scenarios
     * @param catalogue names plan facts, gaps, bodies and areas
     * @param faults takes what is wrong; what cannot be read at all is told by {@link #in}
     */
    public static List<GapScenario> ofGaps(Path pack, Catalogue catalogue, Faults faults) {
        GapScenarioReader reader = new GapScenarioReader(catalogue, faults);
        return files(pack, new Faults())
                .filter(file -> GapScenarioReader.holds(YamlFile.text(file)))
                .flatMap(file -> reader.read(file).stream())
                .toList();
    }

    /** Whether a file is a plan or results that scenarios are given. */
    private static boolean isGiven(Path file) {
        String text = YamlFile.text(file);
        return PlanReader.isPlan(file.toString(), text) || ResultsReader.isResults(file.toString(), text);
    }

    private static Stream<Path> files(Path pack, Faults faults) {
        Path folder = pack.resolve("scenarios");
        if (!Files.isDirectory(folder) || wrong(pack, folder, faults)) {
            return Stream.empty();
        }
        try {
            return FilesWithin.entries(folder).stream()
                    .filter(file -> file.toString().endsWith(".yaml") && !FileNames.isEditors(file))
                    .filter(file -> !wrong(pack, file, faults))
                    .toList()
                    .stream();
        } catch (IOException e) {
            faults.addAll(List.of(FileFaults.of(folder, e)));
            return Stream.empty();
        }
    }

    private static boolean wrong(Path pack, Path file, Faults faults) {
        Optional<Fault> fault = FilesWithin.fault(pack, file);
        faults.addAll(fault.stream().toList());
        return fault.isPresent();
    }

    /**
     * The scenarios of the shipped criteria sets.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException if they do not fit the catalogue
     */
    public static List<Scenario> shipped(Catalogue catalogue) {
        Faults faults = new Faults();
        ScenarioReader reader = new ScenarioReader(catalogue, faults);
        List<Scenario> scenarios = text(INDEX)
                .lines()
                .filter(file -> !file.isBlank())
                .flatMap(file -> reader.read(file, text(file)).stream())
                .toList();
        faults.throwIfAny();
        return scenarios;
    }

    private static String text(String file) {
        try (InputStream in =
                Objects.requireNonNull(ScenarioFiles.class.getResourceAsStream("shipped/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
