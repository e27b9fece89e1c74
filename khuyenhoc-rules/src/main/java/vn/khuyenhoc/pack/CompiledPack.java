package vn.khuyenhoc.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.Model;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.FilesDigest;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * A pack that comes precompiled, as a jar or on the classpath: it needs no compiler. Its classes run as they are, so load only
 * packs that were reviewed. Immutable and thread-safe.
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
     * Loads a pack that stands on the classpath.
     *
     * @param loader where it stands
     * @param folder folder of its {@code pack.yaml}, with slashes
     * @throws IllegalArgumentException if there is no such pack
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of its catalogue
     */
    public static CompiledPack load(ClassLoader loader, String folder) {
        URL head = loader.getResource(folder + "/" + PackHead.FILE);
        if (head == null) {
            throw new IllegalArgumentException("there is no " + folder + "/" + PackHead.FILE + " on the classpath");
        }
        try {
            URI uri = head.toURI();
            if (!uri.getScheme().equals("jar")) {
                Path file = Path.of(uri);
                Path root = file;
                for (int up = 0; up <= folder.split("/", -1).length; up++) {
                    root = java.util.Objects.requireNonNull(root.getParent());
                }
                return read(root, java.util.Objects.requireNonNull(file.getParent()), loader);
            }
            return inJar(URI.create(uri.toString().replaceAll("!.*", "")), folder, loader);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the pack stands at no address that can be read: " + head, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads a pack from a jar.
     *
     * @param jar jar with one {@code pack.yaml}; it stays open while the program runs, because its classes are needed
     * @throws IllegalArgumentException if it holds no pack, or several
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of its catalogue
     */
    public static CompiledPack load(Path jar) {
        try {
            URL[] urls = {jar.toUri().toURL()};
            URLClassLoader loader = new URLClassLoader(urls, CompiledPack.class.getClassLoader());
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                Path root = files.getPath("/");
                List<Path> heads = find(root, PackHead.FILE);
                if (heads.size() != 1) {
                    throw new IllegalArgumentException(jar + " holds " + heads.size() + " packs, but one is needed");
                }
                return read(root, java.util.Objects.requireNonNull(heads.get(0).getParent()), loader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompiledPack inJar(URI jar, String folder, ClassLoader loader) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
            return read(files.getPath("/"), files.getPath("/" + folder), loader);
        } catch (FileSystemAlreadyExistsException e) {
            return read(
                    FileSystems.getFileSystem(jar).getPath("/"),
                    FileSystems.getFileSystem(jar).getPath("/" + folder),
                    loader);
        }
    }

    private static CompiledPack read(Path root, Path folder, ClassLoader loader) throws IOException {
        Faults faults = new Faults();
        Path file = folder.resolve(PackHead.FILE);
        PackHead head = PackHead.read(file.toString(), Files.readString(file), faults);
        faults.throwIfAny();
        Catalogue catalogue = Catalogue.load(List.of(folder));
        check(head, file, catalogue, faults);
        faults.throwIfAny();
        RuleSet rules = RuleSet.load();
        List<Model> models = models(root, folder, loader);
        return new CompiledPack(
                head, Engine.of(catalogue, models.isEmpty() ? rules : rules.with(models, digest(folder))));
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

    /** The models whose sources stand in the folder of the pack; others of the same classpath are not its own. */
    private static List<Model> models(Path root, Path folder, ClassLoader loader) throws IOException {
        String prefix = root.relativize(folder).toString().replace('\\', '/').replace('/', '.');
        List<Model> models = new ArrayList<>();
        for (Path list : find(root.resolve("META-INF/kie"), "drools-model")) {
            for (String name : Files.readAllLines(list)) {
                if (name.startsWith(prefix + ".") && name.contains(".Rules")) {
                    models.add(model(loader, name.strip()));
                }
            }
        }
        return models;
    }

    private static List<Path> find(Path root, String name) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.endsWith(name)).sorted().toList();
        }
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

    private static String digest(Path folder) throws IOException {
        FilesDigest digest = new FilesDigest();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                digest.add(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return digest.hex();
    }
}
