package vn.khuyenhoc.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Makes the folder of a new locality: a criterion, its observation, its rule and its scenarios, to be changed. Stateless and thread-safe. */
public final class NewPack {
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final Map<String, String> FILES = Map.of(
            "pack.yaml", "pack.yaml",
            "overlay.yaml", "overlay.yaml",
            "observations.yaml", "observations/so_lieu.yaml",
            "rules.drl", "rules/tieu_chi_them.drl",
            "scenarios.yaml", "scenarios/tieu_chi_them.yaml");

    private NewPack() {}

    /** Whether a name can be that of a locality: small letters without marks, digits, hyphens between them. */
    public static boolean isName(String name) {
        return name.matches(NAME);
    }

    /**
     * Writes a folder that passes all checks.
     *
     * @param folder folder to make; its name is the identifier of the locality
     * @throws IllegalArgumentException if the folder's name cannot be that of a locality
     * @throws FileAlreadyExistsException if the folder is there already; nothing is written then
     * @throws IOException if it cannot be written; nothing of it is left then
     */
    public static void write(Path folder) throws IOException {
        String name =
                Objects.requireNonNull(folder.toAbsolutePath().getFileName()).toString();
        if (!isName(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a locality; it should match " + NAME);
        }
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        try {
            fill(folder, name);
        } catch (IOException e) {
            FileTrees.delete(folder, e);
            throw e;
        }
    }

    private static void fill(Path folder, String name) throws IOException {
        for (Map.Entry<String, String> file : new TreeMap<>(FILES).entrySet()) {
            Path path = folder.resolve(file.getValue());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, filled(template(file.getKey()), name));
        }
    }

    private static String filled(String template, String name) {
        String code = name.replace("-", "_").toUpperCase(Locale.ROOT);
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
