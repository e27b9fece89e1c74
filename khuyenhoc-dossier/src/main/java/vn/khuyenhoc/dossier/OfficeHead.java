package vn.khuyenhoc.dossier;

import java.util.List;
import java.util.Locale;
import vn.khuyenhoc.plan.Actor;

/** Head and signature of a sheet that a body issues. */
final class OfficeHead {
    private static final String PARTY = "party-";

    private OfficeHead() {}

    /** The head with the name of the body; what stands over papers of the Party is in no source that was read. */
    static void of(Actor issuer, String symbol, Sheet sheet) {
        List<Line> left = List.of(
                Sheet.line(name(issuer)),
                Sheet.line(
                        Sheet.plain(Say.text("head.number")),
                        sheet.lacks("missing.numberOnly"),
                        Sheet.plain(symbol.replace("…", ""))));
        Line day = Sheet.line(sheet.lacks("missing.placeAndDay"));
        boolean party = String.valueOf(issuer.kind()).startsWith(PARTY);
        List<Line> right = party
                ? List.of(Sheet.line(sheet.lacks("missing.partyHead")), day)
                : List.of(
                        Sheet.line(Sheet.bold(Say.text("head.nation"))),
                        Sheet.line(Sheet.bold(Say.text("head.motto"))),
                        day);
        sheet.add(new Block.Pair(left, right));
    }

    /** Recipients and signature. */
    static void sign(Actor issuer, Sheet sheet) {
        sheet.add(new Block.Pair(
                List.of(
                        Sheet.line(Sheet.bold(Say.text("sign.recipients"))),
                        Sheet.line(Sheet.plain("- "), sheet.lacks("missing.recipients")),
                        Sheet.line(Sheet.plain(Say.text("sign.kept")))),
                List.of(Sheet.line(name(issuer)), Sheet.line(sheet.lacks("missing.signature")))));
    }

    private static Run name(Actor issuer) {
        return Sheet.bold(issuer.name().vi().toUpperCase(Locale.ROOT));
    }
}
