package vn.khuyenhoc.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.khuyenhoc.engine.Assessment;

/**
 * The rules of a package that look at one assessment alone, run one after the other. Thread-safe.
 *
 * <p>Hundreds of compiled conditions behind one interface are calls that the just-in-time compiler cannot see through. Every few rules
 * therefore are constants of a class of their own, {@link FewRules} defined once more, and are compiled into one another there.
 */
final class StraightRules {
    private final StraightRule[] lines;

    StraightRules(List<StraightRule> rules) {
        List<StraightRule> all = new ArrayList<>();
        for (int from = 0; from < rules.size(); from += FewRules.SIZE) {
            all.add(line(rules.subList(from, Math.min(rules.size(), from + FewRules.SIZE))));
        }
        this.lines = all.toArray(StraightRule[]::new);
    }

    private static StraightRule line(List<StraightRule> few) {
        try {
            return (StraightRule) MethodHandles.lookup()
                    .defineHiddenClassWithClassData(Pattern.BYTES, List.copyOf(few), true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says what the rules say of assessments. */
    void run(List<Assessment> assessments, Conclusion said) {
        for (int i = 0; i < assessments.size(); i++) {
            for (StraightRule line : lines) {
                run(line, assessments.get(i), said);
            }
        }
    }

    /** Says what one rule says of an assessment. */
    static void run(StraightRule rule, Assessment assessment, Conclusion said) {
        try {
            rule.run(assessment, said);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a rule failed", e);
        }
    }

    /** The class that is defined again and again, read once. */
    private static final class Pattern {
        private static final byte[] BYTES = read(FewRules.class.getSimpleName() + ".class");

        private static byte[] read(String name) {
            try (InputStream in = FewRules.class.getResourceAsStream(name)) {
                return Objects.requireNonNull(in, name).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
