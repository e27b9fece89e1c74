package vn.khuyenhoc.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.diff.Deciding.Matter;
import vn.khuyenhoc.authoring.diff.FileMutants.Mutant;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.text.FaultyInputException;

/** Whatever is changed in a pack: where anybody of a register is decided differently, the comparison has said so beforehand. */
class PackDiffMutantsTest {
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2021, 1, 1), LocalDate.of(2024, 5, 6), LocalDate.of(2024, 12, 31));
    /** So many are tried in a build; {@code -Dmutants=0} tries all. */
    private static final int TRIED = Integer.getInteger("mutants", 12);

    @TempDir
    Path folder;

    private Map<String, String> files;
    private LocalPack pack;
    private Register register;
    private List<Map<Matter, Decision>> before;

    @BeforeEach
    void a_pack_with_everything() {
        files = SamplePack.files();
        pack = LocalPack.read(SamplePack.write(folder.resolve("old"), files));
    }

    @Test
    void a_pack_that_only_looks_different_says_the_same() {
        Map<String, String> other = new TreeMap<>(files);
        other.replaceAll((name, text) ->
                "# ghi chú\n" + text.replaceAll("\\{vi: ([^,{}]*), en: ([^,{}]*)}", "{en: $2, vi: $1}"));
        other.replaceAll((name, text) ->
                name.endsWith(".drl") ? text.replace("# ghi chú", "// ghi chú").replaceAll("\\( ", "(\n ") : text);
        PackDiff diff = PackDiff.of(pack, LocalPack.read(SamplePack.write(folder.resolve("new"), other)));
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.effects()).isEmpty();
    }

    @Test
    void a_change_that_anybody_feels_is_told() {
        List<String> unseen = new ArrayList<>();
        register = RandomRegister.of(pack.catalogue(), 20, 40);
        before = decided(pack);
        List<Mutant> mutants = new ArrayList<>(FileMutants.of(files));
        Collections.shuffle(mutants, new Random(20));
        int felt = 0;
        for (Mutant mutant : TRIED == 0 ? mutants : mutants.subList(0, TRIED)) {
            LocalPack other = read(mutant, felt);
            if (other == null) {
                continue;
            }
            if (Listing.changes(pack, other).isEmpty()) {
                unseen.add("not listed: " + mutant);
            }
            if (feels(other)) {
                felt++;
                if (PackDiff.of(pack, other).effects().isEmpty()) {
                    unseen.add("not decided: " + mutant);
                }
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(felt).as("mutants that somebody feels").isPositive();
    }

    /** The changed pack; null where it has a fault, which the command line tells instead. */
    private LocalPack read(Mutant mutant, int number) {
        try {
            LocalPack other = LocalPack.read(SamplePack.write(folder.resolve("new-" + number), mutant.in(files)));
            boolean rule = mutant.file().endsWith(".drl");
            byte[] text = mutant.text().getBytes(StandardCharsets.UTF_8);
            return rule
                            && !Diagnostics.check(mutant.file(), text, other.catalogue())
                                    .isEmpty()
                    ? null
                    : other;
        } catch (FaultyInputException e) {
            return null;
        }
    }

    private boolean feels(LocalPack other) {
        List<Map<Matter, Decision>> after = decided(other);
        for (int i = 0; i < DAYS.size(); i++) {
            Map<Matter, Decision> now = after.get(i);
            if (!before.get(i).keySet().equals(now.keySet())
                    || before.get(i).entrySet().stream()
                            .anyMatch(was -> differ(was.getValue(), now.get(was.getKey())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(Decision was, Decision is) {
        return !Aspects.of(was).equals(Aspects.of(is));
    }

    private List<Map<Matter, Decision>> decided(LocalPack other) {
        Side side = Side.of(other);
        return DAYS.stream()
                .map(day ->
                        side.engine().decideAll(register, Context.of(day, 2024).in(side.locality())))
                .map(Deciding::byMatter)
                .toList();
    }
}
