package vn.khuyenhoc.authoring.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.Place;

/** Rules as their authors wrote them: of a folder, or those shipped with the library. Immutable. */
public final class RuleFolder {
    private static final String SHIPPED = "/vn/khuyenhoc/rules/";
    private final List<Written> rules;

    private RuleFolder(List<Written> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules of a folder, at any depth; what cannot be read is left out, as the diagnostics tell it.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static RuleFolder of(Path folder) {
        List<Written> rules = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                read(file.toString(), Files.readAllBytes(file), rules);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleFolder(rules);
    }

    /** The rules of criteria shipped with the library. */
    public static RuleFolder shipped() {
        List<Written> rules = new ArrayList<>();
        new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(file -> !file.isBlank())
                .forEach(file -> read(file, resource(file), rules));
        return new RuleFolder(rules.stream()
                .filter(rule -> StepRules.of(List.of(rule.rule()), StepRules.Listener.NONE)
                        .isPresent())
                .toList());
    }

    /** These rules and others. */
    public RuleFolder and(RuleFolder others) {
        return new RuleFolder(
                Stream.concat(rules.stream(), others.rules.stream()).toList());
    }

    private static void read(String name, byte[] bytes, List<Written> rules) {
        Source source = Encodings.read(name, bytes);
        RuleTree tree = new RuleReader(source).read();
        for (Rule rule : tree.rules().stream().filter(Rule::whole).toList()) {
            rules.add(new Written(tree.packageName(), source.place(rule.name().start()), source, rule));
        }
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

    /** All rules, in the order of their files. */
    public List<Written> rules() {
        return rules;
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
     */
    public Map<String, StepRules> steps(StepRules.Listener listener) {
        Map<String, List<Rule>> byPackage = new TreeMap<>();
        rules.forEach(rule -> byPackage
                .computeIfAbsent(rule.packageName(), name -> new ArrayList<>())
                .add(rule.rule()));
        Map<String, StepRules> steps = new TreeMap<>();
        byPackage.forEach((name, own) -> StepRules.of(own, listener).ifPresent(rule -> steps.put(name, rule)));
        return steps;
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
