package vn.khuyenhoc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.Diagnostic;

/** Reads packs that commands use; only those whose rules have no fault. */
final class Packs {
    private Packs() {}

    /**
     * The pack of a folder.
     *
     * @throws BadRequest if there is no such folder, or its rules have a fault, naming every one
     * @throws vn.khuyenhoc.text.FaultyInputException if its catalogue or its scenarios have a fault
     */
    static LocalPack read(Path folder, Locale locale) {
        if (!Files.isDirectory(folder)) {
            throw new BadRequest("pack.noFolder", folder);
        }
        LocalPack pack = LocalPack.read(folder);
        List<Diagnostic> faults = pack.rules().faults();
        if (!faults.isEmpty()) {
            throw new BadRequest(
                    "pack.faulty",
                    folder,
                    faults.stream().map(fault -> fault.text(locale)).collect(Collectors.joining("\n")));
        }
        return pack;
    }
}
