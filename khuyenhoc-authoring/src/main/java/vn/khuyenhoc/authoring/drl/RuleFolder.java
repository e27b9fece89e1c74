package vn.khuyenhoc.authoring.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.FilesDigest;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/**
 * Rules as their authors wrote them: of a folder, or those shipped with the library. Nothing can be run of a folder with a fault.
 * Immutable.
 */
public final class RuleFolder {
    private static final String SHIPPED = "/vn/khuyenhoc/rules/";

    /** Read once: every reload asks for them. */
    private static final class Shipped {
        static final RuleFolder CRITERIA = shipped(rule ->
                StepRules.of(List.of(rule.rule()), StepRules.Listener.NONE).isPresent());
    }

    private final List<Written> rules;
    private final List<Diagnostic> faults;
    private final List<Diagnostic> notes;
    private final String digest;

    private RuleFolder(List<Written> rules, List<Diagnostic> faults, List<Diagnostic> notes, String digest) {
        this.rules = List.copyOf(rules);
        this.faults = List.copyOf(faults);
        this.notes = List.copyOf(notes);
        this.digest = digest;
    }

    /**
     * The rules of a folder, at any depth, checked. Files of editors are passed over.
     *
     * @param folder folder
     * @param catalogue catalogue whose codes the rules may name
     */
    public static RuleFolder of(Path folder, Catalogue catalogue) {
        FolderFiles files = FolderFiles.of(folder);
        List<Written> rules = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>(files.faults());
        Map<String, Place> named = new TreeMap<>();
        FilesDigest digest = new FilesDigest();
        for (Path file : files.rules()) {
            Source source = Encodings.read(file);
            read(source, catalogue, named, rules);
            faults.addAll(source.found());
            digest.add(folder.relativize(file).toString().replace('\\', '/'), source.text());
        }
        return new RuleFolder(rules, faults, files.notes(), digest.hex());
    }

    /**
     * What is wrong in one file of rules by itself.
     *
     * @param name name for places
     * @param bytes content
     * @param catalogue catalogue whose codes it may name
     */
    public static List<Diagnostic> check(String name, byte[] bytes, Catalogue catalogue) {
        Source source = Encodings.read(name, bytes);
        read(source, catalogue, new TreeMap<>(), new ArrayList<>());
        return source.found();
    }

    private static void read(Source source, Catalogue catalogue, Map<String, Place> named, List<Written> rules) {
        // a fault of encoding makes nearly everything else wrong too
        if (source.found().isEmpty()) {
            RuleTree tree = new RuleReader(source).read();
            new RuleChecks(source, catalogue, tree.packageName()).check(tree);
            tree.rules().forEach(rule -> first(source, tree.packageName(), rule, named));
            add(source, tree, rules);
        }
    }

    private static void first(Source source, String packageName, Rule rule, Map<String, Place> named) {
        Place place = source.place(rule.name().start());
        Place first = named.putIfAbsent(packageName + " " + rule.text(), Place.of(place.file(), place.line(), 1));
        if (first != null) {
            source.add("duplicate-rule", rule.name(), rule.text(), first);
        }
    }

    private static void add(Source source, RuleTree tree, List<Written> rules) {
        tree.rules().stream()
                .filter(Rule::whole)
                .forEach(rule -> rules.add(
                        new Written(tree.packageName(), source.place(rule.name().start()), source, rule)));
    }

    /** The rules of criteria shipped with the library. */
    public static RuleFolder shipped() {
        return Shipped.CRITERIA;
    }

    /** The rules of gaps shipped with the library. */
    static RuleFolder shippedGaps() {
        return shipped(rule -> PackageNames.isOfGaps(rule.packageName()));
    }

    private static RuleFolder shipped(Predicate<Written> wanted) {
        List<Written> rules = new ArrayList<>();
        new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(file -> !file.isBlank())
                .map(file -> Encodings.read(file, resource(file)))
                .forEach(source -> add(source, new RuleReader(source).read(), rules));
        return new RuleFolder(rules.stream().filter(wanted).toList(), List.of(), List.of(), "");
    }

