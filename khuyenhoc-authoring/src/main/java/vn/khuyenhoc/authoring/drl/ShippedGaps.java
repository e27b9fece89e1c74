package vn.khuyenhoc.authoring.drl;

import java.util.List;

/** The rules of gaps shipped with the library, read once. Thread-safe. */
public final class ShippedGaps {
    /** The package of the rules. */
    public static final String PACKAGE = "vn.khuyenhoc.rules.gaps";

    private ShippedGaps() {}

    private static final class Once {
        static final RuleFolder RULES = RuleFolder.shippedGaps();
        static final List<String> NAMES =
                RULES.rules().stream().map(rule -> rule.rule().text()).toList();
    }

    /** The rules. */
    public static RuleFolder rules() {
        return Once.RULES;
    }

    /** Their names: the code of the gap, a blank, and words. */
    public static List<String> names() {
        return Once.NAMES;
    }
}
