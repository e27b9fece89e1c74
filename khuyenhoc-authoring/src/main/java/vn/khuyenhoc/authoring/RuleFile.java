package vn.khuyenhoc.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * A file of rules.
 *
 * @param name where it is, for places
 * @param within path below its folder, with slashes
 * @param text content
 */
record RuleFile(String name, String within, String text) {

    /** The {@code .drl} files of a folder, at any depth, by path; what cannot be read goes to {@code faults}. */
    static List<RuleFile> in(Path folder, Faults faults) {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(".drl")) {
                    read(folder, file, files, faults);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(Place.of(folder.toString(), 0, 0), "file.unreadable", String.valueOf(e.getMessage()));
        }
        return files;
    }

    private static void read(Path folder, Path file, List<RuleFile> files, Faults faults) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            faults.add(Place.of(file.toString(), 0, 0), "file.notUtf8");
        }
        files.add(
                new RuleFile(file.toString(), folder.relativize(file).toString().replace('\\', '/'), text));
    }

    /** The place of a character. */
    Place place(int offset) {
        String before = text.substring(0, Math.min(offset, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Place.of(name, line, before.length() - before.lastIndexOf('\n'));
    }
}
