package vn.khuyenhoc.authoring.junit;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.GapSteps;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.authoring.gaps.GapReport;
import vn.khuyenhoc.authoring.gaps.GapRun;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.authoring.scenario.ScenarioRun;
import vn.khuyenhoc.authoring.scenario.TestReport;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.text.Place;

/**
 * A pack as tests of JUnit 5, whose API must be on the classpath: one that finds faults, and one for each scenario.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> my_pack() {
 *     return PackTests.of(Path.of("src/main/resources/xa-toi"));
 * }
 * }</pre>
 */
public final class PackTests {
    private PackTests() {}

    /**
     * The tests of a pack; messages in Vietnamese.
     *
     * @param folder folder of the pack
     */
    public static Stream<DynamicTest> of(Path folder) {
        return of(folder, Locale.ROOT);
    }

    /**
     * The tests of a pack.
     *
     * @param folder folder of the pack
     * @param locale language of the messages
     */
    public static Stream<DynamicTest> of(Path folder, Locale locale) {
        DynamicTest check = DynamicTest.dynamicTest("pack check", () -> check(folder, locale));
        if (!Diagnostics.check(folder).isEmpty()) {
            return Stream.of(check);
        }
        LocalPack pack = LocalPack.read(folder);
        Engine engine = pack.engine(StepRules.Listener.NONE);
        PlanReview review = pack.review(GapSteps.Listener.NONE);
        Stream<DynamicTest> titles = pack.scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(), uri(scenario.place()), () -> check(scenario, engine, pack, locale)));
        Stream<DynamicTest> gaps = pack.gapScenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(), uri(scenario.place()), () -> check(scenario, review, pack, locale)));
        return Stream.of(Stream.of(check), titles, gaps).flatMap(tests -> tests);
    }

    /** Where the scenario stands, so that an editor opens it. */
    private static URI uri(Place place) {
        return URI.create(Path.of(place.file()).toUri() + "?line=" + place.line());
    }

    private static void check(Path folder, Locale locale) {
        List<Diagnostic> found = Diagnostics.check(folder);
        if (!found.isEmpty()) {
            throw new AssertionError(
                    found.stream().map(fault -> fault.text(locale)).collect(Collectors.joining("\n", "\n", "")));
        }
    }

    private static void check(Scenario scenario, Engine engine, LocalPack pack, Locale locale) {
        ScenarioRun run = ScenarioRun.of(scenario, engine);
        if (!run.passed()) {
            RuleFolder rules = pack.rules();
            TestReport report = TestReport.of(pack.catalogue(), pack.allRules(), rules, List.of(scenario), false);
            throw new AssertionError("\n" + report.failure(run, locale));
        }
    }

    private static void check(GapScenario scenario, PlanReview review, LocalPack pack, Locale locale) {
        GapRun run = GapRun.of(scenario, review);
        if (!run.passed()) {
            throw new AssertionError("\n" + GapReport.of(pack, false).failure(run, locale));
        }
    }
}
