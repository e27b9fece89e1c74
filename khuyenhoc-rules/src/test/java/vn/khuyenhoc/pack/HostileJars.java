package vn.khuyenhoc.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jars that are no packs, or more than packs: what each holds, and the key of the fault that tells it. */
final class HostileJars {
    private final Path folder;
    private final SamplePack good;
    private final Map<Path, String> all = new LinkedHashMap<>();

    private HostileJars(Path folder) {
        this.folder = folder;
        this.good = SamplePack.good(folder.resolve("good"));
    }

    /** Writes the corpus. */
    static Map<Path, String> corpus(Path folder) {
        HostileJars corpus = new HostileJars(folder);
        corpus.names();
        corpus.entriesOfOthers();
        corpus.manifests();
        corpus.indexes();
        corpus.code();
        corpus.bombs();
        corpus.damaged();
        corpus.special();
        return corpus.all;
    }

    private void indexed(String name, String key, UnaryOperator<SamplePack> change) {
        all.put(change.apply(good.copy()).indexed().jar(folder.resolve(name + ".jar")), key);
    }

    private void changed(String name, String key, UnaryOperator<SamplePack> change) {
        all.put(change.apply(good.copy().indexed()).jar(folder.resolve(name + ".jar")), key);
    }

    private void names() {
        for (String name : List.of(
                "../evil.yaml",
                "/etc/evil.yaml",
                SamplePack.FOLDER + "/../evil.yaml",
                SamplePack.FOLDER + "/./evil.yaml",
                SamplePack.FOLDER + "//evil.yaml",
                SamplePack.FOLDER + "\\evil.yaml",
                "C:/evil.yaml",
                SamplePack.FOLDER + "/a\u0000b.yaml",
                SamplePack.FOLDER + "/\u001b[2Jevil.yaml",
                SamplePack.FOLDER + "/\u202Elmay.yaml",
                "x".repeat(300) + ".yaml",
                "a/".repeat(40) + "a.yaml")) {
            indexed("name" + all.size(), "pack.entry.name", pack -> pack.entry(name, "x: 1\n"));
        }
    }

    private void entriesOfOthers() {
        byte[] rules = good.bytes("Rules.class");
        String outside = "pack.entry.outside";
        indexed("other-package", outside, pack -> pack.entry("vn/khuyenhoc/local/khac/Rules.class", rules));
        indexed("engine", outside, pack -> pack.entry("vn/khuyenhoc/engine/Assessment.class", rules));
        indexed("drools", outside, pack -> pack.entry("org/drools/model/Model.class", rules));
        indexed("root", outside, pack -> pack.entry("Rules.class", rules));
        indexed(
                "versions",
                outside,
                pack -> pack.entry("META-INF/versions/17/" + SamplePack.FOLDER + "/Rules.class", rules));
        indexed("service", "pack.entry.kind", pack -> pack.entry("META-INF/services/org.drools.model.Model", "evil"));
        indexed("boot", "pack.entry.kind", pack -> pack.entry("BOOT-INF/lib/evil.jar", "PK"));
        indexed("nested", "pack.entry.kind", pack -> pack.put("lib/evil.jar", "PK"));
        indexed("library", "pack.entry.kind", pack -> pack.put("libevil.so", "ELF"));
        indexed("script", "pack.entry.kind", pack -> pack.put("run.sh", "#!/bin/sh"));
        indexed("two-packs", "pack.heads", pack -> pack.put("b/pack.yaml", "name: x\n"));
        indexed("no-pack", "pack.heads", pack -> pack.without("pack.yaml"));
        indexed("pack-at-root", "pack.heads", pack -> pack.without("pack.yaml").entry("pack.yaml", "name: x\n"));
    }

    private void manifests() {
        for (String line : List.of(
                "Class-Path: evil.jar",
                "Multi-Release: true",
                "Launcher-Agent-Class: Evil",
                "Premain-Class: Evil",
                "Agent-Class: Evil",
                "Add-Opens: java.base/java.lang",
                "Main-Class: Evil")) {
            indexed(
                    "manifest" + all.size(),
                    "pack.manifest",
                    pack -> pack.entry("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n" + line + "\r\n\r\n"));
        }
        indexed("manifest-broken", "pack.broken", pack -> pack.entry("META-INF/MANIFEST.MF", "no manifest\r\n"));
    }

