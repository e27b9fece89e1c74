package vn.khuyenhoc.pack;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.OwnLoader;
import vn.khuyenhoc.pack.code.AskedCodes;
import vn.khuyenhoc.pack.code.AskedFacts;
import vn.khuyenhoc.pack.code.BrokenCodeException;
import vn.khuyenhoc.pack.code.GapCodes;
import vn.khuyenhoc.pack.code.GapMessages;
import vn.khuyenhoc.pack.code.PackCode;
import vn.khuyenhoc.pack.internal.ClassPathPack;
import vn.khuyenhoc.pack.internal.JarPack;
import vn.khuyenhoc.pack.internal.PackFiles;
import vn.khuyenhoc.review.internal.GapRules;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * A pack that comes precompiled, as a jar or on the class path: it needs no compiler. Immutable and thread-safe.
 *
 * <p>Every file of it must have the digest that its index ({@link PackIndex}) names, and its classes are compared with what rules are
 * made of before any of them is defined: they can ask an assessment, compare, and say that a criterion is met, and nothing else. Whether
 * what they say is right only a review shows, and who answers for it only a signature.
 *
 * <pre>{@code
 * Engine engine = CompiledPack.load(MyApplication.class.getClassLoader(), "vn/khuyenhoc/local/xa_minh_hoa").engine();
 * }</pre>
 *
 * @param head head of the pack
 * @param engine engine with the shipped catalogue and rules and those of the pack
 */
public record CompiledPack(PackHead head, Engine engine) {

    /**
     * Loads a pack that stands on the class path. Its files are read by the loader, so it may stand in a jar within a jar; its classes
     * are defined apart from those of the loader.
     *
     * @param loader where it stands
     * @param folder folder of its {@code pack.yaml}, with slashes
     * @throws IllegalArgumentException if there is no such pack
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of its files, its code and its catalogue
     */
    public static CompiledPack load(ClassLoader loader, String folder) {
        if (loader.getResource(folder + "/" + PackHead.FILE) == null) {
            throw new IllegalArgumentException("there is no " + folder + "/" + PackHead.FILE + " on the class path");
        }
        Faults faults = new Faults();
        return of(ClassPathPack.read(loader, folder, faults), faults);
    }

    /**
     * Loads a pack from a jar, whoever made it.
     *
     * @param jar jar with one pack; it is not needed any more afterwards
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of the jar, its files, its code and its catalogue
     */
    public static CompiledPack load(Path jar) {
        return loadJar(jar, null);
    }

    /**
     * Loads a pack from a jar that somebody trusted signed with {@code jarsigner}.
     *
     * @param jar jar with one pack; it is not needed any more afterwards
     * @param trusted certificates; one of them must have signed every file of the pack
     * @throws vn.khuyenhoc.text.FaultyInputException naming every file that none of them signed or that was changed since, and every
     *     other fault
     */
    public static CompiledPack load(Path jar, Collection<X509Certificate> trusted) {
        return loadJar(jar, List.copyOf(trusted));
    }

    private static CompiledPack loadJar(Path jar, @Nullable Collection<X509Certificate> trusted) {
        Faults faults = new Faults();
        return of(JarPack.read(jar, trusted, faults), faults);
    }

    private static CompiledPack of(PackFiles files, Faults faults) {
        faults.throwIfAny();
        PackCode code = PackCode.of(files.classes(), Set.of(files.folder()));
        code.refused().forEach(refused -> faults.add(Place.of(files.folder(), 0, 0), "pack.code", refused));
        String file = files.folder() + "/" + PackHead.FILE;
        PackHead head = PackHead.read(file, files.head(faults), faults);
        Map<String, String> texts = files.catalogue(faults);
        String digest = files.digest(faults);
        faults.throwIfAny();
        String name = files.folder().substring(files.folder().lastIndexOf('/') + 1);
        Catalogue catalogue = Catalogue.load(name, texts);
        check(head, Path.of(file), catalogue, faults);
        AskedCodes.unknown(files.classes(), catalogue)
                .forEach(asked -> faults.add(Place.of(files.folder(), 0, 0), "pack.asked", asked));
        RuleSet rules = RuleSet.load();
        AskedFacts.unknown(files.classes(), catalogue, shippedGaps(rules))
                .forEach(asked -> faults.add(Place.of(files.folder(), 0, 0), "pack.asked", asked));
        Map<String, String> placed = new TreeMap<>();
        texts.forEach((path, text) -> placed.put(files.folder() + "/" + path, text));
        Set<String> named = GapMessages.ofAny(new GapCodes(catalogue).numbers());
        GapMessages.check(catalogue, placed, fact -> named, faults);
        faults.throwIfAny();
        List<Model> models = models(code, files, rules, faults);
        return new CompiledPack(head, Engine.of(catalogue, models.isEmpty() ? rules : rules.with(models, digest)));
    }

    /** The codes of the gaps that the shipped rules find. */
    private static Set<String> shippedGaps(RuleSet rules) {
        return rules.model(GapRules.SHIPPED).getRules().stream()
                .map(rule -> rule.getName().split(" ", 2)[0])
                .collect(Collectors.toSet());
    }

    /** Only now are the classes defined. */
    private static List<Model> models(PackCode code, PackFiles files, RuleSet rules, Faults faults) {
        try {
            List<Model> models = OwnLoader.with(CompiledPack.class, code::models);
            models.stream()
                    .filter(model -> rules.packages().contains(model.getName()))
                    .forEach(model -> faults.add(Place.of(files.folder(), 0, 0), "pack.code", model.getName()));
            faults.throwIfAny();
            return models;
        } catch (BrokenCodeException e) {
            faults.add(Place.of(files.folder(), 0, 0), "pack.rules");
            faults.throwIfAny();
            return List.of();
        }
    }

    /** What a head says of its catalogue must be so. */
    public static void check(PackHead head, Path file, Catalogue catalogue, Faults faults) {
        Place place = Place.of(file.toString(), 1, 1);
        if (catalogue.overlays().stream().noneMatch(overlay -> overlay.id().equals(head.locality()))) {
            faults.add(place, "pack.locality", head.locality());
        }
        head.documents().stream()
                .filter(code -> catalogue.document(code).isEmpty())
                .forEach(code -> faults.add(place, "pack.document", code));
    }
}
