package vn.khuyenhoc.benchmarks.hand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Observed.Origin;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.subject.Subject;

/** Makes one decision; used once. */
final class Assembly {
    private final Table table;
    private final Subject subject;
    private final double @Nullable [][] awarded;
    private final @Nullable Observation[] found;
    private final @Nullable Tally[] tallies;
    private final Finding[][] findings;
    private final LevelResult[] results;
    private final Score[] totals;

    Assembly(Table table, Subject subject, Relatives relatives, double @Nullable [][] awarded) {
        this.table = table;
        this.subject = subject;
        this.awarded = awarded;
        this.found = table.found(subject.observations());
        this.tallies = tallies(relatives);
        this.findings = new Finding[table.levels.length][];
        this.results = new LevelResult[table.levels.length];
        this.totals = new Score[table.levels.length];
    }

    private @Nullable Tally[] tallies(Relatives relatives) {
        @Nullable Tally[] counted = null;
        for (int i = 0; i < found.length; i++) {
            var derivation = table.columns[i].derivation;
            if (derivation != null) {
                Tally tally = new Tally();
                relatives.count(subject, derivation, tally);
                counted = counted == null ? new Tally[found.length] : counted;
                counted[i] = tally.isEmpty() ? null : tally;
            }
        }
        return counted == null ? NO_TALLIES : counted;
    }

    private static final @Nullable Tally[] NO_TALLIES = {};

    Decision decision() {
        int reached = 0;
        int refused = 0;
        for (int level = 0; level < results.length; level++) {
            judge(level);
            Outcome outcome = results[level].outcome();
            reached = outcome == Outcome.QUALIFIED ? level + 1 : reached;
            refused += outcome == Outcome.NOT_QUALIFIED ? 1 : 0;
        }
        Outcome outcome =
                reached > 0 ? Outcome.QUALIFIED : refused == results.length ? Outcome.NOT_QUALIFIED : Outcome.UNDECIDED;
        int shown = Math.max(0, reached - 1);
        return new Decision(
                subject.id(),
                table.title,
                table.context,
                outcome,
                reached,
                totals[shown],
                groups(findings[shown]),
                List.of(results),
                Missing.of(table, findings),
                List.of(),
                new Ways(table, results, findings, reached).nearest(),
                HeldTitles.of(subject.titles(), table.title, table.law, table.context),
                null,
                table.calendar,
                table.basis);
    }

    private void judge(int level) {
        boolean same = table.asBefore[level] && awarded == null;
        Finding[] own = same ? findings[level - 1] : findings(level);
        findings[level] = own;
        totals[level] = same ? totals[level - 1] : score(table.set.id(), table.maximum, own, 0, own.length);
        List<Finding> list = same ? results[level - 1].findings() : List.of(own);
        results[level] = new LevelResult(level + 1, table.levels[level].name(), outcome(level), list);
    }

    private Finding[] findings(int level) {
        Finding[] own = new Finding[table.columns.length];
        for (int i = 0; i < own.length; i++) {
            Column column = table.columns[i];
            Observation observation = found[i];
            Tally tally = tallies.length == 0 ? null : tallies[i];
            if (awarded == null && column.asBefore[level]) {
                own[i] = findings[level - 1][i];
            } else if (observation != null) {
                own[i] = declared(column, level, i, observation, tally);
            } else {
                own[i] = tally == null ? column.missing[level] : counted(column, level, i, tally);
            }
        }
        return own;
    }

    private Finding declared(Column column, int level, int place, Observation observation, @Nullable Tally tally) {
        if (tally != null && observation.value() instanceof Share share && tally.refutes(share)) {
            Observed said =
                    new Observed(observation.code(), observation.year(), observation.value(), 0, Origin.DECLARED);
            return column.contradicted(
                    level, said, tally.observed(column.observation, table.year).get(0));
        }
        double award =
                awarded == null ? column.award(level, column.number(observation.value())) : awarded[level][place];
        boolean met = !Double.isNaN(award);
        BigDecimal points;
        if (column.scored) {
            points = Amounts.plain(((Points) observation.value()).points());
        } else {
            points = met ? column.maximum : BigDecimal.ZERO;
        }
        Observed observed =
                new Observed(observation.code(), observation.year(), observation.value(), 0, Origin.DECLARED);
        CriterionOutcome outcome = met ? CriterionOutcome.MET : CriterionOutcome.NOT_MET;
        return column.finding(level, outcome, null, points, points, List.of(observed));
    }

    private Finding counted(Column column, int level, int place, Tally tally) {
        List<Observed> observed = tally.observed(column.observation, table.year);
        if (!Double.isNaN(award(column, level, place, tally.least(), 0))) {
            return column.finding(level, CriterionOutcome.MET, null, column.maximum, column.maximum, observed);
        }
        if (!tally.exact() && !Double.isNaN(award(column, level, place, tally.most(), results.length))) {
            return column.finding(
                    level, CriterionOutcome.UNKNOWN, tally.reason(), BigDecimal.ZERO, column.maximum, observed);
        }
        return column.finding(level, CriterionOutcome.NOT_MET, null, BigDecimal.ZERO, BigDecimal.ZERO, observed);
    }

    private double award(Column column, int level, int place, double number, int behind) {
        return awarded == null ? column.award(level, number) : awarded[behind + level][place];
    }

    private Outcome outcome(int level) {
        BigDecimal least = Objects.requireNonNull(table.levels[level].total());
        Score total = totals[level];
        boolean open = total.earned().compareTo(least) < 0;
        if (open && Objects.requireNonNull(total.possible()).compareTo(least) < 0) {
            return Outcome.NOT_QUALIFIED;
        }
        if (table.levels[level].every()) {
            for (Finding finding : findings[level]) {
                if (finding.outcome() == CriterionOutcome.NOT_MET) {
                    return Outcome.NOT_QUALIFIED;
                }
                open |= finding.outcome() == CriterionOutcome.UNKNOWN;
            }
        }
        return open ? Outcome.UNDECIDED : Outcome.QUALIFIED;
    }

    private List<Score> groups(Finding[] shown) {
        Score[] scores = new Score[table.groups.length];
        for (int i = 0; i < scores.length; i++) {
            var group = table.groups[i];
            BigDecimal maximum = Objects.requireNonNull(group.maximum());
            scores[i] = score(group.code(), maximum, shown, table.starts[i], table.starts[i + 1]);
        }
        return List.of(scores);
    }

    private static Score score(String code, BigDecimal maximum, Finding[] findings, int from, int to) {
        BigDecimal earned = Amounts.earned(findings, from, to);
        BigDecimal possible = Amounts.possible(findings, from, to);
        return new Score(code, earned, possible.min(maximum.max(earned)), maximum);
    }
}
