package vn.khuyenhoc.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** Decisions made up for tests. */
final class Decided {
    private static final Words NAME = new Words("tên", "name");
    private static final Basis BASIS =
            new Basis("S", NAME, "D", null, Completeness.COMPLETE, false, null, null, List.of(), "r", "c");

    private Decided() {}

    /** A decision on a family whose levels, from the lowest, come to outcomes; the highest that is reached counts. */
    static Decision levels(Outcome... outcomes) {
        return decision(List.of(), outcomes);
    }

    /** A decision on a family that holds the title at a level. */
    static Decision holding(int level, Boolean valid, Outcome... outcomes) {
        HeldTitle title = new HeldTitle(Title.FAMILY, level, null, null, null, 2023, null);
        return decision(List.of(new Holding(title, null, valid, null, false)), outcomes);
    }

    private static Decision decision(List<Holding> holdings, Outcome... outcomes) {
        List<LevelResult> levels = IntStream.range(0, outcomes.length)
                .mapToObj(at -> new LevelResult(at + 1, NAME, outcomes[at], List.of(finding("C" + (at + 1)))))
                .toList();
        int reached = IntStream.range(0, outcomes.length)
                .filter(at -> outcomes[at] == Outcome.QUALIFIED)
                .map(at -> at + 1)
                .max()
                .orElse(0);
        return new Decision(
                "GD-1",
                Title.FAMILY,
                Context.of(LocalDate.of(2025, 1, 10), 2024),
                reached > 0 ? Outcome.QUALIFIED : Outcome.UNDECIDED,
                reached,
                null,
                List.of(),
                levels,
                List.of(),
                List.of(),
                null,
                holdings,
                null,
                List.of(),
                BASIS);
    }

    private static Finding finding(String criterion) {
        return new Finding(
                criterion,
                "1",
                NAME,
                CriterionOutcome.MET,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                "D",
                "Điều 1",
                SourceMark.TEXT,
                "rule");
    }
}
