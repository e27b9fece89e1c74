package vn.khuyenhoc.engine.internal;

import java.util.List;
import org.drools.model.Binding;
import org.drools.model.functions.BlockN;
import vn.khuyenhoc.engine.Assessment;

/** A rule that names values for later, such as {@code $p : points("…")}. Thread-safe. */
final class BoundRule implements StraightRule {
    private final String name;
    private final String criterion;
    private final StraightTest[] tests;
    private final Bound[] bindings;
    private final int[] used;
    private final BlockN conclusion;

    /**
     * A rule.
     *
     * @param name its name
     * @param criterion code of the criterion that it is named after
     * @param used places of what the conclusion uses: the assessment at 0, what was bound behind it
     */
    BoundRule(
            String name,
            String criterion,
            List<StraightTest> tests,
            List<Bound> bindings,
            int[] used,
            BlockN conclusion) {
        this.name = name;
        this.criterion = criterion;
        this.tests = tests.toArray(StraightTest[]::new);
        this.bindings = bindings.toArray(Bound[]::new);
        this.used = used;
        this.conclusion = conclusion;
    }

    /** A value that a condition names. */
    static final class Bound {
        private final Binding binding;
        private final int[] inputs;

        Bound(Binding binding, int[] inputs) {
            this.binding = binding;
            this.inputs = inputs;
        }

        private Object eval(Object[] values) {
            return binding.eval(StraightTest.pick(values, inputs, 0));
        }
    }

    @Override
    public void run(Assessment assessment, Conclusion said) throws Exception {
        Object[] values = new Object[bindings.length + 1];
        values[0] = assessment;
        for (int i = 0; i < bindings.length; i++) {
            values[i + 1] = bindings[i].eval(values);
        }
        for (StraightTest test : tests) {
            if (!test.holds(values)) {
                return;
            }
        }
        Object[] arguments = StraightTest.pick(values, used, 1);
        arguments[0] = said.of(name, criterion);
        conclusion.execute(arguments);
    }
}
