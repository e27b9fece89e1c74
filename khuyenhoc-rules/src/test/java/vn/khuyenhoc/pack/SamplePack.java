package vn.khuyenhoc.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack with one criterion, as the entries of a jar. */
final class SamplePack {
    static final String FOLDER = "vn/khuyenhoc/local/thu";
    private final Map<String, byte[]> entries = new TreeMap<>();

    private SamplePack() {}

    /** A pack that can be loaded. */
    static SamplePack good(Path work) {
        SamplePack pack = new SamplePack();
        pack.entries.putAll(SampleCode.compile(work, List.of(SampleCode.good("thu"))));
        return pack.put("pack.yaml", """
                name: xa-thu
                version: 1.0.0
                locality: xa-thu
                authority: {vi: Xã thử, en: Sample commune}
                valid: {from: 2024-02-12}
                documents: [TT-25-2023]
                """)
                .put("overlay.yaml", """
                id: xa-thu
                name: {vi: Xã thử, en: Sample commune}
                valid: {from: 2024-02-12}
                illustrative: true
                add:
                  - set: TT25-2023-X
                    group: TT25.X.1
                    document: TT-25-2023
                    rules: vn.khuyenhoc.local.thu
                    criterion:
                      code: XA.1
                      label: Tiêu chí thêm
                      name: {vi: Tuyên truyền tốt, en: Informs well}
                      clause: minh họa
                      mark: LOCAL
                      source: PD
                      needs: [tuyen_truyen_hoc_tap_suot_doi]
                """)
                .put("rules/a.drl", "package vn.khuyenhoc.local.thu\n");
    }

    /** A copy, to be changed. */
    SamplePack copy() {
        SamplePack copy = new SamplePack();
        copy.entries.putAll(entries);
        return copy;
    }

    /** With a file in its folder. */
    SamplePack put(String file, String text) {
        return entry(FOLDER + "/" + file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With an entry anywhere. */
    SamplePack entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    SamplePack entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SamplePack without(String file) {
        entries.remove(FOLDER + "/" + file);
        return this;
    }

    byte[] bytes(String file) {
        return entries.get(FOLDER + "/" + file);
    }

    /** With the index of what is in its folder now. */
    SamplePack indexed() {
        Map<String, byte[]> own = new TreeMap<>();
        entries.forEach((name, bytes) -> {
            if (name.startsWith(FOLDER + "/") && !name.endsWith("/pack.index")) {
                own.put(name.substring(FOLDER.length() + 1), bytes);
            }
        });
        return put("pack.index", PackIndex.text(own));
    }

    Map<String, byte[]> entries() {
        return entries;
    }

    /** Writes it as a jar. */
    Path jar(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it as a folder of classes. */
    Path folder(Path root) {
        try {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                Path file = root.resolve(entry.getKey());
                Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
                Files.write(file, entry.getValue());
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
