package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.title.Tier;

/** Eight threads decide while good and bad packs come in turns: every decision is that of one good pack, whole, and nothing piles up. */
class ReloadsTest {
    private static final int THREADS = 8;
    /** Seconds in a build; {@code -Dreload.seconds=600} goes on for ten minutes. */
    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("reload.seconds", 12));

    private static final long MOST_BYTES = 24L << 20;
    private static final long MOST_CLASSES = 400;
    private static final Context CONTEXT =
            Context.of(LocalDate.of(2024, 12, 31), 2024).in("xa-toi");

    @TempDir
    Path folder;

    private final RuleSets sets = new RuleSets(Engine.load());
    private final Register register =
            Register.of(List.of(commune("X1", true, 55), commune("X2", false, 60), commune("X3", true, 45)));
    private Path mild;
    private Path strict;
    private Path broken;
    private Path failing;

    private static AdministrativeUnit commune(String id, boolean corner, int skilled) {
        List<Observation> observed = List.of(
                Observation.of("xa_toi_goc_doc_sach", 2024, new YesNo(corner)),
                Observation.of("cong_dan_trinh_do_chuyen_mon_ky_thuat", 2024, Share.of(skilled, 100)));
        return new AdministrativeUnit(id, null, Tier.COMMUNE, null, List.of(), null, null, observed, List.of());
    }

    @BeforeEach
    void two_good_packs_and_two_bad_ones() throws IOException {
        mild = pack("mild");
        strict = pack("strict");
        broken = pack("broken");
        failing = pack("failing");
        append(strict.resolve("overlay.yaml"), """
                tighten:
                  - {criterion: TT25.X.5.2a, required: {1: 0.57, 2: 0.65}, clause: minh họa, mark: LOCAL, source: PD}
                """);
        change(broken.resolve("rules/tieu_chi_them.drl"), "then", "thn");
        change(
                failing.resolve("rules/tieu_chi_them.drl"),
                "co(\"xa_toi_goc_doc_sach\")",
                "co(\"tuyen_truyen_hoc_tap_suot_doi\")");
    }

    private Path pack(String name) throws IOException {
        Path pack = folder.resolve(name).resolve("xa-toi");
        Files.createDirectories(folder.resolve(name));
        NewPack.write(pack);
        return pack;
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    private static void change(Path file, String before, String after) throws IOException {
        Files.writeString(file, Files.readString(file).replace(before, after));
    }

    @Test
    void every_decision_is_that_of_one_good_pack_and_memory_stays_level() throws Exception {
        List<Decision> byMild = decided(mild);
        Set<List<Decision>> right = Set.of(byMild, decided(strict));
        assertThat(right).as("what the packs decide").hasSize(2);
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong made = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Long>> wrong = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            wrong.add(threads.submit(() -> wrong(right, made, stop)));
        }
        reload();
        long classes = classes();
        long bytes = bytes();
        for (long end = System.nanoTime() + LENGTH.toNanos(); System.nanoTime() < end; ) {
            reload();
        }
        stop.set(true);
        for (Future<Long> count : wrong) {
            assertThat(count.get()).isZero();
        }
        threads.shutdown();
        assertThat(made).as("decisions made meanwhile").hasPositiveValue();
        assertThat(classes() - classes).as("classes that stay").isLessThan(MOST_CLASSES);
        assertThat(bytes() - bytes).as("bytes that stay").isLessThan(MOST_BYTES);
    }

    private List<Decision> decided(Path pack) {
        assertThat(sets.replace(pack).done()).isTrue();
        return sets.current().decideAll(register, CONTEXT);
    }

    /** A good pack, a bad one, the other good one, and another bad one. */
    private void reload() {
        assertThat(sets.replace(mild).done()).isTrue();
        assertThat(sets.replace(broken).done()).isFalse();
        assertThat(sets.replace(strict).done()).isTrue();
        assertThat(sets.replace(failing).done()).isFalse();
    }

    private long wrong(Set<List<Decision>> right, AtomicLong made, AtomicBoolean stop) {
        long wrong = 0;
        while (!stop.get()) {
            List<Decision> decisions = sets.current().decideAll(register, CONTEXT);
            made.addAndGet(decisions.size());
            wrong += right.contains(decisions) ? 0 : 1;
        }
        return wrong;
    }

    private static long classes() {
        collect();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long bytes() {
        collect();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void collect() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
    }
}
