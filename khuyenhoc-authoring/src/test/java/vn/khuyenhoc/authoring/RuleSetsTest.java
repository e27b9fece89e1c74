package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.RuleSets.Replacement;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.title.Tier;

class RuleSetsTest {
    /** More with {@code -Dreloads=1000}. */
    private static final int RELOADS = Integer.getInteger("reloads", 150);

    private static final int WARM = 50;
    private static final int THREADS = 8;
    private static final long MOST_GROWTH = 24L << 20;
    private static final Context CONTEXT =
            Context.of(LocalDate.of(2024, 12, 31), 2024).in("xa-toi");

    @TempDir
    Path folder;

    private final RuleSets sets = new RuleSets(Engine.load());

    @BeforeEach
    void a_pack_that_asks_for_three_courses() throws IOException {
        write("observations/o.yaml", """
                observations:
                  - {code: xt_lop, type: count, name: {vi: Số lớp, en: Courses}, unit: {vi: lớp, en: courses}}
                """);
        asks(3, ">=");
    }

    @Test
    void a_pack_without_faults_decides_from_now_on() {
        assertThat(sets.replace(folder).done()).isTrue();
        assertThat(outcome(sets.current(), 3)).isEqualTo(CriterionOutcome.MET);
        assertThat(outcome(sets.current(), 2)).isEqualTo(CriterionOutcome.NOT_MET);
    }

    @Test
    void a_pack_with_a_fault_leaves_the_old_one_in_place_and_says_why() throws IOException {
        sets.replace(folder);
        Engine before = sets.current();
        asks(3, "=>");
        Replacement refused = sets.replace(folder);

        assertThat(refused.done()).isFalse();
        assertThat(refused.faults()).map(fault -> fault.id()).containsExactly("wrong-operator");
        assertThat(sets.current()).isSameAs(before);
    }

    @Test
    void a_pack_whose_scenarios_do_not_hold_leaves_the_old_one_in_place() throws IOException {
        sets.replace(folder);
        Engine before = sets.current();
        asks(3, ">");
        Replacement refused = sets.replace(folder);

        assertThat(refused.done()).isFalse();
        assertThat(refused.failed())
                .singleElement()
                .satisfies(run -> assertThat(run.differences()).hasSize(1));
        assertThat(sets.current()).isSameAs(before);
    }

    /** Every engine asks for as many courses as its catalogue says: one that mixes two packs decides wrongly. */
    @Test
    void reloads_under_eight_threads_leak_nothing_and_mix_nothing() throws Exception {
        sets.replace(folder);
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Long>> wrong = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            wrong.add(threads.submit(() -> wrongDecisions(stop)));
        }
        long before = 0;
        for (int i = 0; i < RELOADS; i++) {
            asks(2 + i % 5, ">=");
            assertThat(sets.replace(folder).done()).isTrue();
            before = i == WARM ? used() : before;
        }
        stop.set(true);
        for (Future<Long> count : wrong) {
            assertThat(count.get()).isZero();
        }
        threads.shutdown();
        assertThat(used() - before).isLessThan(MOST_GROWTH);
    }

    private long wrongDecisions(AtomicBoolean stop) throws InterruptedException {
        long wrong = 0;
        while (!stop.get()) {
            Engine engine = sets.current();
            int asked = engine.catalogue().in("xa-toi").sets().stream()
                    .filter(set -> set.id().equals("TT25-2023-X"))
                    .flatMap(set -> set.criteria())
                    .filter(criterion -> criterion.code().equals("XT.1"))
                    .mapToInt(criterion -> criterion.threshold().at(1).normal().intValue())
                    .findFirst()
                    .orElseThrow();
            // the two cores are for the reloads; every thread still decides while each of them runs
            Thread.sleep(20);
            wrong += outcome(engine, asked) == CriterionOutcome.MET ? 0 : 1;
            wrong += outcome(engine, asked - 1) == CriterionOutcome.NOT_MET ? 0 : 1;
        }
        return wrong;
    }

    /** Heap and metaspace that are still used after a full collection. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().contains("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return metaspace
                + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static CriterionOutcome outcome(Engine engine, int courses) {
        Observation observation = Observation.of("xt_lop", 2024, new Count(courses));
        AdministrativeUnit commune = new AdministrativeUnit(
                "X", null, Tier.COMMUNE, null, List.of(), null, null, List.of(observation), List.of());
        Decision decision = engine.decide(Dossier.of(commune), CONTEXT);
        return decision.findings().stream()
                .filter(finding -> finding.criterion().equals("XT.1"))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    private void asks(int courses, String operator) throws IOException {
        write("overlay.yaml", """
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
                      required: %d
                """.formatted(courses));
        write("rules/a.drl", """
                package vn.khuyenhoc.local.xa_toi

                import vn.khuyenhoc.engine.Assessment

                rule "XT.1 Mở lớp"
                when
                    $a : Assessment( count("xt_lop") %s required("XT.1") )
                then
                    insert( $a.met("XT.1") );
                end
                """.formatted(operator));
        write("scenarios/a.yaml", """
                given: {subject: {subject: administrativeUnit, tier: commune, areaClasses: []}, date: 2024-12-31}
                when: {title: community-commune, locality: xa-toi}
                scenarios:
                  - name: Mở đủ lớp
                    given: {observations: {xt_lop: %d}}
                    then: {findings: {XT.1: MET}}
                """.formatted(courses));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
