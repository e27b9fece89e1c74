package vn.khuyenhoc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.doc.RuleSite;
import vn.khuyenhoc.authoring.drl.Formatter;
import vn.khuyenhoc.authoring.junit.PackTests;
import vn.khuyenhoc.authoring.lint.Lint;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.authoring.scenario.ScenarioRun;
import vn.khuyenhoc.authoring.scenario.TestReport;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.PackageRules;
import vn.khuyenhoc.pack.CompiledPack;

class IllustrativeCommuneTest {
    private static final String PACK = "vn/khuyenhoc/local/xa_minh_hoa";
    private static final Path FOLDER = Path.of("src/main/resources", PACK);
    private static final Pattern COMPILER = Pattern.compile("khuyenhoc-authoring|drools-compiler|drools-model-codegen"
            + "|drools-drl|drools-ecj|drools-mvel|drools-wiring-dynamic|antlr|mvel|ecj|javaparser|xstream");

    @TestFactory
    Stream<DynamicTest> the_pack_has_no_fault_and_decides_as_its_scenarios_say() {
        return PackTests.of(FOLDER);
    }

    @Test
    void its_scenarios_exercise_everything_and_notice_every_wrong_rule() {
        LocalPack pack = LocalPack.read(FOLDER);
        TestReport report = TestReport.of(pack.catalogue(), pack.allRules(), pack.rules(), pack.scenarios(), true);
        assertThat(report.coverage().gaps()).isEmpty();
        assertThat(report.mutation().survivors()).isEmpty();
    }

    @Test
    void the_precompiled_rules_decide_as_its_scenarios_say() {
        Engine engine = CompiledPack.load(getClass().getClassLoader(), PACK).engine();
        List<Scenario> scenarios = LocalPack.read(FOLDER).scenarios();
        assertThat(scenarios)
                .isNotEmpty()
                .allSatisfy(
                        scenario -> assertThat(ScenarioRun.of(scenario, engine).differences())
                                .isEmpty());
        PackageRules rules = engine.rules().rules("vn.khuyenhoc.local.xa_minh_hoa.rules");
        assertThat(rules.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(rules.path(name)).isEqualTo(PackageRules.Path.STRAIGHT));
    }

    @Test
    void the_pack_is_loaded_without_a_compiler() throws IOException, ReflectiveOperationException {
        try (URLClassLoader small = new URLClassLoader(withoutCompiler(), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> small.loadClass("org.drools.compiler.builder.impl.KnowledgeBuilderImpl"))
                    .isInstanceOf(ClassNotFoundException.class);
            Object pack = small.loadClass(CompiledPack.class.getName())
                    .getMethod("load", ClassLoader.class, String.class)
                    .invoke(null, small, PACK);
            assertThat(pack.toString()).contains("name=xa-minh-hoa, version=1.0.0");
        }
    }

    @Test
    void its_rules_are_in_style_and_say_what_they_mean() throws IOException {
        Path rules = FOLDER.resolve("rules/tieu_chi_them.drl");
        assertThat(Formatter.format("a.drl", Files.readAllBytes(rules)).text()).isEqualTo(Files.readString(rules));
        assertThat(Lint.check(LocalPack.read(FOLDER))).isEmpty();
    }

    @Test
    void its_pages_show_its_criteria_as_made_up() {
        LocalPack pack = LocalPack.read(FOLDER);
        assertThat(RuleSite.of(pack, Locale.ROOT).files())
                .hasEntrySatisfying(
                        "tt25-2023-x-xa-minh-hoa.html",
                        page -> assertThat(page)
                                .contains("id=\"XMH.3\"", "MINH HỌA", "tyLe(&quot;xmh_ho_co_nguoi_hoc&quot;)"));
    }

    private static URL[] withoutCompiler() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !COMPILER.matcher(entry).find())
                .map(IllustrativeCommuneTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
