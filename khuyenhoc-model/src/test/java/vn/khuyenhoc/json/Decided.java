package vn.khuyenhoc.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.decision.Admissible;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Contradiction;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Deadline;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.GroupResult;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Waiting;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.register.Subjects;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** Arbitrary decisions for properties, with texts of all kinds; whether they are likely does not matter. */
public final class Decided {
    private Decided() {}

    /** Decisions. */
    public static Arbitrary<Decision> decisions() {
        Arbitrary<Object[]> judged = Combinators.combine(
                        texts(),
                        codes(Title.class),
                        contexts(),
                        codes(Outcome.class),
                        Arbitraries.integers().between(-1, 2))
                .as((subject, title, context, outcome, level) ->
                        new Object[] {subject, title, context, outcome, level});
        Arbitrary<Object[]> found = Combinators.combine(
                        scores().injectNull(0.3), few(scores()), few(levels()), few(texts()), ways().injectNull(0.5))
                .as((total, groups, levels, missing, way) -> new Object[] {total, groups, levels, missing, way});
        Arbitrary<Object[]> told = Combinators.combine(
                        few(texts()), admissible().injectNull(0.5))
                .as((wanted, admissible) -> new Object[] {wanted, admissible});
        return Combinators.combine(judged, found, told, few(holdings()), few(deadlines()), bases())
                .as(Decided::decision);
    }

    @SuppressWarnings("unchecked")
    private static Decision decision(
            Object[] judged,
            Object[] found,
            Object[] told,
            List<Holding> holdings,
            List<Deadline> calendar,
            Basis basis) {
        return new Decision(
                (String) judged[0],
                (Title) judged[1],
                (Context) judged[2],
                (Outcome) judged[3],
                (int) judged[4],
                (Score) found[0],
                (List<Score>) found[1],
                (List<LevelResult>) found[2],
                (List<String>) found[3],
                (List<String>) told[0],
                (Way) found[4],
                holdings,
                (Admissible) told[1],
                calendar,
                basis);
    }

