package vn.khuyenhoc.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.khuyenhoc.authoring.scenario.Conformance;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.authoring.scenario.ScenarioFiles;
import vn.khuyenhoc.authoring.scenario.ScenarioReader;
import vn.khuyenhoc.catalogue.internal.CatalogueFile;
import vn.khuyenhoc.catalogue.internal.CatalogueLoader;
import vn.khuyenhoc.figures.FiguresReader;
import vn.khuyenhoc.pack.PackHead;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.ResultsReader;

/** Documents in YAML and JSON: the law, plans, results, figures, heads of packs, scenarios and answers. */
final class DocumentTargets {
    private static final String SAMPLES = "khuyenhoc-examples/command-line/src/main/resources/vn/khuyenhoc/cli/";
    private static final String LAW = "khuyenhoc-model/src/main/resources/vn/khuyenhoc/catalogue/";
    private static final String SCENARIOS =
            "khuyenhoc-authoring/src/main/resources/vn/khuyenhoc/authoring/scenario/shipped";

    private DocumentTargets() {}

    /** Read only where it is needed. */
    private static final class Cases {
        static final List<Scenario> FIRST =
                ScenarioFiles.shipped(Shipped.CATALOGUE).subList(0, 5);
    }

    static List<Target> all() {
        return List.of(
                new Target("catalogue", DocumentTargets::catalogue, DocumentTargets::laws),
                file(
                        "plan",
                        path -> new PlanReader(Shipped.CATALOGUE).read(path),
                        () -> Seed.files(SAMPLES + "samples", ".yaml")),
                file(
                        "results",
                        path -> new ResultsReader(Shipped.CATALOGUE).read(path),
                        () -> Seed.files(SAMPLES + "samples", ".yaml")),
                file(
                        "figures",
                        path -> new FiguresReader(Shipped.CATALOGUE.targets()).read(path),
                        () -> Seed.files(SAMPLES + "figures", ".yaml")),
                new Target("pack-head", DocumentTargets::head, () -> Seed.files("khuyenhoc-examples", "pack.yaml")),
                new Target("scenarios", DocumentTargets::scenarios, () -> Seed.files(SCENARIOS, ".yaml")),
                new Target("answers", DocumentTargets::answers, List::of));
    }

    private static Target file(String name, Consumer<Path> reader, Target.Seeds seeds) {
        return new Target(
                name,
                (input, told) -> {
                    Path file = Scratch.file(name + ".yaml", input);
                    Told.by(faults -> reader.accept(file), told);
                },
                seeds);
    }

    private static void catalogue(byte[] input, Consumer<String> told) {
        List<CatalogueFile> files = new ArrayList<>();
        new Bundle(input).texts().forEach((path, text) -> files.add(new CatalogueFile(path, text)));
        Told.by(
                faults -> {
                    CatalogueLoader loader = new CatalogueLoader(files, faults);
                    loader.load();
                    faults.throwIfAny();
                    loader.judging("");
                    loader.planning();
                },
                told);
    }

    /** Each file of the law alone, and each overlay as a whole. */
    private static List<byte[]> laws() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        Path root = Path.of("..", LAW);
        for (Path file : Seed.paths(root, ".yaml")) {
            String path = root.relativize(file).toString();
            byte[] text = java.nio.file.Files.readAllBytes(file);
            seeds.add((Bundle.HEAD + path + "\n" + new String(text, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
        }
        return seeds;
    }

    private static void head(byte[] input, Consumer<String> told) {
        String text = new String(input, StandardCharsets.UTF_8);
        Told.by(faults -> PackHead.read(PackHead.FILE, text, faults), told);
    }

    private static void scenarios(byte[] input, Consumer<String> told) throws IOException {
        Path file = Scratch.file("scenarios.yaml", input);
        Told.by(faults -> new ScenarioReader(Shipped.CATALOGUE, faults).read(file), told);
    }

    private static void answers(byte[] input, Consumer<String> told) {
        String text = new String(input, StandardCharsets.UTF_8);
        Told.by(faults -> Conformance.check(Cases.FIRST, "answers.ndjson", text), told);
    }
}
