package vn.khuyenhoc.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.text.Words;

/**
 * A rate held against a target.
 *
 * @param row code of the title or indicator
 * @param target code of the target, such as {@code 1373-13}
 * @param name what is to be reached
 * @param outcome whether it is, in three values
 * @param leaning which way the printed number leans where the outcome is undecided; null otherwise, or where it does not
 * @param standing how the target stands to the year of the figures
 * @param targetYear year of the target
 * @param required share asked for; an interval where it depends on an unknown class of area
 * @param force plain, or to be striven for
 * @param base of what the rate is a share
 * @param basis where the rate comes from
 * @param rate share reached, within what is printed
 * @param printed rate as printed; null where none is
 * @param computed share from the counts; null where there are none
 * @param distance rate less target in percentage points
 * @param needed how many more it takes; null where the target is met or counts are missing
 * @param metUpToBase the target is met where the base is not larger than this; null where that is not the question
 * @param symbol symbol of the document, such as {@code 1373/QĐ-TTg}
 * @param citation document, clause, mark and source
 * @param viaLocalPlans whether the target is known through plans of localities only
 * @param note what the catalogue says about the value; null for nothing
 * @param policies codes of the conventions used
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetFinding(
        String row,
        String target,
        Words name,
        TargetOutcome outcome,
        @Nullable TargetOutcome leaning,
        Standing standing,
        int targetYear,
        Interval required,
        TargetForce force,
        TargetBase base,
        RateBasis basis,
        Interval rate,
        @Nullable String printed,
        @Nullable Interval computed,
        Interval distance,
        @Nullable Needed needed,
        @Nullable Long metUpToBase,
        String symbol,
        Citation citation,
        boolean viaLocalPlans,
        @Nullable Words note,
        List<String> policies) {

    public TargetFinding {
        policies = List.copyOf(policies);
    }
}
