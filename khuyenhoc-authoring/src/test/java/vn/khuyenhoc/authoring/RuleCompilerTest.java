package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.drools.compiler.kie.builder.impl.KieRepositoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieServices;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.title.Tier;

class RuleCompilerTest {
    private static final Context NATION = Context.of(LocalDate.of(2024, 12, 31), 2024);

    @TempDir
    Path folder;

    private static Dossier commune(boolean informs) {
        Observation observation = Observation.of("tuyen_truyen_hoc_tap_suot_doi", 2024, new YesNo(informs));
        return Dossier.of(new AdministrativeUnit(
                "X1", null, Tier.COMMUNE, null, List.of(), null, null, List.of(observation), List.of()));
    }

    private Engine engine() {
        Locality locality = Locality.of(folder);
        return Engine.of(Catalogue.load(List.of(folder)), locality.compile());
    }

    private static Stream<Finding> added(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.criterion().equals("XA.1"));
    }

    @Test
    void the_engine_decides_with_a_rule_that_was_compiled_at_run_time() {
        Engine engine = engine();
        assertThat(added(engine.decide(commune(true), NATION.in("xa-toi"))))
                .extracting(Finding::outcome)
                .containsExactly(CriterionOutcome.MET);
        assertThat(added(engine.decide(commune(false), NATION.in("xa-toi"))))
                .extracting(Finding::outcome)
                .containsExactly(CriterionOutcome.NOT_MET);
    }

    @Test
    void a_finding_names_the_rule_of_the_locality() {
        assertThat(added(engine().decide(commune(true), NATION.in("xa-toi"))))
                .extracting(Finding::rule)
                .containsExactly("XA.1 Tuyên truyền tốt");
    }

    @Test
    void the_nation_is_decided_without_the_rule_of_the_locality() {
        Decision with = engine().decide(commune(true), NATION);
        Decision without = Engine.load().decide(commune(true), NATION);
        assertThat(with.levels()).isEqualTo(without.levels());
    }

    @Test
    void the_shipped_rules_stay_as_they_are() {
        RuleSet shipped = RuleSet.load();
        RuleSet added = RuleCompiler.add(shipped, Locality.of(folder).folder());
        assertThat(shipped.packages()).doesNotContain("vn.khuyenhoc.local.test");
        assertThat(added.packages()).contains("vn.khuyenhoc.local.test").containsAll(shipped.packages());
        assertThat(added.digest()).startsWith(shipped.digest() + "+");
    }

    @Test
    void the_digest_follows_the_text_of_the_rules_however_its_lines_end() {
        String one = Locality.of(folder).compile().digest();
        String same = Locality.of(folder)
                .rules('\ufeff' + Locality.RULES.replace("\n", "\r\n"))
                .compile()
                .digest();
        String other = Locality.of(folder)
                .rules("// khác\n" + Locality.RULES)
                .compile()
                .digest();
        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void a_folder_without_rules_adds_none() {
        RuleSet shipped = RuleSet.load();
        new Locality(folder).head();
        assertThat(RuleCompiler.add(shipped, folder)).isSameAs(shipped);
    }

    @Test
    void files_and_folders_may_have_vietnamese_names() {
        assertThat(new Locality(folder)
                        .head()
                        .write("luật của xã/tuyên truyền.drl", Locality.RULES)
                        .compile()
                        .packages())
                .contains("vn.khuyenhoc.local.test");
    }

    @Test
    void compiling_leaves_no_module_behind() {
        for (int i = 1; i <= 20; i++) {
            Locality.of(folder).rules("// lần " + i + "\n" + Locality.RULES).compile();
        }
        KieRepositoryImpl repository = (KieRepositoryImpl) KieServices.get().getRepository();
        assertThat(repository)
                .extracting("kieModuleRepo.kieModules", InstanceOfAssertFactories.map(String.class, Object.class))
                .allSatisfy(
                        (module, versions) -> assertThat(versions).as(module).hasToString("{}"));
        assertThat(repository)
                .extracting("kieModuleRepo.oldKieModules", InstanceOfAssertFactories.MAP)
                .isEmpty();
    }
}
