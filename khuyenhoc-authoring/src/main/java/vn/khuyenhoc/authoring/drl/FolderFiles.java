package vn.khuyenhoc.authoring.drl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyenhoc.internal.FileFaults;
import vn.khuyenhoc.internal.FileNames;
import vn.khuyenhoc.internal.FilesWithin;
import vn.khuyenhoc.text.Fault;

/**
 * The files of the folder of a pack, by their names. Immutable once it is made.
 *
 * @param rules files of rules, by path
 * @param faults names that are nearly right; that the folder holds no pack, or cannot be read
 * @param notes files of editors and systems, which are passed over
 */
public record FolderFiles(List<Path> rules, List<Diagnostic> faults, List<Diagnostic> notes) {

    /** The files of a folder, at any depth. */
    public static FolderFiles of(Path folder) {
        FolderFiles files = new FolderFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            FilesWithin.entries(folder).stream()
                    .filter(file -> Files.isSymbolicLink(file)
                            || !Files.isDirectory(file)
                            || isRules(file)
                            || FileNames.isEditors(file))
                    .forEach(file -> files.add(folder, file));
        } catch (IOException e) {
            files.faults.add(Diagnostic.of(FileFaults.of(folder, e), ""));
        }
        boolean holds = !files.rules.isEmpty() || Files.isRegularFile(folder.resolve("overlay.yaml"));
        if (!holds && files.faults.isEmpty()) {
            files.faults.add(named(folder, "no-pack"));
        }
        return files;
    }

    private void add(Path folder, Path file) {
        if (Files.isSymbolicLink(file) && Files.isDirectory(file)) {
            // not followed, so that no circle of links goes on for ever
            wrong(folder, file);
            return;
        }
        Optional<String> meant = FileNames.meant(file);
        if (FileNames.isEditors(file)) {
            notes.add(named(file, "editors-file").note());
        } else if (meant.isPresent()) {
            faults.add(named(file, "misnamed-file", meant.get()));
        } else if (isRules(file) && !wrong(folder, file)) {
            rules.add(file);
        }
    }

    private boolean wrong(Path folder, Path file) {
        Optional<Fault> fault = FilesWithin.fault(folder, file);
        fault.ifPresent(told -> faults.add(Diagnostic.of(told, "")));
        return fault.isPresent();
    }

    private static boolean isRules(Path file) {
        return file.toString().endsWith(".drl");
    }

    private static Diagnostic named(Path file, String id, Object... arguments) {
        return new Source(file.toString(), "").diagnostic(id, 0, 1, Source.words(id, arguments));
    }
}
