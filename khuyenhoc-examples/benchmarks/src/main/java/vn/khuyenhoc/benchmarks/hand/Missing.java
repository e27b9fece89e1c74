package vn.khuyenhoc.benchmarks.hand;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;

/** Which observations would settle what is unknown, each once, by level and criterion. */
final class Missing {
    private Missing() {}

    static List<String> of(Table table, Finding[][] levels) {
        List<String> codes = null;
        for (int level = 0; level < levels.length; level++) {
            Finding[] findings = levels[level];
            if (level > 0 && findings == levels[level - 1]) {
                continue;
            }
            for (int i = 0; i < findings.length; i++) {
                if (findings[i].outcome() == CriterionOutcome.UNKNOWN
                        && findings[i].contradictions().isEmpty()
                        && !told(levels, level, i)) {
                    codes = with(codes, table.columns[i].observation);
                }
            }
        }
        return codes == null ? List.of() : codes;
    }

    private static boolean told(Finding[][] levels, int level, int place) {
        for (int before = 0; before < level; before++) {
            if (levels[before][place].outcome() == CriterionOutcome.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private static List<String> with(@Nullable List<String> codes, String code) {
        List<String> all = codes == null ? new ArrayList<>(4) : codes;
        all.add(code);
        return all;
    }
}
