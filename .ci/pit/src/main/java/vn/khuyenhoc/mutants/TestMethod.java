package vn.khuyenhoc.mutants;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** A test method with all its invocations. */
final class TestMethod extends AbstractTestUnit {
    private final Launcher launcher;
    private final LauncherDiscoveryRequest request;

    TestMethod(Launcher launcher, Class<?> test, TestIdentifier method) {
        super(new Description(method.getUniqueId(), test));
        this.launcher = launcher;
        this.request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectUniqueId(method.getUniqueId()))
                .filters(EngineFilter.includeEngines(
                        method.getUniqueIdObject().getEngineId().orElseThrow()))
                .build();
    }

    @Override
    public void execute(ResultCollector results) {
        FirstFailure.forget();
        Failure failure = new Failure();
        results.notifyStart(getDescription());
        launcher.execute(request, failure);
        if (failure.first == null) {
            results.notifyEnd(getDescription());
        } else {
            results.notifyEnd(getDescription(), failure.first);
        }
    }

    private static final class Failure implements TestExecutionListener {
        private Throwable first;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (first == null && result.getStatus() == TestExecutionResult.Status.FAILED) {
                first = result.getThrowable().orElseGet(AssertionError::new);
            }
        }
    }
}
