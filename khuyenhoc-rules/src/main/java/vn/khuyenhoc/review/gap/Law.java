package vn.khuyenhoc.review.gap;

import java.util.List;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.TargetFinding;

/**
 * Where the law of a fact stands.
 *
 * @param code code of the target, criteria set or area
 * @param citation document and clause
 * @param force plain, or to be striven for
 * @param standing how it stands to the year
 * @param policies codes of the conventions used
 */
public record Law(String code, Citation citation, TargetForce force, Standing standing, List<String> policies) {

    public Law {
        policies = List.copyOf(policies);
    }

    /** Where the target stands that a rate was held against. */
    public static Law of(TargetFinding finding) {
        return new Law(finding.target(), finding.citation(), finding.force(), finding.standing(), finding.policies());
    }
}
