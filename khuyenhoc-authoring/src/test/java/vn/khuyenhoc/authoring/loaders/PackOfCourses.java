package vn.khuyenhoc.authoring.loaders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import vn.khuyenhoc.authoring.compiler.Compiler;
import vn.khuyenhoc.authoring.compiler.CompilerSettings;
import vn.khuyenhoc.pack.PackIndex;

/** A pack whose rules look at one fact and at several, as its author writes it and as a jar. */
final class PackOfCourses {
    static final String FOLDER = "vn/khuyenhoc/local/xa_toi";
    private static final Map<String, String> FILES =
            Map.of("pack.yaml", """
            name: xa-toi
            version: 1.0.0
            locality: xa-toi
            authority: {vi: Xã tôi, en: My commune}
            valid: {from: 2024-02-12}
            documents: [TT-25-2023]
            """, "observations/o.yaml", """
            observations:
              - {code: xt_lop, type: count, name: {vi: Số lớp, en: Courses}, unit: {vi: lớp, en: courses}}
            """, "overlay.yaml", """
            id: xa-toi
            name: {vi: Xã tôi, en: My commune}
            valid: {from: 2024-02-12}
            illustrative: true
            add:
              - set: TT25-2023-X
                group: TT25.X.1
                document: TT-25-2023
                rules: vn.khuyenhoc.local.xa_toi
                criterion:
                  code: XT.1
                  label: Tiêu chí thêm
                  name: {vi: Mở lớp, en: Holds courses}
                  clause: minh họa
                  mark: LOCAL
                  source: PD
                  needs: [xt_lop]
                  required: 3
            """, "rules/a.drl", """
            package vn.khuyenhoc.local.xa_toi

            import vn.khuyenhoc.engine.Assessment

            rule "XT.1 Mở lớp"
            when
                $a : Assessment( count("xt_lop") >= required("XT.1") )
            then
                insert( $a.met("XT.1") );
            end
            """);

    private PackOfCourses() {}

    static Path folder(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    static Path jar(Path jar) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        FILES.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Compiler.compile(
                        Map.of(FOLDER + "/a.drl", Objects.requireNonNull(FILES.get("rules/a.drl"))),
                        CompilerSettings.SAFE)
                .classes()
                .forEach((name, bytes) -> files.put(name.substring(FOLDER.length() + 1), bytes));
        files.put("pack.index", PackIndex.text(files).getBytes(StandardCharsets.UTF_8));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(FOLDER + "/" + file.getKey()));
                out.write(file.getValue());
            }
        }
        return jar;
    }
}
