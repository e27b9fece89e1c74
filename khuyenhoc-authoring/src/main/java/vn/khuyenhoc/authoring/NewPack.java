package vn.khuyenhoc.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.khuyenhoc.authoring.drl.PackageNames;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.internal.OwnerOnly;

/** Makes the folder of a new locality: a criterion, its observation, its rule and its scenarios, to be changed. Stateless and thread-safe. */
public final class NewPack {
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final Map<String, String> FILES = Map.of(
            "pack.yaml", "pack.yaml",
            "overlay.yaml", "overlay.yaml",
            "observations.yaml", "observations/so_lieu.yaml",
            "rules.drl", "rules/tieu_chi_them.drl",
            "scenarios.yaml", "scenarios/tieu_chi_them.yaml");

    private static final Map<String, String> OF_GAPS = Map.of(
            "pack.yaml", "pack.yaml",
            "gaps/overlay.yaml", "overlay.yaml",
            "gaps/sources.yaml", "sources-minh-hoa.yaml",
            "gaps/documents.yaml", "documents-minh-hoa.yaml",
            "gaps/territory.yaml", "territory-minh-hoa.yaml",
            "gaps/bodies.yaml", "bodies-minh-hoa.yaml",
            "gaps/requirements.yaml", "requirements/nghia_vu.yaml",
            "gaps/plan-facts.yaml", "plan-facts-minh-hoa.yaml",
            "gaps/rules.drl", "gaps/khoang_trong.drl",
            "gaps/scenarios.yaml", "scenarios/khoang_trong.yaml");

    private NewPack() {}

    /**
     * Whether a name can be that of a new locality: small letters without marks, digits, hyphens between them; no word of Java or of
     * DRL, which no package can be named, and none that the catalogue has already.
     */
    public static boolean isName(String name) {
        return name.matches(NAME)
                && PackageNames.isPackage("vn.khuyenhoc.local." + name.replace('-', '_'))
                && !isTaken(name, Catalogue.load());
    }

    private static boolean isTaken(String name, Catalogue catalogue) {
        return catalogue.overlays().stream().anyMatch(overlay -> overlay.id().equals(name))
                || catalogue.allSets().stream()
                        .flatMap(CriteriaSet::criteria)
                        .anyMatch(criterion -> criterion.code().equals(code(name) + ".1"));
    }

    private static String code(String name) {
        return name.replace("-", "_").toUpperCase(Locale.ROOT);
    }

    /**
     * Writes a folder that passes all checks.
     *
     * @param folder folder to make; its name is the identifier of the locality
     * @throws IllegalArgumentException if the folder's name cannot be that of a locality
     * @throws java.nio.file.FileAlreadyExistsException if the folder is there already; nothing is written then
     * @throws IOException if it cannot be written; nothing of it is left then
     */
    public static void write(Path folder) throws IOException {
        write(folder, FILES);
    }

    /**
     * Writes a folder with a rule of gaps in the stead of a criterion: an obligation, what it asks to see, the rule and its scenarios.
     *
     * @param folder folder to make; its name is the identifier of the locality
     * @throws IllegalArgumentException if the folder's name cannot be that of a locality
     * @throws java.nio.file.FileAlreadyExistsException if the folder is there already; nothing is written then
     * @throws IOException if it cannot be written; nothing of it is left then
     */
    public static void writeGaps(Path folder) throws IOException {
        write(folder, OF_GAPS);
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        String name =
                Objects.requireNonNull(folder.toAbsolutePath().getFileName()).toString();
        if (!isName(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a new locality, such as xa-toi");
        }
        OwnerOnly.writeFolder(folder, draft -> fill(draft, name, files));
    }

    private static void fill(Path folder, String name, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            Path path = folder.resolve(file.getValue());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, filled(template(file.getKey()), name));
        }
    }

    private static String filled(String template, String name) {
        String code = code(name);
        return template.replace("@NAME@", name)
                .replace("@PACKAGE@", name.replace('-', '_'))
                .replace("@CODE_LOWER@", code.toLowerCase(Locale.ROOT))
                .replace("@CODE@", code);
    }

    private static String template(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(NewPack.class.getResourceAsStream("pack/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
