package vn.khuyenhoc.mutants;

import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Tries each property a few times and from one seed, so that two counts of the same code agree. */
public final class FewTries implements AroundPropertyHook {
    private static final int MOST = 25;

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        attributes.setTries(Math.min(attributes.tries().orElse(MOST), MOST));
        if (attributes.seed().isEmpty()) {
            attributes.setSeed("1");
        }
        attributes.setShrinking(ShrinkingMode.OFF);
        return property.execute();
    }
}
