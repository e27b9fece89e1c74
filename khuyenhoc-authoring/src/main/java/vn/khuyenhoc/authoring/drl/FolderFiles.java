package vn.khuyenhoc.authoring.drl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyenhoc.internal.FileFaults;
import vn.khuyenhoc.internal.FileNames;

/**
 * The files of the folder of a pack, by their names.
 *
 * @param rules files of rules, by path
 * @param faults names that are nearly right; that the folder holds no pack, or cannot be read
 * @param notes files of editors and systems, which are passed over
 */
record FolderFiles(List<Path> rules, List<Diagnostic> faults, List<Diagnostic> notes) {

    static FolderFiles of(Path folder) {
        FolderFiles files = new FolderFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(file -> !Files.isDirectory(file) || isRules(file))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
            files.faults.add(Diagnostic.of(FileFaults.of(folder, e), ""));
        }
        boolean holds = !files.rules.isEmpty() || Files.isRegularFile(folder.resolve("overlay.yaml"));
        if (!holds && files.faults.isEmpty()) {
            files.faults.add(named(folder, "no-pack"));
        }
        return files;
    }

    private void add(Path file) {
        Optional<String> meant = FileNames.meant(file);
        if (FileNames.isEditors(file)) {
            notes.add(named(file, "editors-file").note());
        } else if (meant.isPresent()) {
            faults.add(named(file, "misnamed-file", meant.get()));
        } else if (isRules(file)) {
            rules.add(file);
        }
    }

    private static boolean isRules(Path file) {
        return file.toString().endsWith(".drl");
    }

    private static Diagnostic named(Path file, String id, Object... arguments) {
        return new Source(file.toString(), "").diagnostic(id, 0, 1, Source.words(id, arguments));
    }
}
