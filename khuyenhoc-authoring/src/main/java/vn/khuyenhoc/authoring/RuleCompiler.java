package vn.khuyenhoc.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.khuyenhoc.authoring.compiler.CompilerSettings;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics.Examined;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;

/** Compiles the rules of a locality, so that they can be tried beside the shipped ones. Thread-safe. */
public final class RuleCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(RuleCompiler.class);
    private static final Words PACKAGE = new Words("gói luật", "package of rules");
    private static final Words SHIPPED = new Words("bộ luật đã có", "the rules that are there already");

    private RuleCompiler() {}

    /**
     * Adds the rules of a folder to a rule set, where nothing in the folder has a fault: what
     * {@linkplain Diagnostics#check(Path) a check} tells never decides.
     *
     * @param shipped rules to add to
     * @param folder folder of a pack; its {@code .drl} files, at any depth, are compiled
     * @return a new rule set; the given one stays as it is, and comes back where the folder has no rules
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of every file
     */
    public static RuleSet add(RuleSet shipped, Path folder) {
        return add(shipped, folder, CompilerSettings.SAFE);
    }

    /**
     * Adds the rules of a folder like {@link #add(RuleSet, Path)}.
     *
     * @param settings where the rules are compiled, and what that may take
     */
    public static RuleSet add(RuleSet shipped, Path folder, CompilerSettings settings) {
        Examined pack = Diagnostics.examine(shipped, folder, settings);
        pack.throwIfFaulty();
        return pack.rules();
    }

    /**
     * Adds rules that were read to a rule set.
     *
     * @param shipped rules to add to
     * @param rules rules of a folder
     * @return a new rule set; the given one stays as it is, and comes back where there are no rules
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault
     */
    public static RuleSet add(RuleSet shipped, RuleFolder rules) {
        return add(shipped, rules, CompilerSettings.SAFE);
    }

    /**
     * Adds rules that were read like {@link #add(RuleSet, RuleFolder)}.
     *
     * @param settings where the rules are compiled, and what that may take
     */
    public static RuleSet add(RuleSet shipped, RuleFolder rules, CompilerSettings settings) {
        Map<String, String> texts = rules.texts();
        Faults faults = new Faults();
        for (Written rule : rules.rules()) {
            if (shipped.packages().contains(rule.packageName())) {
                Place top = Place.of(rule.place().file(), 1, 1);
                faults.add(top, "duplicate", PACKAGE, rule.packageName(), SHIPPED);
            }
        }
        faults.throwIfAny();
        return texts.isEmpty() ? shipped : shipped.with(compile(rules, texts, settings), rules.digest());
    }

    private static List<Model> compile(RuleFolder rules, Map<String, String> texts, CompilerSettings settings) {
        Compilation whole = Compilation.of(files(texts), settings);
        if (whole.refusals().isEmpty()) {
            return whole.models();
        }
        // the compiler does not say which rule it refuses, so each is compiled alone
        Faults faults = new Faults();
        for (Written rule : rules.rules()) {
            List<String> refusals =
                    Compilation.of(files(rules.only(rule).texts()), settings).refusals();
            if (!refusals.isEmpty()) {
                LOG.debug("{} is refused: {}", rule.place(), refusals);
                faults.add(rule.place(), "rules.refused");
            }
        }
        faults.throwIfAny();
        LOG.debug("the rules are refused together: {}", whole.refusals());
        faults.add(Place.of(rules.rules().get(0).place().file(), 1, 1), "rules.refused");
        faults.throwIfAny();
        return List.of();
    }

    /** The compiler wants files in folders of their packages. */
    private static Map<String, String> files(Map<String, String> texts) {
        Map<String, String> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name.replace('.', '/') + "/rules.drl", text));
        return files;
    }
}
