package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Stance;

/** Which declared values still want evidence, so that the council may count them. */
final class Wanted {
    private Wanted() {}

    /** The codes of values that would count if evidence showed them, in the order of the catalogue; each once. */
    static List<String> evidence(Finding[][] levels, LevelResult[] results, Stance stance) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            if (results[i].refusedBy() == null) {
                for (Finding finding : levels[i]) {
                    if (finding.wantsEvidence(stance)) {
                        add(finding, codes);
                    }
                }
            }
        }
        return codes;
    }

    private static void add(Finding finding, List<String> codes) {
        for (Observed observed : finding.observed()) {
            if (Boolean.FALSE.equals(observed.evidenced()) && !codes.contains(observed.code())) {
                codes.add(observed.code());
            }
        }
    }
}