    /** Those of the rules that find gaps. */
    public RuleFolder ofGaps() {
        return only(rule -> PackageNames.isOfGaps(rule.packageName()));
    }

    /** Those of the rules that decide criteria. */
    public RuleFolder ofCriteria() {
        return only(rule -> !PackageNames.isOfGaps(rule.packageName()));
    }

    private RuleFolder only(Predicate<Written> wanted) {
        return new RuleFolder(rules.stream().filter(wanted).toList(), faults, notes, digest);
    }

    /** These rules and others. */
    public RuleFolder and(RuleFolder others) {
        return new RuleFolder(
                Stream.concat(rules.stream(), others.rules.stream()).toList(),
                Stream.concat(faults.stream(), others.faults.stream()).toList(),
                Stream.concat(notes.stream(), others.notes.stream()).toList(),
                digest + others.digest);
    }

    private static byte[] resource(String file) {
        try (InputStream in = RuleSet.class.getResourceAsStream(SHIPPED + file)) {
            if (in == null) {
                throw new IllegalStateException("the rules are not complete: " + file + " is not there");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rules that can be read, in the order of their files. */
    public List<Written> rules() {
        return rules;
    }

    /** Files that are passed over. */
    public List<Diagnostic> notes() {
        return notes;
    }

    /** What is wrong in the files and their names. */
    public List<Diagnostic> faults() {
        return faults;
    }

    /** The SHA-256 digest of the texts of the files, however their lines end and their signs are composed. */
    public String digest() {
        return digest;
    }

    /** The rule with a name, by name; of two, the first. */
    public Map<String, Written> byName() {
        Map<String, Written> named = new LinkedHashMap<>();
        rules.forEach(rule -> named.putIfAbsent(rule.rule().text(), rule));
        return named;
    }

    /**
     * The rules by package, run step by step; packages that only a network can run are left out.
     *
     * @param listener hears what every condition comes to
     * @throws FaultyInputException if a file has a fault
     */
    public Map<String, StepRules> steps(StepRules.Listener listener) {
        Map<String, StepRules> steps = new TreeMap<>();
        ofCriteria()
                .byPackage()
                .forEach((name, own) -> StepRules.of(own, listener).ifPresent(rule -> steps.put(name, rule)));
        return steps;
    }

    /**
     * The rules of gaps by package, run step by step.
     *
     * @param listener hears what every fact and condition comes to
     * @throws FaultyInputException if a file has a fault
     */
    public Map<String, GapSteps> gapSteps(GapSteps.Listener listener) {
        Map<String, GapSteps> steps = new TreeMap<>();
        ofGaps().byPackage().forEach((name, own) -> steps.put(name, new GapSteps(own, listener)));
        return steps;
    }

    /**
     * The rules written anew for the compiler, a text for each package; nothing of the texts of their authors is in it but names of
     * packages and what stands between quotes.
     *
     * @throws FaultyInputException if a file has a fault
     */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        byPackage().forEach((name, own) -> texts.put(name, RuleWriter.file(name, own)));
        return texts;
    }

    private Map<String, List<Rule>> byPackage() {
        if (!faults.isEmpty()) {
            throw new FaultyInputException(
                    faults.stream().map(Diagnostic::fault).toList());
        }
        Map<String, List<Rule>> byPackage = new TreeMap<>();
        rules.forEach(rule -> byPackage
                .computeIfAbsent(rule.packageName(), name -> new ArrayList<>())
                .add(rule.rule()));
        return byPackage;
    }

    /** The same folder with some of its rules only. */
    public RuleFolder only(Written rule) {
        return new RuleFolder(List.of(rule), faults, notes, digest);
    }

    /**
     * A rule and where it stands.
     *
     * @param packageName package
     * @param place where its name stands
     * @param source file
     * @param rule tree
     */
    public record Written(String packageName, Place place, Source source, Rule rule) {}
}
