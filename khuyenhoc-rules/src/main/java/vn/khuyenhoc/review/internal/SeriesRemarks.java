package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.review.fact.SeriesStep;
import vn.khuyenhoc.review.internal.Reviewer.RowRates;
import vn.khuyenhoc.title.Title;

/** What one year says beside an earlier one of the same place: bases that drift, series broken by a change of documents. */
public final class SeriesRemarks {
    private final Targets targets;
    private final Jurisdiction nation;
    private final RuleRun rules;

    /** Remarks by the conventions and documents of a catalogue. */
    public SeriesRemarks(Catalogue catalogue, RuleRun rules) {
        this.targets = catalogue.targets();
        this.nation = catalogue.in(null);
        this.rules = rules;
    }

    /**
     * The remarks on a year beside earlier ones; beside all but the last of them only on bases, which may drift step by step.
     *
     * @param earlier earlier years, the last of them first
     */
    public List<Remark> remarks(List<Reviewer> earlier, Reviewer later) {
        List<Remark> all = new ArrayList<>();
        for (Reviewer one : earlier) {
            remarks(one, later).stream()
                    .filter(remark -> one == earlier.get(0) || remark.kind() != RemarkKind.SERIES_BROKEN)
                    .forEach(all::add);
        }
        return all;
    }

    /** The remarks on the later year. */
    public List<Remark> remarks(Reviewer earlier, Reviewer later) {
        List<SeriesStep> steps = new ArrayList<>();
        for (int i = 0; i < later.rowRates().size(); i++) {
            RowRates now = later.rowRates().get(i);
            int row = i;
            same(earlier, now).ifPresent(before -> steps.add(step(row, earlier, before, later, now)));
        }
        return rules.noted(steps).stream()
                .map(noted -> remark(noted, earlier, later))
                .distinct()
                .toList();
    }

    /** The row of the earlier year that counts the same on the same base. */
    private static Optional<RowRates> same(Reviewer earlier, RowRates now) {
        return earlier.rowRates().stream()
                .filter(before -> before.row().indicator().equals(now.row().indicator())
                        && !now.row().indicator().equals(FigureRow.OTHER)
                        && Objects.equals(before.row().base(), now.row().base()))
                .findFirst();
    }

    private SeriesStep step(int row, Reviewer earlier, RowRates before, Reviewer later, RowRates now) {
        Interval from = before.base();
        Interval to = now.base();
        double drift = value("base-drift");
        boolean near = later.day().getYear() - earlier.day().getYear() <= value("base-drift-years");
        boolean known = near && from != null && to != null;
        return new SeriesStep(
                row,
                known && Objects.requireNonNull(from).low() > 0
                        ? Objects.requireNonNull(to).over(from)
                        : null,
                known ? now.printedBase() / before.printedBase() : 1,
                1 - drift,
                1 + drift,
                documents(before.row(), earlier.day()),
                documents(now.row(), later.day()),
                sets(before.row(), earlier.day()),
                sets(now.row(), later.day()));
    }

    private double value(String policy) {
        return Objects.requireNonNull(targets.policy(policy).value(), policy).doubleValue();
    }

    /** The documents whose targets held on a day, or held last before it. */
    private Set<String> documents(FigureRow row, LocalDate day) {
        return targets.of(row.indicator()).stream()
                .filter(target -> target.inForce(day))
                .map(Target::document)
                .collect(Collectors.toSet());
    }

    /** The criteria set by which a title was judged on a day. */
    private Set<String> sets(FigureRow row, LocalDate day) {
        Title title = row.title();
        return title == null
                ? Set.of()
                : nation.inForce(title, day).map(set -> Set.of(set.id())).orElse(Set.of());
    }

    private static Remark remark(Noted noted, Reviewer earlier, Reviewer later) {
        SeriesStep step = (SeriesStep) noted.about();
        FigureRow row = later.rowRates().get(step.row()).row();
        String from = String.valueOf(earlier.day().getYear());
        String to = String.valueOf(later.day().getYear());
        return switch (noted.kind()) {
            case BASE_DRIFT -> Names.remark(noted.kind(), row, from, to, change(step.change()));
            case COUNTS_UNDECIDED ->
                Names.remark(
                        noted.kind(), row, Show.words("remark.BASE_DRIFT", from, to, Show.percent(step.printed())));
            default -> Names.remark(noted.kind(), row, from, to, names(step, true), names(step, false));
        };
    }

    private static Object change(@Nullable Interval change) {
        if (change == null) {
            return "";
        }
        return change.isPoint()
                ? Show.percent(change.low())
                : Show.words("interval.fromTo", Show.percent(change.low()), Show.percent(change.high()));
    }

    private static String names(SeriesStep step, boolean earlier) {
        return Stream.concat(
                        (earlier ? step.before() : step.after()).stream(),
                        (earlier ? step.setsBefore() : step.setsAfter()).stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
