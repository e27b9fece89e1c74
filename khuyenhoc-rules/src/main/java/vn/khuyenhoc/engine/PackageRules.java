package vn.khuyenhoc.engine;

import java.util.List;
import java.util.function.Consumer;

/**
 * The rules of one package, ready to be asked of assessments. Implementations are immutable and thread-safe.
 *
 * <p>A rule says the same of the same assessment at any time, and only of the criterion that it is named after; so the engine need not
 * ask again what it knows.
 */
public interface PackageRules {

    /** The names of the rules, in the order of their files. */
    List<String> names();

    /**
     * How a rule is run; settled when the rules are made ready.
     *
     * @param rule name of the rule
     */
    Path path(String rule);

    /** Whether each rule looks at one assessment alone, so that nothing is gained by asking of several together. */
    default boolean alone() {
        return names().stream().noneMatch(name -> path(name) == Path.NETWORK);
    }

    /**
     * Asks every rule of every assessment.
     *
     * @param assessments assessments, all different objects
     * @param said takes what the rules say, in no particular order
     * @throws vn.khuyenhoc.text.FaultyInputException if a rule concludes on a criterion that it is not named after
     */
    void judge(List<Assessment> assessments, Consumer<Award> said);

    /** How rules are run; never changes what they say. */
    enum Path {
        /** One after the other, without a session: the rule looks at one assessment alone. */
        STRAIGHT,
        /** In a session with a network: the rule looks at more than one fact. */
        NETWORK,
        /** Step by step from the text of the rules, for authors. */
        STEPS
    }
}
