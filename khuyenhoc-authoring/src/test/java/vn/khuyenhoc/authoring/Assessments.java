package vn.khuyenhoc.authoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.PackageRules;

/** Assessments to compare what rules say of them in one way and in another. */
public final class Assessments {
    private Assessments() {}

    /** An assessment with values on, just below and above what each criterion requires, some of them not known. */
    public static Assessment of(CriteriaSet set, Random random) {
        Map<String, Double> values = new HashMap<>();
        Map<String, Double> required = new HashMap<>();
        for (Criterion criterion : set.criteria().toList()) {
            double limit = random.nextInt(3);
            required.put(criterion.code(), limit);
            criterion.needs().stream()
                    .flatMap(List::stream)
                    .filter(need -> random.nextInt(5) > 0)
                    .forEach(need -> values.put(
                            need.code() + (need.yearsBack() > 0 ? "@previous" : ""),
                            limit + (random.nextInt(3) - 1) * 0.01));
        }
        return new Assessment(values, required, Map.of());
    }

    /** What rules say of assessments. */
    public static Set<Award> said(PackageRules rules, List<Assessment> assessments) {
        Set<Award> said = new HashSet<>();
        rules.judge(assessments, said::add);
        return said;
    }
}
