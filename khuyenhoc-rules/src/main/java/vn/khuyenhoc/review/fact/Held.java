package vn.khuyenhoc.review.fact;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/**
 * The rate of a row that can be held against targets.
 *
 * @param row number of the row
 * @param indicator code of the title or indicator
 * @param whole of what it is the share
 * @param ofWhat base that targets may have; null where it is not known
 */
public record Held(
        int row, String indicator, Whole whole, @Nullable TargetBase ofWhat) implements Figure {
    /** Of what it is the share. */
    public String on() {
        return whole.name();
    }

    /** Code of the base; empty where it is not known. */
    public String base() {
        return ofWhat == null ? "" : ofWhat.code();
    }

    /** Says that it is held against a target. */
    public Against against(Goal goal) {
        return new Against(row, goal.target());
    }

    /** Says that the targets have another base. */
    public Noted differs(List<Goal> goals) {
        Words name = ofWhat == null ? new Words("", "") : ofWhat.name();
        List<Target> targets = goals.stream()
                .map(Goal::target)
                .sorted(Comparator.comparing(Target::code))
                .toList();
        return Noted.of(
                row,
                RemarkKind.BASE_DIFFERS,
                name,
                new Words(
                        targets.stream()
                                .map(one ->
                                        one.code() + " (" + one.base().name().vi() + ")")
                                .collect(Collectors.joining(", ")),
                        targets.stream()
                                .map(one ->
                                        one.code() + " (" + one.base().name().en() + ")")
                                .collect(Collectors.joining(", "))));
    }

    /**
     * A rate and a target on the same base.
     *
     * @param row number of the row
     * @param target target
     */
    public record Against(int row, Target target) {}
}
