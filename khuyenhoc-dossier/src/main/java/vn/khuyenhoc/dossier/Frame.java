package vn.khuyenhoc.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.khuyenhoc.catalogue.Authority;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Paper;
import vn.khuyenhoc.catalogue.PaperRole;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.dossier.Block.Paragraph.Kind;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.text.Words;

/** What every paper has around its text: head, labels, addressee, basis, signature, what is missing. Immutable. */
final class Frame {
    private final Catalogue catalogue;
    private final CriteriaSet set;
    private final DossierCase dossier;
    private final Parties parties;
    private final Phrases phrases;

    Frame(Catalogue catalogue, CriteriaSet set, DossierCase dossier, Parties parties) {
        this.catalogue = catalogue;
        this.set = set;
        this.dossier = dossier;
        this.parties = parties;
        this.phrases = new Phrases(catalogue, Locale.ROOT);
    }

    /** Head, labels and title. */
    void open(Paper paper, Sheet sheet) {
        List<Line> left = List.of(
                Sheet.line(upper(parties.maker(paper, sheet))),
                Sheet.line(Sheet.plain(Say.text("head.number")), sheet.lacks("missing.number")));
        List<Line> right = List.of(
                Sheet.line(Sheet.bold(Say.text("head.nation"))),
                Sheet.line(Sheet.bold(Say.text("head.motto"))),
                Sheet.line(place(sheet), Sheet.italic(Say.text("head.day", day()))));
        sheet.add(new Block.Pair(left, right));
        if (set.illustrative()) {
            sheet.label("label.illustrative", set.name());
        }
        sheet.add(Kind.TITLE, Sheet.bold(paper.name().vi().toUpperCase(Locale.ROOT)));
        sheet.add(
                Kind.TITLE,
                parties.recognised(sheet),
                Sheet.plain(Say.text("title.year", dossier.own().context().dataYear())));
    }

    private String day() {
        return Parties.shown(dossier.own().context().asOf());
    }

    private Run place(Sheet sheet) {
        String area = dossier.area();
        return area == null || area.isBlank() ? sheet.lacks("missing.place") : Sheet.italic(area.strip());
    }

    private static Run upper(Run run) {
        return run.look() == Run.Look.MISSING ? run : new Run(run.text().toUpperCase(Locale.ROOT), run.look());
    }

    /** To whom the paper goes; nothing where it stays. */
    void addressee(Paper paper, Sheet sheet) {
        if (!paper.receivers().isEmpty()) {
            sheet.add(Kind.TITLE, Sheet.plain(Say.text("addressee")), parties.receiver(paper, sheet));
            note(paper, sheet);
        }
    }

    /** What the catalogue says of a receiver or an authority that no document names. */
    private void note(Paper paper, Sheet sheet) {
        boolean open = paper.receivers().stream()
                .anyMatch(party -> party.role() == PaperRole.AUTHORITY
                        || party.role() == PaperRole.RECEIVER
                        || party.role() == PaperRole.FOUNDER);
        Words note = parties.authority().map(Authority::note).orElse(null);
        if (open && note != null) {
            sheet.add(Kind.ITEM, Sheet.italic(note.vi()));
        }
    }

    /** By which document. */
    void basis(Paper paper, Sheet sheet) {
        sheet.body("basis", document(set.document()), paper.citation().clause());
        if (!paper.citation().document().equals(set.document())) {
            sheet.body(
                    "basis",
                    document(paper.citation().document()),
                    paper.citation().clause());
        }
    }

    private String document(String code) {
        Document document = catalogue.document(code).orElse(null);
        if (document == null) {
            return code;
        }
        String date = document.date() == null ? "" : Say.text("document.day", Parties.shown(document.date()));
        return Say.text("document", phrases.document(code), date, document.issuer(), document.name());
    }

    /** Recipients and signature. */
    void sign(Paper paper, Sheet sheet) {
        List<Line> left = new ArrayList<>();
        left.add(Sheet.line(Sheet.bold(Say.text("sign.recipients"))));
        if (!paper.receivers().isEmpty()) {
            left.add(Sheet.line(Sheet.plain("- "), parties.receiver(paper, sheet), Sheet.plain(";")));
        }
        left.add(Sheet.line(Sheet.plain(Say.text("sign.kept"))));
        List<Line> right =
                List.of(Sheet.line(upper(parties.maker(paper, sheet))), Sheet.line(sheet.lacks("missing.signature")));
        sheet.add(new Block.Pair(left, right));
    }

    /** The list of what is missing, and what the reader has to know of the draft. */
    void close(Paper paper, List<Words> unread, Sheet sheet) {
        sheet.heading("missing.heading", sheet.missing().size());
        List<String> once = sheet.missing().stream().distinct().toList();
        once.forEach(what -> sheet.item(Sheet.plain(what)));
        sheet.heading("notes.heading");
        SourceMark mark = paper.citation().mark();
        sheet.item(Sheet.plain(Say.text(
                "notes.source",
                phrases.document(paper.citation().document()),
                paper.citation().clause(),
                phrases.mark(mark))));
        Words note = paper.note();
        if (note != null) {
            sheet.item(Sheet.plain(note.vi()));
        }
        unread.forEach(words -> sheet.item(Sheet.plain(words.vi())));
        set.missing().forEach(words -> sheet.item(Sheet.plain(words.vi())));
        sheet.item(Sheet.plain(Say.text("notes.layout")));
        sheet.item(Sheet.plain(Say.text(
                "notes.digests",
                Phrases.digest(dossier.own().basis().rules()),
                Phrases.digest(dossier.own().basis().catalogue()))));
    }
}
