package vn.khuyenhoc.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.Model;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.FilesDigest;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;

/** Compiles the rules of a locality, so that they can be tried beside the shipped ones. Thread-safe. */
public final class RuleCompiler {
    private static final Words PACKAGE = new Words("gói luật", "package of rules");
    private static final Words RULE = new Words("luật", "rule");
    private static final Words SHIPPED = new Words("bộ luật đã có", "the rules that are there already");

    private RuleCompiler() {}

    /**
     * Adds the rules of a folder to a rule set.
     *
     * @param shipped rules to add to
     * @param folder folder whose {@code .drl} files, at any depth, are compiled
     * @return a new rule set; the given one stays as it is, and comes back where the folder has no rules
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of every file
     */
    public static RuleSet add(RuleSet shipped, Path folder) {
        Faults faults = new Faults();
        List<RuleFile> files = RuleFile.in(folder, faults);
        List<ParsedRules> parsed = new ArrayList<>();
        files.forEach(file -> parsed.addAll(RulePolicy.check(file, faults)));
        checkNames(shipped, parsed, faults);
        faults.throwIfAny();
        return files.isEmpty() ? shipped : shipped.with(compile(parsed), digest(files));
    }

    private static void checkNames(RuleSet shipped, List<ParsedRules> all, Faults faults) {
        Map<String, Place> places = new TreeMap<>();
        for (ParsedRules parsed : all) {
            Place top = Place.of(parsed.file().name(), 1, 1);
            if (parsed.packageName().isEmpty()) {
                faults.add(top, "rules.noPackage");
            } else if (shipped.packages().contains(parsed.packageName())) {
                faults.add(top, "duplicate", PACKAGE, parsed.packageName(), SHIPPED);
            }
            for (RuleDescr rule : parsed.rules()) {
                Place place = parsed.place(rule);
                Place first = places.putIfAbsent(parsed.packageName() + " " + rule.getName(), place);
                if (first != null) {
                    faults.add(place, "duplicate", RULE, rule.getName(), first);
                }
            }
        }
    }

    private static List<Model> compile(List<ParsedRules> all) {
        Map<String, String> sources = new TreeMap<>();
        all.forEach(parsed -> sources.put(
                path(parsed.packageName(), sources.size()), parsed.file().text()));
        Compilation whole = Compilation.of(sources);
        if (whole.refusals().isEmpty()) {
            return whole.models();
        }
        Faults faults = new Faults();
        all.forEach(parsed -> parsed.rules().forEach(rule -> checkAlone(parsed, rule, faults)));
        faults.throwIfAny();
        whole.refusals()
                .forEach(refusal -> faults.add(Place.of(all.get(0).file().name(), 1, 1), "rules.refused", refusal));
        faults.throwIfAny();
        return List.of();
    }

    /** The compiler wants files in folders of their packages. */
    private static String path(String packageName, int number) {
        return packageName.replace('.', '/') + "/file" + number + ".drl";
    }

    /** The compiler does not say which rule it refuses, so each is compiled alone. */
    private static void checkAlone(ParsedRules parsed, RuleDescr rule, Faults faults) {
        String text = parsed.file().text();
        StringBuilder alone = new StringBuilder("package " + parsed.packageName() + "\n");
        parsed.imports().forEach(name -> alone.append("import ").append(name).append('\n'));
        alone.append(text, rule.getStartCharacter(), Math.min(text.length(), rule.getEndCharacter() + 1));
        Compilation.of(Map.of(path(parsed.packageName(), 0), alone.toString())).refusals().stream()
                .limit(1)
                .forEach(refusal -> faults.add(parsed.place(rule), "rules.refused", refusal));
    }

    private static String digest(List<RuleFile> files) {
        FilesDigest digest = new FilesDigest();
        files.forEach(file -> digest.add(file.within(), file.text()));
        return digest.hex();
    }
}
