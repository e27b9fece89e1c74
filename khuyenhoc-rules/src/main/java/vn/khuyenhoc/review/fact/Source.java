package vn.khuyenhoc.review.fact;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/** All that one source printed. */
public record Source() implements Figure {
    @Override
    public int row() {
        return PLACE;
    }

    /** Says that some of its rates are on all and others on the registered. */
    public Noted mixed(List<Rate> onAll, List<Rate> onRegistered) {
        return Noted.of(PLACE, RemarkKind.MIXED_DENOMINATORS, listed(onAll), listed(onRegistered));
    }

    private static Words listed(List<Rate> rates) {
        List<Words> shown = rates.stream()
                .sorted(Comparator.comparingInt(Rate::row)
                        .thenComparing(rate -> rate.shown().vi()))
                .map(Rate::shown)
                .toList();
        return new Words(
                shown.stream().map(Words::vi).collect(Collectors.joining(", ")),
                shown.stream().map(Words::en).collect(Collectors.joining(", ")));
    }
}