    private static Arbitrary<LevelResult> levels() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        words(),
                        codes(Outcome.class),
                        few(findings()),
                        few(groups()),
                        texts().injectNull(0.8))
                .as(LevelResult::new);
    }

    private static Arbitrary<GroupResult> groups() {
        return Combinators.combine(texts(), texts(), words(), codes(CriterionOutcome.class), texts())
                .as(GroupResult::new);
    }

    private static Arbitrary<Admissible> admissible() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false),
                        days().injectNull(0.3),
                        codes(Waiting.class).injectNull(0.3),
                        texts().injectNull(0.3),
                        days().injectNull(0.3))
                .as(Admissible::new);
    }

    private static Arbitrary<Contradiction> contradictions() {
        return Combinators.combine(
                        codes(Contradiction.Kind.class),
                        observed(),
                        observed(),
                        codes(Title.class).injectNull(0.5),
                        texts(),
                        codes(SourceMark.class))
                .as((kind, first, second, title, clause, mark) ->
                        new Contradiction(kind, first, second, title, "TT25", clause, mark));
    }

    private static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        Combinators.combine(texts(), texts(), words()).as(List::of),
                        codes(CriterionOutcome.class),
                        codes(Reason.class).injectNull(0.5),
                        Combinators.combine(
                                        points().injectNull(0.3), points().injectNull(0.3), points().injectNull(0.3))
                                .as((one, two, three) -> new BigDecimal[] {one, two, three}),
                        few(observed()),
                        Combinators.combine(few(texts()), few(contradictions())).as(Tuple::of),
                        texts().injectNull(0.5),
                        Combinators.combine(texts(), codes(SourceMark.class)).as(Tuple::of))
                .as((head, outcome, reason, points, observed, told, required, source) -> new Finding(
                        (String) head.get(0),
                        (String) head.get(1),
                        (Words) head.get(2),
                        outcome,
                        reason,
                        points[0],
                        points[1],
                        points[2],
                        observed,
                        told.get1(),
                        told.get2(),
                        required,
                        "TT24",
                        source.get1(),
                        source.get2(),
                        source.get1() + " đọc"));
    }

    private static Arbitrary<Observed> observed() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.integers(),
                        Subjects.values().injectNull(0.3),
                        Arbitraries.longs(),
                        codes(Observed.Origin.class).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.5),
                        Arbitraries.longs().injectNull(0.8),
                        Arbitraries.longs().injectNull(0.8))
                .as(Observed::new);
    }

    private static Arbitrary<Way> ways() {
        Arbitrary<Observation> targets = Combinators.combine(texts(), Arbitraries.integers(), Subjects.values())
                .as(Observation::of);
        Arbitrary<Value> from = Subjects.values().injectNull(0.5);
        Arbitrary<Step> steps = Combinators.combine(
                        texts(),
                        words(),
                        from,
                        few(targets),
                        Arbitraries.longs().injectNull(0.5))
                .as(Step::new);
        return Combinators.combine(Arbitraries.integers(), few(steps), points()).as(Way::new);
    }

    private static Arbitrary<Score> scores() {
        return Combinators.combine(texts(), points(), points().injectNull(0.3), points().injectNull(0.3))
                .as(Score::new);
    }

    private static Arbitrary<Holding> holdings() {
        Arbitrary<HeldTitle> titles = Combinators.combine(
                        codes(Title.class),
                        Arbitraries.integers().between(1, 3),
                        texts().injectNull(0.5),
                        texts().injectNull(0.5),
                        days().injectNull(0.5),
                        Arbitraries.integers().between(1990, 2100),
                        days().injectNull(0.5))
                .as(HeldTitle::new);
        return Combinators.combine(
                        titles,
                        days().injectNull(0.5),
                        Arbitraries.of(true, false).injectNull(0.3),
                        days().injectNull(0.5),
                        Arbitraries.of(true, false))
                .as(Holding::new);
    }

    private static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(
                        words(), days().injectNull(0.3), Arbitraries.integers().injectNull(0.5), texts())
                .as(Deadline::new);
    }

    private static Arbitrary<Basis> bases() {
        return Combinators.combine(
                        texts().injectNull(0.3),
                        words(),
                        texts().injectNull(0.3),
                        days().map(day -> new Validity(day, null)).injectNull(0.3),
                        codes(Completeness.class),
                        Arbitraries.of(true, false),
                        words().injectNull(0.3),
                        few(words()))
                .as((set, name, document, validity, completeness, illustrative, authority, missing) -> new Basis(
                        set,
                        name,
                        document,
                        validity,
                        completeness,
                        illustrative,
                        authority,
                        authority,
                        missing,
                        "r1",
                        "c1"));
    }

    private static Arbitrary<Context> contexts() {
        return Combinators.combine(
                        Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 12, 1)),
                        Arbitraries.integers().between(1990, 2100),
                        texts().injectNull(0.5),
                        codes(Stance.class))
                .as(Context::new);
    }

    private static Arbitrary<Words> words() {
        return Combinators.combine(texts(), texts()).as(Words::new);
    }

    /** Few plain texts, so that the same come again, and any others. */
    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("CD-1", "đọc sách", "a \"b\" \\ c\n", "x,y", "=1", "")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(8).filter(Decided::isWhole)));
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    private static Arbitrary<BigDecimal> points() {
        return Arbitraries.of("0", "8", "8.50", "1E+2", "-3", "123456789012345678901", "0.000000001")
                .map(BigDecimal::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2025, 12, 1),
                LocalDate.of(987, 1, 1),
                LocalDate.of(-5, 1, 1),
                LocalDate.of(12_345, 1, 1));
    }

    private static <T extends Enum<T>> Arbitrary<T> codes(Class<T> type) {
        return Arbitraries.of(type);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(2);
    }
}
