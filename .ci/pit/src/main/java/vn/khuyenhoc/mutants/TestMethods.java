package vn.khuyenhoc.mutants;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/**
 * Finds the methods of tests without running them. PIT's own plugin for JUnit 5 runs every test to learn its invocations, in each
 * process anew, which costs more than the mutants.
 */
public final class TestMethods implements TestPluginFactory, Configuration, TestUnitFinder {
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .build());

    @Override
    public List<TestUnit> findTestUnits(Class<?> test, TestUnitExecutionListener listener) {
        TestPlan plan = launcher.discover(LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(test))
                .build());
        return plan.getRoots().stream()
                .flatMap(root -> methods(plan, root))
                .<TestUnit>map(method -> new TestMethod(launcher, test, method))
                .toList();
    }

    private static Stream<TestIdentifier> methods(TestPlan plan, TestIdentifier of) {
        return of.getSource().filter(MethodSource.class::isInstance).isPresent()
                ? Stream.of(of)
                : plan.getChildren(of).stream().flatMap(child -> methods(plan, child));
    }

    @Override
    public Configuration createTestFrameworkConfiguration(
            TestGroupConfig groups,
            ClassByteArraySource source,
            Collection<String> runners,
            Collection<String> methods) {
        return this;
    }

    @Override
    public TestUnitFinder testUnitFinder() {
        return this;
    }

    @Override
    public TestSuiteFinder testSuiteFinder() {
        return test -> List.of();
    }

    @Override
    public Optional<PitHelpError> verifyEnvironment() {
        return Optional.empty();
    }

    @Override
    public String name() {
        return "methods";
    }

    @Override
    public String description() {
        return "JUnit and jqwik, by test method";
    }
}
