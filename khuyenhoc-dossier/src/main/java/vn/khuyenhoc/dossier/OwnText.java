package vn.khuyenhoc.dossier;

import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Paper;
import vn.khuyenhoc.catalogue.PaperKind;
import vn.khuyenhoc.catalogue.PaperList;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.dossier.Block.Paragraph.Kind;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.text.Words;

/** The texts of submissions, reports, summaries and minutes. Immutable. */
final class OwnText {
    private final Catalogue catalogue;
    private final CriteriaSet set;
    private final DossierCase dossier;
    private final PaperList list;
    private final Parties parties;
    private final boolean deciding;

    OwnText(
            Catalogue catalogue,
            CriteriaSet set,
            DossierCase dossier,
            PaperList list,
            Parties parties,
            boolean deciding) {
        this.catalogue = catalogue;
        this.set = set;
        this.dossier = dossier;
        this.list = list;
        this.parties = parties;
        this.deciding = deciding;
    }

    private LevelResult level() {
        return dossier.result(deciding);
    }

    private Findings findings() {
        return new Findings(catalogue, dossier.decision(deciding), level());
    }

    private Block.Table table(Sheet sheet) {
        return new CriteriaTable(catalogue, set, dossier.subject(), dossier.decision(deciding)).of(level(), sheet);
    }

    void submission(Paper paper, Sheet sheet) {
        sheet.body("submission.found", dossier.decision(deciding).context().dataYear());
        findings().groups(sheet);
        boolean reached = level().outcome() == Outcome.QUALIFIED;
        Run asked = reached ? Sheet.bold(level().name().vi()) : sheet.lacks("missing.level", outcome());
        sheet.add(
                Kind.BODY,
                parties.maker(paper, sheet),
                Sheet.plain(Say.text("submission.asks")),
                parties.receiver(paper, sheet),
                Sheet.plain(Say.text(deciding ? "submission.recognise" : "submission.assess")),
                parties.recognised(sheet),
                Sheet.plain(Say.text("submission.title", set.name())),
                asked,
                Sheet.plain("."));
        if (!reached) {
            sheet.label("submission.notYet", outcome());
        }
        findings().waits(sheet);
        sheet.body("submission.with");
        (deciding ? list.deciding() : list.asking())
                .stream()
                        .filter(other ->
                                !other.equals(paper) && !other.receivers().isEmpty())
                        .filter(other -> other.kind() != PaperKind.REFUSAL)
                        .forEach(other -> sheet.item(Sheet.plain(other.name().vi() + ";")));
        list.attached().forEach(words -> sheet.item(Sheet.plain(words.vi())));
    }

    private String outcome() {
        return Say.text("outcome." + level().outcome());
    }

    void report(Sheet sheet) {
        sheet.heading("report.subject");
        sheet.add(
                Kind.BODY,
                parties.recognised(sheet),
                Sheet.plain(Say.text(
                        "report.of",
                        kind(),
                        dossier.decision(deciding).context().dataYear())));
        sheet.heading("report.work");
        sheet.add(Kind.BODY, sheet.lacks("missing.work"));
        sheet.heading("report.results");
        findings().groups(sheet);
        sheet.add(table(sheet));
        sheet.heading("report.conclusion");
        findings().conclusion(sheet);
        findings().steps(sheet);
        if (!list.attached().isEmpty()) {
            sheet.body("report.attached");
            list.attached().forEach(words -> sheet.item(Sheet.plain(words.vi())));
        }
    }

    private Object kind() {
        return dossier.subject() instanceof AdministrativeUnit unit
                ? Say.text("tier." + unit.tier())
                : Say.text("kind.unit");
    }

    void summary(Sheet sheet) {
        sheet.body(
                "summary.of",
                set.name(),
                level().name(),
                dossier.decision(deciding).context().dataYear());
        findings().groups(sheet);
        sheet.add(table(sheet));
        findings().conclusion(sheet);
    }

    void minutes(Paper paper, Sheet sheet) {
        sheet.add(
                Kind.BODY,
                Sheet.plain(Say.text("minutes.when")),
                sheet.lacks("missing.hour"),
                Sheet.plain(Say.text("minutes.where")),
                sheet.lacks("missing.venue"));
        sheet.heading("minutes.present");
        Words present = paper.present();
        if (present != null) {
            sheet.body("minutes.law", present, paper.citation().clause());
        }
        sheet.item(Sheet.plain(Say.text("minutes.chair")), sheet.lacks("missing.chair"));
        sheet.item(Sheet.plain(Say.text("minutes.secretary")), sheet.lacks("missing.secretary"));
        sheet.item(Sheet.plain(Say.text("minutes.others")), sheet.lacks("missing.others"));
        sheet.heading("minutes.text");
        findings().groups(sheet);
        sheet.add(table(sheet));
        sheet.add(Kind.BODY, Sheet.plain(Say.text("minutes.opinions")), sheet.lacks("missing.opinions"));
        sheet.heading("report.conclusion");
        findings().conclusion(sheet);
    }
}
