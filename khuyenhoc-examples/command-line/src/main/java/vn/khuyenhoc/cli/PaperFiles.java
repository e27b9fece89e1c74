package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.khuyenhoc.dossier.DocxWriter;
import vn.khuyenhoc.dossier.DraftPaper;
import vn.khuyenhoc.dossier.HtmlWriter;
import vn.khuyenhoc.internal.OwnerOnly;
import vn.khuyenhoc.internal.Temporary;

/** Writes drafted papers into a folder: all of them whole or none, readable by its owner alone. */
final class PaperFiles {
    private static final int LONGEST = 80;

    private PaperFiles() {}

    /**
     * Refuses a folder that cannot be written to before anything is read.
     *
     * @throws BadRequest if it is a file, or the folder that it is to be made in is not there
     */
    static void check(Path folder) {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        boolean made = Files.exists(folder);
        if (made ? !Files.isDirectory(folder) : parent == null || !Files.isDirectory(parent)) {
            throw new BadRequest("dossier.folder", folder);
        }
    }

    /** Writes papers, and tells each with what is missing in it. */
    static void write(Path folder, String subject, List<DraftPaper> papers, PaperFormat format, Surroundings around)
            throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        List<String> told = new ArrayList<>();
        for (DraftPaper paper : papers) {
            String name = safe(subject) + "_" + paper.title().code() + "_"
                    + paper.paper().code();
            if (format.docx()) {
                files.put(folder.resolve(name + ".docx"), DocxWriter.write(paper));
            }
            if (format.html()) {
                files.put(
                        folder.resolve(name + ".html"), HtmlWriter.write(paper).getBytes(StandardCharsets.UTF_8));
            }
            told.add(Say.text(
                    around.locale(),
                    "dossier.written",
                    name,
                    paper.paper().name(),
                    paper.missing().size()));
        }
        writeAll(folder, files);
        told.forEach(around.out()::println);
        around.out().println(Say.text(around.locale(), "dossier.sum", papers.size(), folder));
        around.out().flush();
    }

    /** Writes all files of a folder or none; a folder that had to be made goes with them. */
    static void writeAll(Path folder, Map<Path, byte[]> files) throws IOException {
        for (Path file : files.keySet()) {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new BadRequest("output.kind", file);
            }
        }
        if (Files.exists(folder)) {
            OwnerOnly.writeAll(files);
            return;
        }
        try (Temporary made = Temporary.at(folder)) {
            Files.createDirectories(folder);
            OwnerOnly.writeAll(files);
            made.keep();
        }
    }

    /** An identifier as a part of a name of a file: other signs than letters and digits of ASCII by their numbers, so that two differ still. */
    private static String safe(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(sign -> {
            if ((sign >= '0' && sign <= '9')
                    || (sign >= 'A' && sign <= 'Z')
                    || (sign >= 'a' && sign <= 'z')
                    || sign == '-') {
                name.appendCodePoint(sign);
            } else {
                name.append('%').append(String.format(Locale.ROOT, "%04X", sign));
            }
        });
        return name.length() <= LONGEST
                ? name.toString()
                : name.substring(0, LONGEST) + "-" + Integer.toHexString(id.hashCode());
    }
}
