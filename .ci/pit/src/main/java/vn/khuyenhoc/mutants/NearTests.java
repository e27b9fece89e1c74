package vn.khuyenhoc.mutants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.CoverageDatabase;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.DefaultTestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiserFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Shows a mutant to the nearest of the tests that reach it, those of its package first, then the quickest, as many as take ten seconds.
 * What all of a module's tests reach, such as the reading of YAML, would otherwise take minutes for each mutant that none notices.
 */
public final class NearTests implements TestPrioritiserFactory {
    private static final int MOST_MILLIS = 10_000;

    @Override
    public TestPrioritiser makeTestPrioritiser(Properties properties, CodeSource code, CoverageDatabase coverage) {
        TestPrioritiser all = new DefaultTestPrioritiser(coverage);
        return mutant -> nearest(mutant, all.assignTests(mutant));
    }

    private static List<TestInfo> nearest(MutationDetails mutant, List<TestInfo> tests) {
        String name = mutant.getClassName().asJavaName();
        List<TestInfo> nearest = new ArrayList<>();
        int millis = 0;
        for (TestInfo test : tests.stream()
                .sorted(Comparator.comparingInt((TestInfo test) -> -alike(name, test))
                        .thenComparingInt(TestInfo::getTime))
                .toList()) {
            millis += test.getTime();
            if (millis <= MOST_MILLIS || nearest.isEmpty()) {
                nearest.add(test);
            }
        }
        return nearest;
    }

    /** How many parts of its name a class has in common with a test's. */
    private static int alike(String name, TestInfo test) {
        String[] parts = name.split("\\.", -1);
        String[] others =
                TestInfo.toDefiningClassName().apply(test).asJavaName().split("\\.", -1);
        int alike = 0;
        while (alike < Math.min(parts.length, others.length) && parts[alike].equals(others[alike])) {
            alike++;
        }
        return alike;
    }

    @Override
    public String description() {
        return "The nearest tests";
    }
}
