package vn.khuyenhoc.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.text.Words;

/**
 * A community learning centre (trung tâm học tập cộng đồng). Immutable.
 *
 * @param name name
 * @param ranking ranking of the year in words, such as {@code khá}
 * @param director whether a director is appointed; nothing where none is
 * @param budget money of the year in đồng; nothing where it had none
 * @param informationTechnology whether it applies information technology; null where not given
 * @param learners learners of the year; null where not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LearningCentre(
        Words name,
        Stated<String> ranking,
        Stated<Boolean> director,
        Stated<PrintedNumber> budget,
        @Nullable Boolean informationTechnology,
        @Nullable PrintedNumber learners) {}
