package vn.khuyenhoc.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files in one input: a line that begins with {@code #file } and a path begins each. Bytes stay what they are. */
final class Bundle {
    /** Begins a file. */
    static final String HEAD = "#file ";

    private static final int MOST = 40;
    private static final String NAME = "[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.-]{0,40}";
    /** Whoever is told of a file is told its name, whatever it is. */
    private static final Pattern PATH = Pattern.compile("(?!.*\\p{Nd}{9})" + NAME + "(/" + NAME + "){0,5}");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** The files of an input; paths that lead out of their folder, or hold a number as long as a person's, are left out. */
    Bundle(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        for (String part : ("\n" + text).split("\n" + HEAD, MOST)) {
            int end = part.indexOf('\n');
            String path = new String(
                    part.substring(0, Math.max(0, end)).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            if (PATH.matcher(path).matches()) {
                files.put(path, part.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** The texts by path. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    /** Writes the files into a folder, emptied before; files whose folder is a file are left out. */
    void write(Path folder) throws IOException {
        empty(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            try {
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            } catch (java.nio.file.FileSystemException e) {
                // a/b after a: a folder cannot hold both
                continue;
            }
        }
    }

    /** Writes the files as a jar. */
    void jar(Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(java.util.Comparator.reverseOrder())
                    .filter(path -> !path.equals(folder))
                    .forEach(Bundle::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
