package vn.khuyenhoc.engine.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.RuleSet;

/** Runs the rules of packages on assessments and collects what they say. */
final class Bench {
    private Bench() {}

    /** What the rules say of each assessment, by criterion. */
    static Map<Assessment, Map<String, Award>> run(RuleSet rules, List<String> packages, List<Assessment> assessments) {
        Map<Assessment, Map<String, Award>> awards = new HashMap<>();
        assessments.forEach(assessment -> awards.put(assessment, new HashMap<>()));
        for (String name : packages) {
            rules.rules(name)
                    .judge(
                            assessments,
                            award -> Objects.requireNonNull(awards.get(award.assessment()))
                                    .put(award.criterion(), award));
        }
        return awards;
    }
}
