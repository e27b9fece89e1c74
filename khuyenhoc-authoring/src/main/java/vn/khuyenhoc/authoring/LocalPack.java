package vn.khuyenhoc.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.GapSteps;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.authoring.scenario.ScenarioFiles;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.FilesWithin;
import vn.khuyenhoc.internal.InputText;
import vn.khuyenhoc.pack.CompiledPack;
import vn.khuyenhoc.pack.PackHead;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.text.Faults;

/**
 * A pack as its author writes it: a folder with {@code pack.yaml}, {@code overlay.yaml} and other files of the catalogue,
 * {@code .drl} files at any depth, and {@code scenarios}. Immutable.
 *
 * @param folder folder
 * @param head head; null where there is no {@code pack.yaml}
 * @param catalogue shipped catalogue with what the pack adds
 * @param rules rules of the pack
 * @param scenarios scenarios of the pack
 * @param gapScenarios scenarios of its rules of gaps
 */
public record LocalPack(
        Path folder,
        @Nullable PackHead head,
        Catalogue catalogue,
        RuleFolder rules,
        List<Scenario> scenarios,
        List<GapScenario> gapScenarios) {

    public LocalPack {
        scenarios = List.copyOf(scenarios);
        gapScenarios = List.copyOf(gapScenarios);
    }

    /**
     * Reads a pack.
     *
     * @param folder folder
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of its head, its catalogue and its scenarios; those of
     *     the rules are told by {@link RuleFolder#faults()}
     */
    public static LocalPack read(Path folder) {
        boolean adds = FilesWithin.isThere(folder.resolve("overlay.yaml"));
        Catalogue catalogue = adds ? Catalogue.load(List.of(folder)) : Catalogue.load();
        Faults faults = new Faults();
        PackHead head = head(folder, catalogue, faults);
        List<Scenario> scenarios = ScenarioFiles.in(folder, catalogue, faults);
        List<GapScenario> gapScenarios = ScenarioFiles.ofGaps(folder, catalogue, faults);
        faults.throwIfAny();
        return new LocalPack(folder, head, catalogue, RuleFolder.of(folder, catalogue), scenarios, gapScenarios);
    }

    /** The head of a folder; null where it has none. What is wrong goes to {@code faults}. */
    public static @Nullable PackHead head(Path folder, Catalogue catalogue, Faults faults) {
        Path file = folder.resolve(PackHead.FILE);
        if (!FilesWithin.isThere(file)) {
            return null;
        }
        Faults own = new Faults();
        FilesWithin.fault(folder, file).ifPresent(fault -> own.addAll(List.of(fault)));
        if (!own.isEmpty()) {
            faults.addAll(own.sorted());
            return null;
        }
        String text = InputText.of(file, own);
        PackHead head = text == null || !own.isEmpty() ? null : PackHead.read(file.toString(), text, own);
        if (head != null && own.isEmpty()) {
            CompiledPack.check(head, file, catalogue, own);
        }
        faults.addAll(own.sorted());
        return head;
    }

    /** The overlay that the pack brings; null where it brings none. */
    public @Nullable String locality() {
        if (head != null) {
            return head.locality();
        }
        Set<String> shipped =
                Catalogue.load().overlays().stream().map(Overlay::id).collect(Collectors.toSet());
        return catalogue.overlays().stream()
                .map(Overlay::id)
                .filter(id -> !shipped.contains(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * A review that runs the rules of gaps of the pack step by step.
     *
     * @param listener hears what every fact and condition comes to
     * @throws vn.khuyenhoc.text.FaultyInputException if a file of rules has a fault
     */
    public PlanReview review(GapSteps.Listener listener) {
        return new PlanReview(catalogue, RuleSet.load(), rules.gapSteps(listener));
    }

    /** The shipped rules and those of the pack. */
    public RuleFolder allRules() {
        return RuleFolder.shipped().and(rules);
    }

    /**
     * An engine that runs the rules step by step; those of the pack that only a network can run are compiled.
     *
     * @param listener hears what every condition comes to
     * @throws vn.khuyenhoc.text.FaultyInputException if a file of rules has a fault, or rules that must be compiled cannot be
     */
    public Engine engine(StepRules.Listener listener) {
        return Engine.of(catalogue, rules(listener));
    }

    private RuleSet rules(StepRules.Listener listener) {
        RuleSet stepping = RuleSet.load().with(allRules().steps(listener), "steps");
        TreeSet<String> needed = new TreeSet<>();
        rules.ofCriteria().rules().forEach(rule -> needed.add(rule.packageName()));
        if (stepping.packages().containsAll(needed)) {
            return stepping;
        }
        RuleSet compiled = RuleCompiler.add(RuleSet.load(), rules.ofCriteria());
        return compiled.with(allRules().steps(listener), "steps");
    }
}
