package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.FigurePart;
import vn.khuyenhoc.figures.FigurePart.Total;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.Amount;
import vn.khuyenhoc.review.fact.OfRow;
import vn.khuyenhoc.review.fact.PartCheck;
import vn.khuyenhoc.review.fact.SumCheck;
import vn.khuyenhoc.text.Words;

/** The counts of a row beside their wholes: all, registered, assessed, recognised, and the parts of each. */
final class PartChecks {
    private final int number;
    private final FigureRow row;
    private final Tolerance tolerance;
    private final List<OfRow> checks = new ArrayList<>();

    PartChecks(int number, FigureRow row, Tolerance tolerance) {
        this.number = number;
        this.row = row;
        this.tolerance = tolerance;
    }

    List<OfRow> all() {
        part(RemarkKind.RECOGNISED_ABOVE_REGISTERED, row.recognised(), row.registered());
        part(RemarkKind.RECOGNISED_ABOVE_BASE, row.recognised(), row.all());
        part(RemarkKind.REGISTERED_ABOVE_BASE, row.registered(), row.all());
        part(RemarkKind.ASSESSED_ABOVE_REGISTERED, row.assessed(), row.registered());
        part(RemarkKind.ASSESSED_ABOVE_BASE, row.assessed(), row.all());
        part(RemarkKind.RECOGNISED_ABOVE_ASSESSED, row.recognised(), row.assessed());
        part(RemarkKind.PART_ABOVE_REGISTERED, row.registeredNew(), row.registered());
        part(RemarkKind.PART_ABOVE_REGISTERED, row.registeredAgain(), row.registered());
        PrintedNumber fresh = row.registeredNew();
        PrintedNumber again = row.registeredAgain();
        if (fresh != null && again != null) {
            sum(Show.words("parts.again"), List.of(fresh, again), row.registered());
        }
        for (Total total : Total.values()) {
            List<PrintedNumber> parts = row.parts().stream()
                    .filter(part -> part.of() == total)
                    .map(FigurePart::count)
                    .toList();
            sum(Show.words("parts." + total), parts, total(total));
        }
        return checks;
    }

    private @Nullable PrintedNumber total(Total total) {
        return switch (total) {
            case RECOGNISED -> row.recognised();
            case REGISTERED -> row.registered();
            case ASSESSED -> row.assessed();
            case ALL -> row.all();
        };
    }

    private void part(RemarkKind kind, @Nullable PrintedNumber part, @Nullable PrintedNumber whole) {
        if (part != null && whole != null) {
            checks.add(new PartCheck(number, kind, tolerance.amount(part), tolerance.amount(whole)));
        }
    }

    private void sum(Words what, List<PrintedNumber> parts, @Nullable PrintedNumber total) {
        if (total != null) {
            parts.stream()
                    .map(tolerance::amount)
                    .reduce(Amount::plus)
                    .ifPresent(sum -> checks.add(new SumCheck(number, what, sum, tolerance.amount(total))));
        }
    }
}
