package vn.khuyenhoc.authoring.diagnostics;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.RuleCompiler;
import vn.khuyenhoc.authoring.compiler.CompilerSettings;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.authoring.scenario.ScenarioFiles;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.LocalGaps;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.FilesWithin;
import vn.khuyenhoc.internal.InputText;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/** Finds every fault of every file of a folder with rules, and its catalogue where it brings one. Stateless and thread-safe. */
public final class Diagnostics {
    private Diagnostics() {}

    /** What every check needs, read once and only where it is needed. */
    private static final class Shipped {
        static final Catalogue CATALOGUE = Catalogue.load();
        static final RuleSet RULES = RuleSet.load();
    }

    /**
     * Checks a folder: {@code .drl} files at any depth, and the overlay where there is an {@code overlay.yaml}.
     *
     * @param folder folder
     * @return what is wrong, by file, line and column; empty where everything is right and compiles
     */
    public static List<Diagnostic> check(Path folder) {
        return examine(folder).faults();
    }

    /** What is wrong in one file of rules by itself: {@link RuleFolder#check}. */
    public static List<Diagnostic> check(String name, byte[] bytes, Catalogue catalogue) {
        return RuleFolder.check(name, bytes, catalogue);
    }

    /**
     * A folder that was checked.
     *
     * @param faults what is wrong, by file, line and column
     * @param notes files that were passed over
     * @param catalogue catalogue with what the folder adds; the shipped one where that has a fault
     * @param rules shipped rules and those of the folder; the shipped ones where there is a fault
     * @param scenarios scenarios of the folder; empty where there is a fault
     * @param gapScenarios scenarios of its rules of gaps; empty where there is a fault
     */
    public record Examined(
            List<Diagnostic> faults,
            List<Diagnostic> notes,
            Catalogue catalogue,
            RuleSet rules,
            List<Scenario> scenarios,
            List<GapScenario> gapScenarios) {
        public Examined {
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
            scenarios = List.copyOf(scenarios);
            gapScenarios = List.copyOf(gapScenarios);
        }

        /**
         * An engine that decides by the folder.
         *
         * @throws FaultyInputException naming every fault
         */
        public Engine engine() {
            throwIfFaulty();
            return Engine.of(catalogue, rules);
        }

        /**
         * Ends the use of a folder that has a fault.
         *
         * @throws FaultyInputException naming every fault
         */
        public void throwIfFaulty() {
            if (!faults.isEmpty()) {
                throw new FaultyInputException(
                        faults.stream().map(Diagnostic::fault).toList());
            }
        }
    }

    /** Checks a folder like {@link #check(Path)}, and keeps what was made of it on the way. */
    public static Examined examine(Path folder) {
        return examine(folder, CompilerSettings.SAFE);
    }

    /**
     * Checks a folder like {@link #check(Path)}.
     *
     * @param settings where the rules are compiled, and what that may take
     */
    public static Examined examine(Path folder, CompilerSettings settings) {
        return examine(Shipped.RULES, folder, settings);
    }

    /**
     * Checks a folder like {@link #check(Path)}.
     *
     * @param shipped rules that those of the folder are added to
     * @param folder folder
     * @param settings where the rules are compiled, and what that may take
     */
    public static Examined examine(RuleSet shipped, Path folder, CompilerSettings settings) {
        List<Diagnostic> found = new ArrayList<>();
        Catalogue catalogue = catalogue(folder, found);
        List<Scenario> scenarios = List.of();
        List<GapScenario> gapScenarios = List.of();
        if (found.isEmpty()) {
            Faults faults = new Faults();
            LocalPack.head(folder, catalogue, faults);
            scenarios = ScenarioFiles.in(folder, catalogue, faults);
            gapScenarios = ScenarioFiles.ofGaps(folder, catalogue, faults);
            tell(faults.sorted(), found);
        }
        RuleFolder rules = RuleFolder.of(folder, catalogue);
        found.addAll(rules.faults());
        if (found.isEmpty()) {
            Faults faults = new Faults();
            new LocalGapChecks(folder, faults).check(localGaps(catalogue), rules);
            LocalMessages.check(folder, catalogue, rules, faults);
            tell(faults.sorted(), found);
        }
        RuleSet compiled = found.isEmpty() ? compile(shipped, rules, found, settings) : shipped;
        List<Diagnostic> faults = found.stream()
                .distinct()
                .sorted(Comparator.comparing(Diagnostic::place))
                .toList();
        return new Examined(faults, rules.notes(), catalogue, compiled, scenarios, gapScenarios);
    }

    /** What the overlays that are not shipped say of rules of gaps. */
    private static List<LocalGaps> localGaps(Catalogue catalogue) {
        List<Overlay> shipped = Shipped.CATALOGUE.overlays();
        return catalogue.overlays().stream()
                .filter(overlay -> !shipped.contains(overlay))
                .flatMap(overlay ->
                        catalogue.in(overlay.id()).localGaps(overlay.validity().from()).stream())
                .toList();
    }

    private static Catalogue catalogue(Path folder, List<Diagnostic> found) {
        if (FilesWithin.isThere(folder.resolve("overlay.yaml"))) {
            try {
                return Catalogue.load(List.of(folder));
            } catch (FaultyInputException e) {
                tell(e.faults(), found);
            }
        }
        return Shipped.CATALOGUE;
    }

    private static RuleSet compile(
            RuleSet shipped, RuleFolder rules, List<Diagnostic> found, CompilerSettings settings) {
        try {
            return RuleCompiler.add(shipped, rules, settings);
        } catch (FaultyInputException e) {
            tell(e.faults(), found);
            return shipped;
        }
    }

    private static void tell(List<Fault> faults, List<Diagnostic> found) {
        faults.forEach(fault -> found.add(Diagnostic.of(
                fault, fault.place().line() == 0 ? "" : text(fault.place().file()))));
    }

    /** The text of a file; empty where it cannot be read: the place is told all the same, only without its line. */
    private static String text(String file) {
        try {
            return Objects.requireNonNullElse(InputText.of(Path.of(file), new Faults()), "");
        } catch (InvalidPathException e) {
            return "";
        }
    }
}
