package vn.khuyenhoc.authoring.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.khuyenhoc.engine.Engine;

/** A pack with everything that a pack may bring: the illustrative sets under other names, a tightening, an addition, an authority. */
final class SamplePack {
    private static final String CATALOGUE = "/vn/khuyenhoc/catalogue/";
    private static final String OVERLAY = "overlays/lam-ha-minh-hoa/";
    private static final String RULES = "/vn/khuyenhoc/rules/";
    private static final String ADDED = """
            tighten:
              - criterion: TT25.X.5.2a
                required: {1: {normal: 0.55, disadvantaged: 0.45}, 2: 0.7}
                clause: minh họa
                mark: LOCAL
                source: PD
            add:
              - set: TT25-2023-X
                group: TT25.X.1
                document: TT-25-2023
                rules: vn.khuyenhoc.local.xa_thu.add
                criterion:
                  code: XT.1
                  label: Tiêu chí thêm 1
                  name: {vi: Có góc đọc sách ở mọi thôn, en: A reading corner in every hamlet}
                  clause: quy định minh họa
                  mark: LOCAL
                  source: PD
                  needs: [xt_goc]
                  applies:
                    - {notArea: mountainous}
            authority:
              - title: family
                from: 2022-03-04
                to: 2024-05-06
                name: {vi: Chủ tịch xã, en: Chair}
                clause: minh họa
                mark: LOCAL
                source: PD
            """;
    private static final String OBSERVED = """
              - code: xt_goc
                type: yesNo
                name: {vi: Mọi thôn có góc đọc sách, en: Every hamlet has a reading corner}
            """;
    private static final String RULE = """
            package vn.khuyenhoc.local.xa_thu.add

            import vn.khuyenhoc.engine.Assessment

            rule "XT.1 Có góc đọc sách ở mọi thôn"
            when
                $a : Assessment( co("xt_goc") )
            then
                insert( $a.dat("XT.1") );
            end
            """;

    private SamplePack() {}

    /** The files of the pack by path. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        lines(CATALOGUE + "index.txt")
                .filter(name -> name.startsWith(OVERLAY))
                .forEach(name -> files.put(name.substring(OVERLAY.length()), text(CATALOGUE + name)));
        lines(RULES + "index.txt")
                .filter(name -> name.startsWith("lam_ha_minh_hoa/"))
                .forEach(name -> files.put("rules/" + name, text(RULES + name)));
        String observed = Objects.requireNonNull(files.get("observations/lam-ha.yaml"));
        for (MatchResult code :
                Pattern.compile("code: (\\w+)").matcher(observed).results().toList()) {
            files.replaceAll((name, text) -> text.replaceAll("\\b" + code.group(1) + "\\b", "xt_" + code.group(1)));
        }
        files.replaceAll((name, text) -> text.replace("vn.khuyenhoc.rules.lam_ha_minh_hoa", "vn.khuyenhoc.local.xa_thu")
                .replace("lam-ha-minh-hoa", "xa-thu")
                .replaceAll("LH(?=[.-])", "XT"));
        files.merge("overlay.yaml", ADDED, String::concat);
        files.merge("observations/lam-ha.yaml", OBSERVED, String::concat);
        files.put("rules/add/them.drl", RULE);
        return files;
    }

    private static java.util.stream.Stream<String> lines(String resource) {
        return text(resource).lines();
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Engine.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes files to a folder and gives it. */
    static Path write(Path folder, Map<String, String> files) {
        files.forEach((name, text) -> {
            try {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.writeString(folder.resolve(name), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }
}
