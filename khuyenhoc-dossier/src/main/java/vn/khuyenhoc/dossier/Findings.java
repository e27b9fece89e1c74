package vn.khuyenhoc.dossier;

import java.util.List;
import java.util.Locale;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Admissible;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.explanation.Phrases;

/** What a decision comes to, in the sentences of a paper. Immutable. */
final class Findings {
    private final Decision decision;
    private final LevelResult level;
    private final Phrases phrases;
    private final Explanation explanation;

    Findings(Catalogue catalogue, Decision decision, LevelResult level) {
        this.decision = decision;
        this.level = level;
        this.phrases = new Phrases(catalogue, Locale.ROOT);
        this.explanation = new Explanation(catalogue, Locale.ROOT);
    }

    /** The verdict on each criterion (tiêu chí), where the document judges them; the total of points where it gives any. */
    void groups(Sheet sheet) {
        if (!level.groups().isEmpty()) {
            sheet.body("groups", level.groups().get(0).clause());
        }
        level.groups()
                .forEach(group -> sheet.item(
                        Sheet.plain(group.label() + ". " + group.name().vi() + ": "),
                        Sheet.bold(phrases.outcome(group.outcome()))));
        if (decision.total() != null) {
            sheet.body("total", phrases.score(decision.total()));
        }
    }

    /** Whether the level is reached, and what that depends on. */
    void conclusion(Sheet sheet) {
        sheet.body("conclusion", phrases.title(decision.title()), level.name(), phrases.outcome(level.outcome()));
        String clause = level.refusedBy();
        if (clause != null) {
            sheet.item(Sheet.plain(Say.text("reason.below", clause)));
        }
        if (level.outcome() == Outcome.UNDECIDED) {
            decision.missing().forEach(code -> sheet.item(sheet.lacks("missing.settle", observation(code))));
            decision.basis().missing().forEach(words -> sheet.item(Sheet.plain(words.vi())));
        }
        decision.evidenceWanted().forEach(code -> sheet.item(sheet.lacks("missing.evidence", observation(code))));
        waits(sheet);
    }

    private String observation(String code) {
        return switch (code) {
            case "ownership", "areaClasses" -> Say.text("settle." + code);
            default -> phrases.observation(code);
        };
    }

    /** What is still to be done. */
    void steps(Sheet sheet) {
        List<String> steps = level.outcome() == Outcome.QUALIFIED ? List.of() : explanation.steps(decision);
        if (!steps.isEmpty()) {
            sheet.body("steps");
            steps.forEach(step -> sheet.item(Sheet.plain(step)));
        }
    }

    /** That the level may not be asked for yet. */
    void waits(Sheet sheet) {
        Admissible admissible = decision.admissible();
        if (admissible != null && admissible.level() == level.level() && !admissible.now()) {
            if (admissible.from() != null && admissible.clause() != null) {
                sheet.label("waits", Parties.shown(admissible.from()), admissible.clause());
            } else {
                sheet.label("late");
            }
        }
    }

    /** Why the level is not reached: each criterion that is known not to be met, with its clause. */
    void reasons(Sheet sheet) {
        String clause = level.refusedBy();
        if (clause != null) {
            sheet.item(Sheet.plain(Say.text("reason.below", clause)));
        }
        level.findings().stream()
                .filter(finding -> finding.outcome() == CriterionOutcome.NOT_MET)
                .forEach(finding -> sheet.item(
                        Sheet.bold(finding.label() + ". " + finding.name().vi()),
                        Sheet.plain(Say.text(
                                "reason",
                                group(finding),
                                finding.clause(),
                                phrases.document(finding.document()),
                                explanation.facts(decision, finding)))));
        if (decision.total() != null) {
            sheet.item(Sheet.plain(Say.text("total", phrases.score(decision.total()))));
        }
    }

    private String group(Finding finding) {
        return level.groups().stream()
                .filter(group -> finding.criterion().startsWith(group.code() + "."))
                .map(group -> Say.text("reason.group", group.label(), group.name()))
                .findFirst()
                .orElse("");
    }
}
