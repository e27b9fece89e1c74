package vn.khuyenhoc.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of files in the folder of a pack say of them. Stateless and thread-safe. */
public final class FileNames {
    private static final Pattern EDITORS =
            Pattern.compile("[.].*|~.*|#.*#|.*~|.*[.](swp|swo|swx|bak|orig|tmp)", Pattern.DOTALL);
    private static final Pattern PACK = Pattern.compile(".+[.](drl|yaml)", Pattern.DOTALL);
    private static final Pattern NEARLY = Pattern.compile("(?is)(.+?)[.](drl|ya?ml)([.]txt)?");

    private FileNames() {}

    /** Whether a file is hidden, or kept by an editor or a file system beside the one that is meant, such as {@code ._x.drl}. */
    public static boolean isEditors(Path file) {
        return EDITORS.matcher(name(file)).matches();
    }

    /** The name that a file should have to be read, where it has nearly that; empty where its name is right or of another kind. */
    public static Optional<String> meant(Path file) {
        Matcher nearly = NEARLY.matcher(name(file));
        return PACK.matcher(name(file)).matches() || !nearly.matches()
                ? Optional.empty()
                : Optional.of(nearly.group(1) + (nearly.group(2).equalsIgnoreCase("drl") ? ".drl" : ".yaml"));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
