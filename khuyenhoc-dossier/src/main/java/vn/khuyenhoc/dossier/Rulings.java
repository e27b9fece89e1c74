package vn.khuyenhoc.dossier;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Paper;
import vn.khuyenhoc.catalogue.Term;
import vn.khuyenhoc.decision.Admissible;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.dossier.Block.Paragraph.Kind;
import vn.khuyenhoc.explanation.Phrases;

/** The texts of draft decisions, and of answers that do not recognise. Immutable. */
final class Rulings {
    private static final int LAST = 31;
    private final Catalogue catalogue;
    private final CriteriaSet set;
    private final DossierCase dossier;
    private final Parties parties;

    Rulings(Catalogue catalogue, CriteriaSet set, DossierCase dossier, Parties parties) {
        this.catalogue = catalogue;
        this.set = set;
        this.dossier = dossier;
        this.parties = parties;
    }

    /** Why a paper that decides does not fit what was decided; null where it does, and for other papers. */
    static @Nullable Unfit unfit(Paper paper, DossierCase dossier) {
        Outcome outcome = dossier.result(true).outcome();
        return switch (paper.kind()) {
            case DECISION -> outcome == Outcome.QUALIFIED ? waiting(dossier) : open(outcome, Unfit.NOT_QUALIFIED);
            case REFUSAL -> outcome == Outcome.NOT_QUALIFIED ? null : open(outcome, Unfit.QUALIFIED);
            case CLASSIFICATION -> dossier.council().outcome() == Outcome.UNDECIDED ? Unfit.UNDECIDED : null;
            default -> null;
        };
    }

    private static Unfit open(Outcome outcome, Unfit decided) {
        return outcome == Outcome.UNDECIDED ? Unfit.UNDECIDED : decided;
    }

    /** A level that is met is not recognised before it may be asked for. */
    private static @Nullable Unfit waiting(DossierCase dossier) {
        Admissible admissible = dossier.council().admissible();
        return admissible != null
                        && admissible.level() == dossier.level()
                        && admissible.from() != null
                        && !admissible.now()
                ? Unfit.NOT_YET
                : null;
    }

    void decision(Paper paper, Sheet sheet) {
        open(paper, sheet);
        sheet.add(
                Kind.BODY,
                Sheet.bold(Say.text("ruling.first")),
                Sheet.plain(Say.text("ruling.recognises")),
                parties.recognised(sheet),
                Sheet.plain(Say.text(
                        "ruling.title",
                        set.name(),
                        dossier.result(true).name(),
                        dossier.council().context().dataYear())));
        Term retention = set.retention();
        int year = dossier.council().context().asOf().getYear();
        if (retention != null) {
            LocalDate until = LocalDate.of(year, Month.DECEMBER, LAST).plusMonths(retention.months());
            sheet.add(
                    Kind.BODY,
                    Sheet.bold(Say.text("ruling.second")),
                    Sheet.plain(Say.text(
                            "ruling.kept",
                            retention.months(),
                            String.valueOf(year),
                            Parties.shown(until),
                            retention.citation().clause())));
        } else {
            sheet.add(Kind.BODY, Sheet.bold(Say.text("ruling.second")), sheet.lacks("missing.retention"));
        }
        close(sheet);
    }

    void classification(Paper paper, Sheet sheet) {
        open(paper, sheet);
        Decision decision = dossier.council();
        Phrases phrases = new Phrases(catalogue, Locale.ROOT);
        String reached = decision.level() == 0
                ? Say.text("ruling.lowest")
                : decision.levels().get(decision.level() - 1).name().vi();
        sheet.add(
                Kind.BODY,
                Sheet.bold(Say.text("ruling.first")),
                Sheet.plain(Say.text("ruling.class")),
                parties.recognised(sheet),
                Sheet.plain(
                        Say.text("ruling.points", set.name(), decision.context().dataYear())),
                decision.total() == null ? sheet.lacks("missing.total") : Sheet.bold(phrases.score(decision.total())),
                Sheet.plain(Say.text("ruling.classed")),
                Sheet.bold(reached),
                Sheet.plain("."));
        close(sheet);
    }

    private void open(Paper paper, Sheet sheet) {
        sheet.add(Kind.ITEM, Sheet.plain(Say.text("ruling.power")), sheet.lacks("missing.power"));
        sheet.add(
                Kind.ITEM,
                Sheet.plain(Say.text("ruling.proposal")),
                sheet.lacks("missing.proposal", paper.citation().clause()));
        sheet.add(Kind.TITLE, Sheet.bold(Say.text("ruling.decides")));
    }

    private void close(Sheet sheet) {
        sheet.add(
                Kind.BODY,
                Sheet.bold(Say.text("ruling.last")),
                Sheet.plain(Say.text("ruling.force")),
                sheet.lacks("missing.executors"));
    }

    void refusal(Paper paper, Sheet sheet) {
        sheet.add(
                Kind.BODY,
                Sheet.plain(Say.text("refusal.found")),
                parties.recognised(sheet),
                Sheet.plain(Say.text(
                        "refusal.not",
                        set.name(),
                        dossier.result(true).name(),
                        dossier.council().context().dataYear())));
        sheet.heading("refusal.reasons", paper.citation().clause());
        Findings findings = new Findings(catalogue, dossier.council(), dossier.result(true));
        findings.reasons(sheet);
        findings.steps(sheet);
    }
}
