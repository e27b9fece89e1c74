package vn.khuyenhoc.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.GroupResult;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.observation.Evidence;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.subject.Subject;

/** The table of all criteria and indicators of a level: what was found, by what evidence, and the verdict. Immutable. */
final class CriteriaTable {
    private static final List<Integer> WIDTHS = List.of(30, 30, 25, 15);
    private final CriteriaSet set;
    private final Subject subject;
    private final Decision decision;
    private final Explanation explanation;
    private final Phrases phrases;

    CriteriaTable(Catalogue catalogue, CriteriaSet set, Subject subject, Decision decision) {
        this.set = set;
        this.subject = subject;
        this.decision = decision;
        this.explanation = new Explanation(catalogue, Locale.ROOT);
        this.phrases = new Phrases(catalogue, Locale.ROOT);
    }

    /** The table of a level. */
    Block.Table of(LevelResult level, Sheet sheet) {
        return table(level, sheet, false);
    }

    /** The same for a member of the council to fill in: the verdict is left open, beside what the data come to. */
    Block.Table toFillIn(LevelResult level, Sheet sheet) {
        return table(level, sheet, true);
    }

    private Block.Table table(LevelResult level, Sheet sheet, boolean open) {
        List<Block.Row> rows = new ArrayList<>();
        for (Group group : set.groups()) {
            List<Finding> findings = level.findings().stream()
                    .filter(finding -> holds(group, finding))
                    .toList();
            if (!findings.isEmpty()) {
                rows.add(heading(group, level, open));
                findings.forEach(finding -> rows.add(row(finding, sheet, open)));
            }
        }
        List<Line> heading = List.of("table.criterion", "table.found", "table.evidence", "table.verdict").stream()
                .map(key -> Sheet.line(Sheet.bold(Say.text(key))))
                .toList();
        return new Block.Table(WIDTHS, heading, rows);
    }

    private static boolean holds(Group group, Finding finding) {
        return group.criteria().stream().map(Criterion::code).anyMatch(finding.criterion()::equals);
    }

    private Block.Row heading(Group group, LevelResult level, boolean open) {
        String verdict = level.groups().stream()
                .filter(result -> result.code().equals(group.code()))
                .map(GroupResult::outcome)
                .map(phrases::outcome)
                .findFirst()
                .orElse("");
        String points = decision.groups().stream()
                .filter(score -> score.code().equals(group.code()))
                .map(phrases::score)
                .findFirst()
                .orElse("");
        return new Block.Row(
                true,
                List.of(
                        Sheet.line(
                                Sheet.bold(group.label() + ". " + group.name().vi())),
                        Sheet.line(Sheet.bold(points)),
                        Sheet.line(),
                        Sheet.line(
                                Sheet.bold(open && !verdict.isEmpty() ? Say.text("ballot.box", verdict) : verdict))));
    }

    private Block.Row row(Finding finding, Sheet sheet, boolean open) {
        String verdict = phrases.outcome(finding.outcome());
        return new Block.Row(
                false,
                List.of(
                        Sheet.line(
                                Sheet.plain(
                                        finding.label() + ". " + finding.name().vi()),
                                Sheet.italic(" (" + finding.clause() + ")")),
                        found(finding, sheet),
                        evidence(finding, sheet),
                        Sheet.line(Sheet.plain(open ? Say.text("ballot.box", verdict) : verdict))));
    }

    private Line found(Finding finding, Sheet sheet) {
        List<Run> runs = new ArrayList<>();
        runs.add(Sheet.plain(explanation.facts(decision, finding)));
        finding.observed().stream()
                .filter(observed -> observed.value() == null)
                .filter(observed -> finding.outcome() != CriterionOutcome.NOT_APPLICABLE)
                .forEach(observed -> runs.add(sheet.lacks(
                        "missing.value", phrases.observation(observed.code()), String.valueOf(observed.year()))));
        return new Line(runs);
    }

    private Line evidence(Finding finding, Sheet sheet) {
        List<Run> runs = new ArrayList<>();
        if (finding.outcome() == CriterionOutcome.NOT_APPLICABLE) {
            return new Line(runs);
        }
        for (Observed observed : finding.observed()) {
            if (observed.value() != null) {
                Run shown = evidence(observed, sheet);
                if (!runs.contains(shown)) {
                    runs.addAll(runs.isEmpty() ? List.of(shown) : List.of(Sheet.plain("; "), shown));
                }
            }
        }
        return new Line(runs);
    }

    private Run evidence(Observed observed, Sheet sheet) {
        if (observed.origin() == Observed.Origin.REGISTER) {
            return Sheet.plain(Say.text("evidence.register"));
        }
        String shown = subject.observations().stream()
                .filter(one -> one.code().equals(observed.code()) && one.year() == observed.year())
                .map(Observation::evidence)
                .flatMap(List::stream)
                .map(CriteriaTable::shown)
                .collect(Collectors.joining("; "));
        if (!shown.isEmpty()) {
            return Sheet.plain(shown);
        }
        return set.noEvidence() == null
                ? Sheet.italic(Say.text("evidence.none"))
                : sheet.lacks("missing.evidence", phrases.observation(observed.code()));
    }

    private static String shown(Evidence evidence) {
        String reference = evidence.reference() == null ? "" : " " + evidence.reference();
        String date = evidence.date() == null ? "" : Say.text("evidence.date", Parties.shown(evidence.date()));
        return evidence.kind() + reference + date;
    }
}
