package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.review.fact.YearRow;
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
        return earlier.stream()
                .flatMap(one -> remarks(one, later).stream()
                        .filter(remark -> one == earlier.get(0) || remark.kind() != RemarkKind.SERIES_BROKEN))
                .toList();
    }

    /** The remarks on the later year. */
    public List<Remark> remarks(Reviewer earlier, Reviewer later) {
        List<Object> facts = new ArrayList<>(Reviewer.conventions(targets));
        facts.addAll(rows(earlier, false));
        facts.addAll(rows(later, true));
        return RuleRun.only(rules.found(facts), Noted.class)
                .distinct()
                .map(later::remark)
                .toList();
    }

    private List<YearRow> rows(Reviewer year, boolean later) {
        List<YearRow> rows = new ArrayList<>();
        for (int i = 0; i < year.rates().size(); i++) {
            Rates rates = year.rates().get(i);
            FigureRow row = rates.row();
            TargetBase base = row.base();
            if (!row.indicator().equals(FigureRow.OTHER)) {
                rows.add(new YearRow(
                        i,
                        later,
                        row.indicator(),
                        base == null ? "" : base.code() + base.name().vi(),
                        year.day().getYear(),
                        rates.base(),
                        rates.printedBase(),
                        documents(row, year.day()),
                        sets(row, year.day())));
            }
        }
        return rows;
    }

    /** The documents whose targets held on a day. */
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
}
