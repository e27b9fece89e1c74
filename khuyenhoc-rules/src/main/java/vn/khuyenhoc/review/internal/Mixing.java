package vn.khuyenhoc.review.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.MixCheck;
import vn.khuyenhoc.text.Words;

/** Whether the printed rates of one source are shares of different wholes: one of all, the next of the registered. */
final class Mixing {
    private final RuleRun rules;

    Mixing(RuleRun rules) {
        this.rules = rules;
    }

    /**
     * A printed rate.
     *
     * @param row its row
     * @param rate the rate
     * @param whole of what it is the share by the counts, or else as stated; null where nothing says
     */
    record Printed(
            FigureRow row, PrintedRate rate, @Nullable Whole whole) {}

    List<Remark> remarks(List<Printed> rates) {
        MixCheck check = new MixCheck(on(rates, Whole.BASE), on(rates, Whole.REGISTERED));
        return rules.noted(List.of(check)).stream()
                .map(noted -> Names.onPlace(RemarkKind.MIXED_DENOMINATORS, check.onBase(), check.onRegistered()))
                .toList();
    }

    private static Words on(List<Printed> rates, Whole whole) {
        List<Printed> mine =
                rates.stream().filter(rate -> rate.whole() == whole).toList();
        return new Words(
                mine.stream()
                        .map(one -> Names.of(one.row()).vi() + " "
                                + one.rate().printed().text())
                        .collect(Collectors.joining(", ")),
                mine.stream()
                        .map(one -> Names.of(one.row()).en() + " "
                                + one.rate().printed().text())
                        .collect(Collectors.joining(", ")));
    }
}
