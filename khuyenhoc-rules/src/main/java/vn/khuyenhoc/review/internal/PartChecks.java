package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.PartCheck;
import vn.khuyenhoc.review.fact.SumCheck;
import vn.khuyenhoc.text.Words;

/** The parts of a row beside their wholes: new and repeated registrations, the assessed, the parts of a total. */
final class PartChecks {
    private final int number;
    private final FigureRow row;
    private final Counts counts;
    private final Tolerance tolerance;

    PartChecks(int number, FigureRow row, Counts counts, Tolerance tolerance) {
        this.number = number;
        this.row = row;
        this.counts = counts;
        this.tolerance = tolerance;
    }

    List<Object> all() {
        List<Object> facts = new ArrayList<>();
        Interval assessed = count(row.assessed());
        Interval fresh = count(row.registeredNew());
        Interval again = count(row.registeredAgain());
        part(facts, RemarkKind.ASSESSED_ABOVE_REGISTERED, assessed, counts.registered());
        part(facts, RemarkKind.ASSESSED_ABOVE_BASE, assessed, counts.all());
        part(facts, RemarkKind.RECOGNISED_ABOVE_ASSESSED, counts.recognised(), assessed);
        part(facts, RemarkKind.PART_ABOVE_REGISTERED, fresh, counts.registered());
        part(facts, RemarkKind.PART_ABOVE_REGISTERED, again, counts.registered());
        if (fresh != null && again != null) {
            sum(facts, Show.words("parts.registered"), fresh.plus(again), counts.registered());
        }
        row.parts().stream()
                .map(tolerance::count)
                .reduce(Interval::plus)
                .ifPresent(sum -> sum(facts, Show.words("parts.recognised"), sum, counts.recognised()));
        return facts;
    }

    private @Nullable Interval count(@Nullable PrintedNumber printed) {
        return printed == null ? null : tolerance.count(printed);
    }

    private void part(List<Object> facts, RemarkKind kind, @Nullable Interval part, @Nullable Interval whole) {
        if (part != null && whole != null) {
            facts.add(new PartCheck(number, kind, part, whole));
        }
    }

    private void sum(List<Object> facts, Words parts, Interval sum, @Nullable Interval total) {
        if (total != null) {
            facts.add(new SumCheck(number, parts, sum, total));
        }
    }
}
