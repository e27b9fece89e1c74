package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.RuleSet;

/** Rules with parts exchanged by chance: what the check takes for sound compiles, and says what it means, no more. */
class HostileMutantsTest {
    private static final int MUTANTS = 6000;
    private static final int MOST_COMPILED = 150;
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final List<Diagnostic> FAULTS = new ArrayList<>();
    private static int refused;
    private static RuleFolder sound;
    private static RuleSet compiled;

    @BeforeAll
    static void compile_all_that_the_check_takes_for_sound(@TempDir Path folder) throws Exception {
        Random random = new Random(20);
        for (int i = 0; i < MUTANTS; i++) {
            String text = HostileText.mutant(random, "vn.khuyenhoc.local.mutant" + i);
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
    void mutants_of_both_kinds_were_tried() {
        assertThat(refused).isBetween(MUTANTS / 2, MUTANTS - 50);
        assertThat(sound.rules()).hasSizeGreaterThan(50);
    }

    @Test
    void what_is_refused_is_told_at_a_place_in_words() {
        assertThat(FAULTS).allSatisfy(fault -> {
            assertThat(fault.place().line()).isPositive();
            assertThat(fault.text(Locale.ENGLISH))
                    .doesNotContain("Exception", "line -1", "lambda$", "cannot find symbol");
        });
    }

    @Test
    void what_is_compiled_says_what_its_tree_says() {
        Map<String, StepRules> steps = sound.steps(StepRules.Listener.NONE);
        assertThat(steps).hasSizeGreaterThan(30);
        Random random = new Random(1);
        steps.forEach((name, rule) -> {
            for (int i = 0; i < 40; i++) {
                List<Assessment> one = List.of(assessment(random));
                Set<Award> said = Assessments.said(compiled.rules(name), one);
                assertThat(said).as(sound.texts().get(name)).isEqualTo(Assessments.said(rule, one));
            }
        });
    }

    private static Assessment assessment(Random random) {
        return new Assessment(
                Map.of(
                        "tap_the_lao_dong_tien_tien",
                        (double) random.nextInt(2),
                        "thanh_vien_tuan_thu_ky_luat",
                        random.nextInt(3) / 2.0),
                Map.of("TT24.H.2.1", random.nextInt(3) / 2.0, "CD244.1", random.nextInt(3) / 2.0),
                Map.of("TT24.H.2.1", 1.0, "CD244.1", (double) random.nextInt(2)));
    }
}
