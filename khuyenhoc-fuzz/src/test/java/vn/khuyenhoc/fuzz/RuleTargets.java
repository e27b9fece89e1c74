package vn.khuyenhoc.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.drl.Formatter;

/** Rules: their reader with everything that says what a rule may do, and what writes them anew. */
final class RuleTargets {
    private static final String FILE = "rules.drl";

    private RuleTargets() {}

    static List<Target> all() {
        return List.of(
                new Target("rule-policy", RuleTargets::checked, RuleTargets::seeds),
                new Target("rule-reader", RuleTargets::formatted, RuleTargets::seeds));
    }

    private static void checked(byte[] input, Consumer<String> told) {
        Told.diagnostics(Diagnostics.check(FILE, input, Shipped.CATALOGUE), told);
    }

    /** What was written in one style is not changed again. */
    private static void formatted(byte[] input, Consumer<String> told) {
        Formatter.Formatted once = Formatter.format(FILE, input);
        if (once.faults().isEmpty()) {
            byte[] bytes = once.text().getBytes(StandardCharsets.UTF_8);
            if (!Formatter.format(FILE, bytes).text().equals(once.text())) {
                throw new AssertionError("what was written in one style is changed again");
            }
        }
        Told.diagnostics(once.faults(), told);
    }

    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String folder : List.of("khuyenhoc-rules/src/main/resources", "khuyenhoc-authoring/src")) {
            seeds.addAll(Seed.files(folder, ".drl"));
        }
        return seeds;
    }
}
