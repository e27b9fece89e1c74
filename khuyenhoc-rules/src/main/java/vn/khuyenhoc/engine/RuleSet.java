package vn.khuyenhoc.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import vn.khuyenhoc.engine.internal.ModelRules;
import vn.khuyenhoc.internal.FilesDigest;
import vn.khuyenhoc.internal.OwnLoader;

/**
 * Rules that are ready to run, by package. A value: immutable in what it says, shared by threads, replaced whole.
 *
 * <p>The rules of a package are made ready when they are first needed.
 */
public final class RuleSet {
    private static final String SHIPPED = "META-INF/kie/vn.khuyenhoc/khuyenhoc-rules/drools-model";
    private static final String SOURCES = "vn/khuyenhoc/rules/index.txt";
    private final Map<String, Supplier<Model>> models;
    private final Map<String, Model> made = new ConcurrentHashMap<>();
    private final Map<String, KieBase> bases = new ConcurrentHashMap<>();
    private final Map<String, PackageRules> ready;
    private final Map<String, PackageRules> others;
    private final String digest;

    private RuleSet(Map<String, Supplier<Model>> models, Map<String, PackageRules> others, String digest) {
        this.models = models;
        this.others = others;
        this.ready = new ConcurrentHashMap<>(others);
        this.digest = digest;
    }

    /** The rules shipped with the library, precompiled. */
    public static RuleSet load() {
        ClassLoader loader = RuleSet.class.getClassLoader();
        Map<String, Supplier<Model>> models = new TreeMap<>();
        text(loader, SHIPPED)
                .lines()
                .filter(line -> line.contains(".Rules"))
                .forEach(name -> models.put(name.substring(0, name.lastIndexOf('.')), () -> model(loader, name)));
        return new RuleSet(models, Map.of(), digest(loader));
    }

    /**
     * These rules and others.
     *
     * @param others models of precompiled or freshly compiled packages, such as those of a locality
     * @param othersDigest digest of their sources
     * @throws IllegalArgumentException if a package is there already
     */
    public RuleSet with(Collection<Model> others, String othersDigest) {
        Map<String, Supplier<Model>> all = new TreeMap<>(models);
        for (Model other : others) {
            if (all.put(other.getName(), () -> other) != null) {
                throw new IllegalArgumentException("the package " + other.getName() + " has rules already");
            }
        }
        return new RuleSet(all, this.others, digest + "+" + othersDigest);
    }

    /**
     * These rules, with packages that are run in another way: instead of those of the same name, or beside the others.
     *
     * @param replacing rules by package
     * @param replacingDigest digest of their sources
     */
    public RuleSet with(Map<String, ? extends PackageRules> replacing, String replacingDigest) {
        Map<String, Supplier<Model>> kept = new TreeMap<>(models);
        kept.keySet().removeAll(replacing.keySet());
        Map<String, PackageRules> all = new TreeMap<>(others);
        all.putAll(replacing);
        return new RuleSet(kept, all, digest + "+" + replacingDigest);
    }

    /** SHA-256 of the sources of the shipped rules, in hexadecimal; others follow behind a plus sign. */
    public String digest() {
        return digest;
    }

    /** The packages, sorted. */
    public Collection<String> packages() {
        TreeSet<String> names = new TreeSet<>(models.keySet());
        names.addAll(others.keySet());
        return names;
    }

    /** The names of the rules of a package, in the order of their files; empty where there is no such package. */
    public List<String> ruleNames(String packageName) {
        PackageRules other = others.get(packageName);
        if (other != null) {
            return other.names();
        }
        return models.containsKey(packageName)
                ? made(packageName).getRules().stream().map(Rule::getName).toList()
                : List.of();
    }

    /**
     * The rules of a package that are asked of assessments.
     *
     * @throws IllegalArgumentException if there is no such package; the message names those that exist
     */
    public PackageRules rules(String packageName) {
        PackageRules known = ready.get(packageName);
        return known != null ? known : ready.computeIfAbsent(packageName, this::prepared);
    }

    private PackageRules prepared(String packageName) {
        requireKnown(packageName);
        return ModelRules.of(made(packageName));
    }

    /** The name of the rule that decides a criterion: the rule whose name begins with the criterion's code. */
    public Optional<String> ruleName(String criterion) {
        return packages().stream()
                .flatMap(name -> ruleNames(name).stream())
                .filter(name -> name.startsWith(criterion + " "))
                .findFirst();
    }

    /**
     * The rules of a package as a network, for those that look at more than one fact.
     *
     * @throws IllegalArgumentException if there is no such package; the message names those that exist
     */
    public KieBase base(String packageName) {
        requireKnown(packageName);
        return bases.computeIfAbsent(
                packageName,
                name -> OwnLoader.with(
                        RuleSet.class,
                        () -> KieBaseBuilder.createKieBaseFromModel(
                                made(name), RuleBaseFactory.newKnowledgeBaseConfiguration())));
    }

    /**
     * The model of a package, as it was compiled.
     *
     * @throws IllegalArgumentException if there is no such package; the message names those that exist
     */
    public Model model(String packageName) {
        requireKnown(packageName);
        return made(packageName);
    }

    private void requireKnown(String packageName) {
        if (!models.containsKey(packageName)) {
            throw new IllegalArgumentException("no rules in package " + packageName + "; there are " + packages());
        }
    }

    private Model made(String packageName) {
        return made.computeIfAbsent(
                packageName, name -> OwnLoader.with(RuleSet.class, java.util.Objects.requireNonNull(models.get(name))));
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("precompiled rules " + name + " are listed but cannot be made", e);
        }
    }

    private static String digest(ClassLoader loader) {
        FilesDigest digest = new FilesDigest();
        text(loader, SOURCES)
                .lines()
                .filter(path -> !path.isBlank())
                .forEach(path -> digest.add(path, text(loader, "vn/khuyenhoc/rules/" + path)));
        return digest.hex();
    }

    private static String text(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the rules are not complete: " + resource + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
