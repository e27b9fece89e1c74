package vn.khuyenhoc.mutants;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Ends a parameterised test at its first failure: the mutant is killed. */
public final class FirstFailure implements InvocationInterceptor {
    private static volatile boolean failed;

    static void forget() {
        failed = false;
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        unlessFailed(invocation);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context) throws Throwable {
        unlessFailed(invocation);
    }

    private static void unlessFailed(Invocation<Void> invocation) throws Throwable {
        if (failed) {
            invocation.skip();
            return;
        }
        boolean passed = false;
        try {
            invocation.proceed();
            passed = true;
        } finally {
            failed = !passed;
        }
    }
}
