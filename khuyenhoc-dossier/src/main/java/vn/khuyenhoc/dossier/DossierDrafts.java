package vn.khuyenhoc.dossier;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Council;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Paper;
import vn.khuyenhoc.catalogue.PaperList;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.dossier.CouncilMember.Role;

/**
 * Drafts the papers that documents ask for a title, out of decisions: everything known filled in, everything missing marked. The papers are
 * Vietnamese. Immutable and thread-safe.
 */
public final class DossierDrafts {
    private final Catalogue catalogue;

    /** Drafts by a catalogue, the one that the decisions were made by. */
    public DossierDrafts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The papers that a document asks for the title of a decision; empty where no document that was read names any. */
    public Optional<PaperList> papers(Decision decision) {
        String set = decision.basis().criteriaSet();
        return set == null ? Optional.empty() : catalogue.papers(set, decision.title());
    }

    /** The council for the title of a decision; empty where no document asks for one. */
    public Optional<Council> council(Decision decision) {
        Jurisdiction law = catalogue.in(decision.context().locality());
        return set(law, decision)
                .flatMap(set ->
                        law.council(set, decision.title(), decision.context().asOf()));
    }

    /** Why a paper cannot be drafted because it does not fit what was decided; null where it can. */
    public @Nullable Unfit unfit(Paper paper, DossierCase dossier) {
        return Rulings.unfit(paper, dossier);
    }

    /**
     * Drafts one paper.
     *
     * @param paper one of {@link #papers}
     * @throws IllegalArgumentException if no document asks for papers for the title, or the level that is asked is none of the title
     */
    public DraftPaper draft(Paper paper, DossierCase dossier) {
        Decision own = dossier.own();
        Jurisdiction law = catalogue.in(own.context().locality());
        CriteriaSet set = set(law, own).orElseThrow(() -> new IllegalArgumentException("no criteria set"));
        PaperList list = papers(own).orElseThrow(() -> new IllegalArgumentException("no papers for " + own.title()));
        if (dossier.level() > own.levels().size()) {
            throw new IllegalArgumentException(
                    "level " + dossier.level() + " of " + own.levels().size());
        }
        Parties parties = new Parties(law, set, own.title(), own.context(), dossier.subject());
        Frame frame = new Frame(catalogue, set, dossier, parties);
        Sheet sheet = new Sheet();
        boolean deciding = list.deciding().contains(paper);
        frame.open(paper, sheet);
        frame.addressee(paper, sheet);
        frame.basis(paper, sheet);
        text(
                paper,
                sheet,
                new OwnText(catalogue, set, dossier, list, parties, deciding),
                new CouncilText(catalogue, set, dossier, parties),
                new Rulings(catalogue, set, dossier, parties));
        frame.sign(paper, sheet);
        List<String> missing = sheet.missing().stream().distinct().toList();
        frame.close(paper, list.missing(), sheet);
        String foot = Say.text(
                set.illustrative() ? "foot.illustrative" : "foot",
                Parties.shown(own.context().asOf()));
        return new DraftPaper(paper, own.title(), own.context().asOf(), foot, sheet.blocks(), missing);
    }

    private static void text(Paper paper, Sheet sheet, OwnText own, CouncilText council, Rulings rulings) {
        switch (paper.kind()) {
            case SUBMISSION -> own.submission(paper, sheet);
            case REPORT -> own.report(sheet);
            case SUMMARY -> own.summary(sheet);
            case MINUTES -> own.minutes(paper, sheet);
            case BALLOT -> council.ballots(sheet);
            case APPRAISAL -> council.appraisal(sheet);
            case DECISION -> rulings.decision(paper, sheet);
            case CLASSIFICATION -> rulings.classification(paper, sheet);
            case REFUSAL -> rulings.refusal(paper, sheet);
        }
    }

    private static Optional<CriteriaSet> set(Jurisdiction law, Decision decision) {
        return law.sets().stream()
                .filter(set -> set.id().equals(decision.basis().criteriaSet()))
                .findFirst();
    }

    /** A council of a number of members of whom nothing else is known. */
    public static List<CouncilMember> unnamed(int members) {
        return Collections.nCopies(members, new CouncilMember(Role.MEMBER, null, null));
    }
}
