package vn.khuyenhoc.authoring.compiler;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Where the classes of this library and of the compiler are, as another process can find them from any folder. */
final class ClassPath {
    private final Set<String> entries = new LinkedHashSet<>();

    private ClassPath() {}

    /** Those of the loaders of this library, from the nearest on, then those of the program. */
    static String text() {
        ClassPath path = new ClassPath();
        for (ClassLoader loader = ClassPath.class.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader known) {
                for (URL url : known.getURLs()) {
                    path.add(url);
                }
            }
        }
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            path.add(Path.of(entry));
        }
        return String.join(File.pathSeparator, path.entries);
    }

    private void add(URL url) {
        try {
            URI uri = url.toURI();
            if ("file".equals(uri.getScheme())) {
                add(Path.of(uri));
            }
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            // what is no file of this host another process cannot find either
            return;
        }
    }

    private void add(Path entry) {
        entries.add(entry.toAbsolutePath().toString());
    }
}
