package vn.khuyenhoc.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Council;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.dossier.Block.Paragraph.Kind;
import vn.khuyenhoc.dossier.CouncilMember.Role;

/** The texts of opinions of members and of appraisals. Immutable. */
final class CouncilText {
    private static final List<Integer> WIDTHS = List.of(10, 35, 20, 35);
    private final Catalogue catalogue;
    private final CriteriaSet set;
    private final DossierCase dossier;
    private final Parties parties;

    CouncilText(Catalogue catalogue, CriteriaSet set, DossierCase dossier, Parties parties) {
        this.catalogue = catalogue;
        this.set = set;
        this.dossier = dossier;
        this.parties = parties;
    }

    private LevelResult level() {
        return dossier.result(true);
    }

    private CriteriaTable table() {
        return new CriteriaTable(catalogue, set, dossier.subject(), dossier.council());
    }

    /** One form for each member, or one to copy where nobody is named. */
    void ballots(Sheet sheet) {
        List<CouncilMember> members =
                dossier.members().isEmpty() ? List.of(new CouncilMember(Role.MEMBER, null, null)) : dossier.members();
        for (int i = 0; i < members.size(); i++) {
            if (i > 0) {
                sheet.add(new Block.PageBreak());
            }
            ballot(members.get(i), sheet);
        }
    }

    private void ballot(CouncilMember member, Sheet sheet) {
        sheet.add(Kind.BODY, Sheet.plain(Say.text("ballot.member")), name(member, sheet));
        sheet.add(Kind.BODY, Sheet.plain(Say.text("ballot.role", role(member))), body(member, sheet));
        sheet.body("ballot.how", set.name(), level().name());
        sheet.add(table().toFillIn(level(), sheet));
        sheet.body("ballot.all");
        sheet.add(Kind.BODY, Sheet.plain(Say.text("ballot.opinion")), sheet.lacks("missing.opinion"));
        sheet.add(new Block.Pair(
                List.of(), List.of(Sheet.line(Sheet.bold(Say.text("ballot.sign"))), Sheet.line(name(member, sheet)))));
    }

    private static Run name(CouncilMember member, Sheet sheet) {
        return member.name() == null ? sheet.lacks("missing.member") : Sheet.bold(member.name());
    }

    private static Run body(CouncilMember member, Sheet sheet) {
        return member.body() == null ? sheet.lacks("missing.body") : Sheet.plain(member.body());
    }

    private static String role(CouncilMember member) {
        return Say.text("role." + member.role());
    }

    void appraisal(Sheet sheet) {
        parties.council().ifPresent(council -> composition(council, sheet));
        sheet.heading("report.results");
        Findings findings = new Findings(catalogue, dossier.council(), level());
        findings.groups(sheet);
        sheet.add(table().of(level(), sheet));
        sheet.body("stance.deciding");
        sheet.add(Kind.BODY, Sheet.plain(Say.text("appraisal.votes")), sheet.lacks("missing.votes"));
        sheet.heading("report.conclusion");
        findings.conclusion(sheet);
        findings.reasons(sheet);
    }

    private void composition(Council council, Sheet sheet) {
        sheet.heading("appraisal.council");
        sheet.body("appraisal.law", council.members(), council.citation().clause());
        if (dossier.members().isEmpty()) {
            sheet.add(Kind.BODY, sheet.lacks("missing.council", rule(council)));
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        for (CouncilMember member : dossier.members()) {
            rows.add(new Block.Row(
                    false,
                    List.of(
                            Sheet.line(Sheet.plain(String.valueOf(rows.size() + 1))),
                            Sheet.line(name(member, sheet)),
                            Sheet.line(Sheet.plain(role(member))),
                            Sheet.line(body(member, sheet)))));
        }
        List<Line> heading = List.of("council.no", "council.member", "council.role", "council.body").stream()
                .map(key -> Sheet.line(Sheet.bold(Say.text(key))))
                .toList();
        sheet.add(new Block.Table(WIDTHS, heading, rows));
        sheet.body("appraisal.size", dossier.members().size(), rule(council));
        if (CouncilCheck.readBothWays(council, dossier.members())) {
            sheet.add(
                    Kind.ITEM,
                    Sheet.italic(
                            Say.text("appraisal.bothWays", council.citation().clause())));
        }
    }

    private static String rule(Council council) {
        return Optional.ofNullable(council.minimum())
                .map(minimum -> Say.text(
                        council.odd() ? "rule.odd" : "rule",
                        minimum,
                        council.citation().clause()))
                .orElseGet(() -> Say.text("rule.none", council.citation().clause()));
    }
}