    private void indexes() {
        byte[] rules = good.bytes("Rules.class");
        changed("no-index", "pack.index.none", pack -> pack.without("pack.index"));
        changed("added", "pack.index.extra", pack -> pack.put("b.yaml", "x: 1\n"));
        changed("added-class", "pack.index.extra", pack -> pack.entry(SamplePack.FOLDER + "/Evil.class", rules));
        changed("removed", "pack.index.missing", pack -> pack.without("rules/a.drl"));
        changed("changed", "pack.index.digest", pack -> pack.put("rules/a.drl", "package evil\n"));
        changed(
                "changed-class",
                "pack.index.digest",
                pack -> pack.entry(SamplePack.FOLDER + "/Rules.class", Arrays.copyOf(rules, rules.length - 1)));
        changed("index-of-noise", "pack.index.line", pack -> pack.put("pack.index", "evil\n"));
        changed(
                "index-leads-out",
                "pack.index.line",
                pack -> pack.put("pack.index", "0".repeat(64) + "  ../../evil\n"));
        changed(
                "index-twice",
                "pack.entry.twice",
                pack -> pack.put("pack.index", ("0".repeat(64) + "  a.drl\n").repeat(2)));
    }

    private void code() {
        SampleCode touches = SampleCode.good("thu").starting("vn.khuyenhoc.pack.Canary.touch();");
        Map<String, byte[]> hostile = SampleCode.compile(folder.resolve("hostile"), List.of(touches));
        indexed("static", "pack.code", pack -> {
            hostile.forEach(pack::entry);
            return pack;
        });
        indexed("no-class", "pack.code", pack -> pack.put("Evil.class", "class Evil {}"));
        indexed(
                "misnamed",
                "pack.code",
                pack -> pack.entry(SamplePack.FOLDER + "/Evil.class", pack.bytes("Rules.class")));
        indexed("link", "pack.code", pack -> pack.put("Link.class", "../../../etc/passwd"));
        indexed(
                "not-utf8",
                "file.notUtf8",
                pack -> pack.entry(SamplePack.FOLDER + "/overlay.yaml", new byte[] {'a', ':', (byte) 0xFF}));
    }

    private void bombs() {
        byte[] large = new byte[5 << 20];
        indexed("bomb", "pack.large", pack -> pack.entry(SamplePack.FOLDER + "/bomb.yaml", large));
        indexed("bomb-aside", "pack.large", pack -> pack.entry("META-INF/maven/bomb", large));
        indexed("bomb-manifest", "pack.large", pack -> pack.entry("META-INF/MANIFEST.MF", large));
        byte[] medium = new byte[4 << 20];
        indexed("bombs", "pack.large", pack -> {
            for (int i = 0; i < 30; i++) {
                pack.entry("META-INF/maven/bomb" + i, medium);
            }
            return pack;
        });
        indexed("many", "pack.large", pack -> {
            for (int i = 0; i < 50_000; i++) {
                pack.entry("META-INF/maven/" + i, new byte[0]);
            }
            return pack;
        });
    }

    private void damaged() {
        try {
            byte[] bytes = Files.readAllBytes(good.copy().indexed().jar(folder.resolve("whole.zip")));
            all.put(Files.write(folder.resolve("cut.jar"), Arrays.copyOf(bytes, bytes.length / 2)), "pack.broken");
            all.put(Files.write(folder.resolve("text.jar"), "evil".getBytes(StandardCharsets.UTF_8)), "pack.broken");
            all.put(Files.write(folder.resolve("empty.jar"), new byte[0]), "pack.broken");
            byte[] spoilt = bytes.clone();
            Arrays.fill(spoilt, 100, 400, (byte) 1);
            all.put(Files.write(folder.resolve("spoilt.jar"), spoilt), "pack.broken");
            all.put(twice(folder.resolve("twice.jar")), "pack.entry.twice");
            all.put(Files.createDirectory(folder.resolve("folder.jar")), "pack.noFile");
            all.put(folder.resolve("none.jar"), "pack.noFile");
            all.put(Files.createSymbolicLink(folder.resolve("loop.jar"), folder.resolve("loop.jar")), "pack.noFile");
            all.put(Path.of("/dev/zero"), "pack.noFile");
            all.put(Path.of("/dev/stdin"), "pack.noFile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Entries that a program which unpacks the jar makes to links, pipes and devices. */
    private void special() {
        Path whole = good.copy().put("b.yaml", "../../etc/passwd").indexed().jar(folder.resolve("plain.zip"));
        for (int kind : new int[] {0xA000, 0x1000, 0x2000, 0x6000, 0xC000}) {
            Path jar = folder.resolve("special" + Integer.toHexString(kind) + ".jar");
            all.put(withKind(whole, SamplePack.FOLDER + "/b.yaml", kind, jar), "pack.entry.special");
        }
    }

    /** The same jar, whose directory says of an entry what kind of file it is. */
    private static Path withKind(Path jar, String entry, int kind, Path to) {
        try {
            byte[] bytes = Files.readAllBytes(jar);
            int name = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(entry);
            bytes[name - 46 + 5] = 3;
            bytes[name - 46 + 41] = (byte) (kind >> 8);
            return Files.write(to, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two entries of one name, which writers refuse: the second gets its name once it is written. */
    private static Path twice(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("v/a.yaml", "v/b.yaml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1).replace("v/b.yaml", "v/a.yaml");
        return Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);
    }
}
