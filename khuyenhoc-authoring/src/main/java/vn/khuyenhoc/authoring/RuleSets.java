package vn.khuyenhoc.authoring;

import java.nio.file.Path;
import java.util.List;
import vn.khuyenhoc.authoring.compiler.CompilerSettings;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics.Examined;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.gaps.GapRun;
import vn.khuyenhoc.authoring.scenario.ScenarioRun;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.review.PlanReview;

/**
 * Holds the engine that decides now, and replaces it while others decide. Thread-safe: take {@link #current()} once for each
 * piece of work, so that all of it is decided by the same rules.
 *
 * <pre>{@code
 * RuleSets sets = new RuleSets(Engine.load());
 * Replacement replacement = sets.replace(Path.of("xa-toi"));
 * if (!replacement.done()) {
 *     replacement.faults().forEach(fault -> System.err.println(fault.text(Locale.ROOT)));
 * }
 * Decision decision = sets.current().decide(dossier, context);
 * }</pre>
 */
public final class RuleSets {
    private final CompilerSettings settings;
    private volatile Engine current;

    /** Rule sets that begin with an engine. */
    public RuleSets(Engine first) {
        this(first, CompilerSettings.SAFE);
    }

    /**
     * Rule sets that begin with an engine.
     *
     * @param settings where rules are compiled, and what that may take
     */
    public RuleSets(Engine first, CompilerSettings settings) {
        this.current = first;
        this.settings = settings;
    }

    /** The engine that decides now; it stays as it is when it is replaced. */
    public Engine current() {
        return current;
    }

    /**
     * What came of a replacement.
     *
     * @param done whether the pack decides now; where it does not, the old engine does still
     * @param faults what is wrong in the files of the pack
     * @param failed scenarios of the pack that its rules do not decide as they should
     * @param failedGaps scenarios of gaps in which its rules do not find what they should
     */
    public record Replacement(
            boolean done, List<Diagnostic> faults, List<ScenarioRun> failed, List<GapRun> failedGaps) {
        public Replacement {
            faults = List.copyOf(faults);
            failed = List.copyOf(failed);
            failedGaps = List.copyOf(failedGaps);
        }
    }

    /**
     * Compiles and checks a pack aside, runs its scenarios, and lets it decide from now on where nothing was wrong. Decisions
     * that are being made end by the rules they began with.
     *
     * @param folder folder of the pack
     */
    public synchronized Replacement replace(Path folder) {
        Examined pack = Diagnostics.examine(folder, settings);
        if (!pack.faults().isEmpty()) {
            return new Replacement(false, pack.faults(), List.of(), List.of());
        }
        Engine engine = Engine.of(pack.catalogue(), pack.rules());
        List<ScenarioRun> failed = pack.scenarios().stream()
                .map(scenario -> ScenarioRun.of(scenario, engine))
                .filter(run -> !run.passed())
                .toList();
        PlanReview review = new PlanReview(pack.catalogue(), pack.rules());
        List<GapRun> failedGaps = pack.gapScenarios().stream()
                .map(scenario -> GapRun.of(scenario, review))
                .filter(run -> !run.passed())
                .toList();
        if (!failed.isEmpty() || !failedGaps.isEmpty()) {
            return new Replacement(false, List.of(), failed, failedGaps);
        }
        current = engine;
        return new Replacement(true, List.of(), List.of(), List.of());
    }
}
