package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;

/** Rules of gaps with parts exchanged by chance: what the check takes for sound compiles, and nothing else runs. */
class HostileGapMutantsTest {
    private static final int MUTANTS = 6000;
    private static final int MOST_COMPILED = 150;
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final List<Diagnostic> FAULTS = new ArrayList<>();
    private static int refused;
    private static RuleFolder sound;
    private static RuleSet compiled;

    @BeforeAll
    static void compile_all_that_the_check_takes_for_sound(@TempDir Path folder) throws Exception {
        Random random = new Random(22);
        for (int i = 0; i < MUTANTS; i++) {
            String text = HostileGaps.mutant(random, "vn.khuyenhoc.local.mutant" + i + ".gaps");
            List<Diagnostic> faults = RuleFolder.check("a.drl", text.getBytes(StandardCharsets.UTF_8), CATALOGUE);
            FAULTS.addAll(faults);
            refused += faults.isEmpty() ? 0 : 1;
            if (faults.isEmpty() && i - refused < MOST_COMPILED) {
                Files.writeString(folder.resolve(i + ".drl"), text);
            }
        }
        sound = RuleFolder.of(folder, CATALOGUE);
        compiled = RuleCompiler.add(RuleSet.load(), sound);
    }

    @AfterAll
    static void nothing_ran() {
        assertThat(Canary.isHeard()).isFalse();
    }

    @Test
    void mutants_of_both_kinds_were_tried_and_the_sound_ones_compile() {
        assertThat(refused).isBetween(MUTANTS / 2, MUTANTS - 50);
        assertThat(sound.rules()).hasSizeGreaterThan(50);
        assertThat(compiled.packages()).containsAll(sound.texts().keySet());
    }

    @Test
    void what_is_refused_is_told_at_a_place_in_words() {
        assertThat(FAULTS).allSatisfy(fault -> {
            assertThat(fault.place().line()).isPositive();
            assertThat(fault.text(Locale.ENGLISH))
                    .doesNotContain("Exception", "line -1", "lambda$", "cannot find symbol");
        });
    }
}
