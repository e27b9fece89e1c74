package vn.khuyenhoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Council;
import vn.khuyenhoc.catalogue.Paper;
import vn.khuyenhoc.catalogue.PaperList;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.dossier.CouncilCheck;
import vn.khuyenhoc.dossier.CouncilMember;
import vn.khuyenhoc.dossier.DossierCase;
import vn.khuyenhoc.dossier.DossierDrafts;
import vn.khuyenhoc.dossier.DraftPaper;
import vn.khuyenhoc.dossier.Unfit;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.title.Title;

/** Which papers of a subject are drafted, and from which decisions: its own, and those of the stance of who decides. */
final class DossierPapers {
    private final Judged judged;
    private final Judged deciding;
    private final Subject subject;
    private final List<CouncilMember> members;
    private final int level;
    private final DossierDrafts drafts;
    private boolean seated;

    DossierPapers(Judged all, String subject, List<CouncilMember> members, int level) {
        this.judged = all.inOrder().only(subject);
        this.deciding = all.in(Stance.DECIDING).only(subject);
        this.subject = all.register().subject(subject).orElseThrow();
        this.members = members;
        this.level = level;
        this.drafts = new DossierDrafts(all.engine().catalogue());
    }

    /**
     * The papers of some titles, or of all.
     *
     * @param titles titles; none for all
     * @param papers codes of papers; none for all that fit what was decided
     * @throws BadRequest if nothing can be drafted, or something that was asked for cannot
     */
    List<DraftPaper> drafts(List<Title> titles, List<String> papers, Surroundings around) {
        List<Decision> decisions = decisions(titles);
        List<String> without = new ArrayList<>();
        List<Decision> with = new ArrayList<>();
        for (Decision decision : decisions) {
            if (drafts.papers(decision).isPresent()) {
                with.add(decision);
            } else {
                without.add(without(decision, around.locale()));
            }
        }
        if (with.isEmpty()) {
            throw new BadRequest("dossier.none", subject.id(), String.join("\n", without));
        }
        requireKnown(papers, with);
        List<DraftPaper> made = new ArrayList<>();
        with.forEach(decision -> made.addAll(drafts(decision, papers, around)));
        if (!members.isEmpty() && !seated) {
            throw new BadRequest("dossier.noCouncil");
        }
        if (made.isEmpty()) {
            throw new BadRequest("dossier.unfit", subject.id());
        }
        without.forEach(around.err()::println);
        return made;
    }

    private List<Decision> decisions(List<Title> titles) {
        List<Decision> all = judged.decisions();
        if (all.isEmpty()) {
            throw new BadRequest("dossier.noTitle", subject.id());
        }
        List<String> known =
                all.stream().map(decision -> decision.title().code()).toList();
        for (Title title : titles) {
            if (!known.contains(title.code())) {
                throw new BadRequest("dossier.title", subject.id(), title.code(), String.join(", ", known));
            }
        }
        return all.stream()
                .filter(decision -> titles.isEmpty() || titles.contains(decision.title()))
                .toList();
    }

    private String without(Decision decision, Locale locale) {
        String title = new Phrases(judged.engine().catalogue(), locale).title(decision.title());
        return decision.basis().criteriaSet() == null
                ? Say.text(locale, "dossier.noSet", title, decision.basis().name())
                : Say.text(locale, "dossier.noPapers", title, decision.basis().name());
    }

    private void requireKnown(List<String> papers, List<Decision> decisions) {
        TreeSet<String> known = new TreeSet<>();
        decisions.forEach(decision ->
                drafts.papers(decision).orElseThrow().papers().map(Paper::code).forEach(known::add));
        for (String code : papers) {
            if (!known.contains(code)) {
                throw new BadRequest("dossier.paper", code, String.join(", ", known));
            }
        }
    }

    private List<DraftPaper> drafts(Decision own, List<String> papers, Surroundings around) {
        if (level > own.levels().size()) {
            throw new BadRequest(
                    "dossier.level", own.title().code(), own.levels().size(), level);
        }
        Decision council = deciding.decisions().stream()
                .filter(decision -> decision.title() == own.title())
                .findFirst()
                .orElseThrow();
        drafts.council(own).ifPresent(this::seat);
        boolean seats = drafts.council(own).isPresent();
        DossierCase dossier = new DossierCase(subject, area(), own, council, level, seats ? members : List.of());
        PaperList list = drafts.papers(own).orElseThrow();
        List<DraftPaper> made = new ArrayList<>();
        for (Paper paper : list.papers().toList()) {
            if (papers.isEmpty() || papers.contains(paper.code())) {
                Unfit unfit = drafts.unfit(paper, dossier);
                if (unfit == null) {
                    made.add(drafts.draft(paper, dossier));
                } else {
                    around.err().println(unfit(own, paper, unfit, around.locale()));
                }
            }
        }
        return made;
    }

    private static String unfit(Decision own, Paper paper, Unfit unfit, Locale locale) {
        return Say.text(locale, "dossier.unfit." + unfit, own.title().code(), paper.code(), paper.name());
    }

    /** A council that was named must be as the document asks. */
    private void seat(Council council) {
        if (members.isEmpty()) {
            return;
        }
        seated = true;
        CouncilCheck.Fault fault = CouncilCheck.of(council, members);
        if (fault != null) {
            throw new BadRequest(
                    "dossier.council." + fault,
                    members.size(),
                    council.minimum() == null ? 1 : council.minimum(),
                    CouncilCheck.allowed(council, members.size()),
                    council.citation().clause());
        }
    }

    private @Nullable String area() {
        if (subject instanceof AdministrativeUnit unit) {
            return unit.name();
        }
        String area = subject instanceof Unit unit
                ? unit.area()
                : subject instanceof Community community
                        ? community.commune()
                        : subject instanceof Citizen citizen ? citizen.commune() : null;
        return area == null
                ? null
                : judged.register().subject(area).map(Subject::name).orElse(null);
    }
}
