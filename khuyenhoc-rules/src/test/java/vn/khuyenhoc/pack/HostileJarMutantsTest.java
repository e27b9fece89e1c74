package vn.khuyenhoc.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.FaultyInputException;

/** Jars with parts exchanged by chance, some of which hold hostile code: refused by name, or what a sound pack is; nothing else runs. */
class HostileJarMutantsTest {
    private static final int MUTANTS = Integer.getInteger("jars", 150);
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final List<String> NAMES = List.of(
            "pack.yaml",
            "overlay.yaml",
            "pack.index",
            "rules/a.drl",
            "Rules.class",
            "Evil.class",
            "../a.yaml",
            "a.sh",
            "");
    private static final List<String> LINES = List.of(
            "Class-Path: a.jar",
            "name: xa-khac",
            "rules: vn.khuyenhoc.rules.tt44_2014",
            "locality: nobody",
            "needs: [khong_co]",
            "id: xa-khac",
            "---",
            "0".repeat(64) + "  Rules.class");

    @TempDir
    static Path folder;

    private static SamplePack good;
    private static SamplePack hostile;

    @BeforeAll
    static void a_sound_pack_and_one_that_runs_something() {
        good = SamplePack.good(folder.resolve("good")).indexed();
        hostile = good.copy();
        SampleCode.compile(
                        folder.resolve("hostile"),
                        List.of(SampleCode.good("thu").starting("vn.khuyenhoc.pack.Canary.touch();")))
                .forEach(hostile::entry);
        hostile.indexed();
        CompiledPack.load(good.jar(folder.resolve("good.jar")));
        Canary.touched = false;
    }

    @AfterAll
    static void nothing_ran() {
        assertThat(Canary.touched).isFalse();
    }

    @Test
    void every_mutant_is_refused_by_name_or_is_a_sound_pack() throws IOException {
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Path jar = mutant(new Random(i), folder.resolve(i + ".jar"));
            refused += assertTimeoutPreemptively(SOON, () -> isRefused(jar)) ? 1 : 0;
            Files.delete(jar);
        }
        assertThat(refused).isGreaterThan(MUTANTS / 2);
    }

    private static boolean isRefused(Path jar) {
        try {
            CompiledPack pack = CompiledPack.load(jar);
            assertThat(pack.engine().rules().packages())
                    .containsAll(RuleSet.load().packages())
                    .hasSizeLessThanOrEqualTo(RuleSet.load().packages().size() + 1);
            return false;
        } catch (FaultyInputException e) {
            assertThat(e.faults())
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.message(Locale.ENGLISH))
                            .matches("[^\\p{Cntrl}\\p{Cf}]+")
                            .doesNotContain("Exception", "lambda$"));
            return true;
        }
    }

    private static Path mutant(Random random, Path jar) throws IOException {
        SamplePack pack = (random.nextBoolean() ? good : hostile).copy();
        for (int i = random.nextInt(3); i >= 0; i--) {
            change(pack, random);
        }
        // whoever makes a pack can write a right index too
        Path made = (random.nextInt(4) > 0 ? pack.indexed() : pack).jar(jar);
        if (random.nextInt(5) == 0) {
            byte[] bytes = Files.readAllBytes(made);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(made, bytes);
        }
        return made;
    }

    private static void change(SamplePack pack, Random random) {
        Map<String, byte[]> entries = pack.entries();
        List<String> names = new ArrayList<>(entries.keySet());
        String name = one(names, random);
        byte[] bytes = entries.get(name);
        switch (random.nextInt(6)) {
            case 0 -> entries.remove(name);
            case 1 -> entries.put(SamplePack.FOLDER + "/" + one(NAMES, random), bytes);
            case 2 -> entries.put(name, entries.get(one(names, random)));
            case 3 -> entries.put(name, flipped(bytes, random));
            case 4 -> entries.put(name, lines(bytes, random));
            default ->
                entries.put("META-INF/MANIFEST.MF", (one(LINES, random) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] other = bytes.clone();
        for (int i = random.nextInt(3); i >= 0 && other.length > 0; i--) {
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return other;
    }

    private static byte[] lines(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(
                new String(bytes, StandardCharsets.ISO_8859_1).lines().toList());
        lines.add(random.nextInt(lines.size() + 1), one(LINES, random));
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
