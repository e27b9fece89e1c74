package vn.khuyenhoc.authoring.diagnostics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.RuleCompiler;
import vn.khuyenhoc.authoring.RulePolicy;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.Encodings;
import vn.khuyenhoc.authoring.drl.RuleReader;
import vn.khuyenhoc.authoring.drl.RuleTree;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.Source;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.authoring.scenario.ScenarioFiles;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;

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

    /**
     * A folder that was checked.
     *
     * @param faults what is wrong, by file, line and column
     * @param catalogue catalogue with what the folder adds; the shipped one where that has a fault
     * @param rules shipped rules and those of the folder; the shipped ones where there is a fault
     * @param scenarios scenarios of the folder; empty where there is a fault
     */
    public record Examined(List<Diagnostic> faults, Catalogue catalogue, RuleSet rules, List<Scenario> scenarios) {
        public Examined {
            faults = List.copyOf(faults);
            scenarios = List.copyOf(scenarios);
        }
    }

    /** Checks a folder like {@link #check(Path)}, and keeps what was made of it on the way. */
    public static Examined examine(Path folder) {
        List<Diagnostic> found = new ArrayList<>();
        RuleSet rules = Shipped.RULES;
        List<Scenario> scenarios = List.of();
        Catalogue catalogue = catalogue(folder, found);
        if (found.isEmpty()) {
            Faults faults = new Faults();
            LocalPack.head(folder, catalogue, faults);
            scenarios = ScenarioFiles.in(folder, catalogue, faults);
            faults.sorted()
                    .forEach(fault -> found.add(told(fault, text(fault.place().file()))));
        }
        Map<String, Place> named = new TreeMap<>();
        for (Path file : files(folder, ".drl", found)) {
            found.addAll(read(file, catalogue, named));
        }
        for (Path file : files(folder, ".yaml", found)) {
            found.addAll(encoding(file));
        }
        if (found.isEmpty()) {
            rules = compile(folder, found);
        }
        List<Diagnostic> faults = found.stream()
                .distinct()
                .sorted(Comparator.comparing(Diagnostic::place))
                .toList();
        return new Examined(faults, catalogue, rules, scenarios);
    }

    /**
     * Checks one file of rules by itself, without compiling it.
     *
     * @param name name for places
     * @param bytes content
     * @param catalogue catalogue whose codes it may name
     */
    public static List<Diagnostic> check(String name, byte[] bytes, Catalogue catalogue) {
        return check(Encodings.read(name, bytes), name, catalogue, new TreeMap<>());
    }

    private static List<Diagnostic> read(Path file, Catalogue catalogue, Map<String, Place> rules) {
        try {
            String name = file.toString();
            return check(Encodings.read(name, Files.readAllBytes(file)), name, catalogue, rules);
        } catch (IOException e) {
            return List.of(unreadable(file, e));
        }
    }

    private static List<Diagnostic> check(Source source, String name, Catalogue catalogue, Map<String, Place> rules) {
        // a fault of encoding makes nearly everything else wrong too
        if (source.found().isEmpty()) {
            RuleTree tree = new RuleReader(source).read();
            if (tree.packageName().isEmpty() && source.found().isEmpty()) {
                source.add("missing-package", 0, 1);
            }
            new RuleChecks(source, catalogue, tree.packageName()).check(tree);
            tree.rules().forEach(rule -> first(source, name, tree.packageName(), rule, rules));
        }
        if (source.found().isEmpty()) {
            Faults faults = new Faults();
            RulePolicy.check(name, source.text(), faults);
            faults.sorted().forEach(fault -> source.found().add(told(fault, source.text())));
        }
        return source.found();
    }

    private static void first(Source source, String name, String packageName, Rule rule, Map<String, Place> rules) {
        Place place = Place.of(name, line(source.text(), rule.name().start()), 1);
        Place first = rules.putIfAbsent(packageName + " " + rule.text(), place);
        if (first != null) {
            source.add("duplicate-rule", rule.name(), rule.text(), first);
        }
    }

    private static int line(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static Catalogue catalogue(Path folder, List<Diagnostic> found) {
        if (Files.isRegularFile(folder.resolve("overlay.yaml"))) {
            try {
                return Catalogue.load(List.of(folder));
            } catch (FaultyInputException e) {
                e.faults()
                        .forEach(fault ->
                                found.add(told(fault, text(fault.place().file()))));
            }
        }
        return Shipped.CATALOGUE;
    }

    private static RuleSet compile(Path folder, List<Diagnostic> found) {
        try {
            return RuleCompiler.add(Shipped.RULES, folder);
        } catch (FaultyInputException e) {
            e.faults().forEach(fault -> found.add(told(fault, text(fault.place().file()))));
            return Shipped.RULES;
        }
    }

    /** A fault of a reader as a diagnostic, with its line. */
    private static Diagnostic told(Fault fault, String text) {
        Place place = Place.of(
                fault.place().file(),
                Math.max(1, fault.place().line()),
                Math.max(1, fault.place().column()));
        String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
        String id = fault.key().replaceAll("([A-Z])", "-$1").replace('.', '-').toLowerCase(java.util.Locale.ROOT);
        Words message = new Words(said(fault, java.util.Locale.ROOT), said(fault, java.util.Locale.ENGLISH));
        return new Diagnostic(id, place, null, line, 1, message);
    }

    private static String said(Fault fault, java.util.Locale locale) {
        return fault.message(locale).substring(fault.place().toString().length() + 2);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            // the place is told all the same, only without its line
            return "";
        }
    }

    private static List<Diagnostic> encoding(Path file) {
        try {
            return Encodings.read(file.toString(), Files.readAllBytes(file)).found();
        } catch (IOException e) {
            return List.of(unreadable(file, e));
        }
    }

    private static List<Path> files(Path folder, String ending, List<Diagnostic> found) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            found.add(unreadable(folder, e));
            return List.of();
        }
    }

    private static Diagnostic unreadable(Path file, IOException e) {
        return new Diagnostic(
                "unreadable",
                Place.of(file.toString(), 1, 1),
                null,
                "",
                1,
                Source.words("unreadable", e.getClass().getSimpleName()));
    }
}
