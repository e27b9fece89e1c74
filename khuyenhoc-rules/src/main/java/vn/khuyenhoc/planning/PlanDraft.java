package vn.khuyenhoc.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.text.Words;

/**
 * The skeleton of the plan of a year: what law and catalogue say, with what only people can say left blank. Immutable.
 *
 * @param issuer who issues it
 * @param year year that it is for
 * @param date first day on which it can be issued: it stands for the day of issue until that is known
 * @param symbol symbol without its number
 * @param name what it is called
 * @param basis documents to name as its ground, in force on its day
 * @param reviews earlier plans that have to be reviewed, by their symbols; empty where none is named
 * @param targets targets that the documents ask for
 * @param tasks tasks, one for each obligation that a task fulfils and for each document whose targets nothing else serves
 * @param lines what money has to be provided for
 * @param obligations obligations that bind the issuer, or may bind it, in the order of the catalogue
 * @param unresolved identifiers of those of which no source says whether they bind the issuer
 * @param steps steps of the calendar of titles that fall into the year, by day
 * @param gaps gaps of the year before that no task takes up
 * @param catalogue digest of the catalogue
 */
public record PlanDraft(
        Actor issuer,
        int year,
        LocalDate date,
        String symbol,
        Words name,
        List<Document> basis,
        List<String> reviews,
        List<DraftTarget> targets,
        List<DraftTask> tasks,
        List<DraftLine> lines,
        List<Requirement> obligations,
        List<String> unresolved,
        List<DraftStep> steps,
        List<EarlierGap> gaps,
        String catalogue) {

    public PlanDraft {
        basis = List.copyOf(basis);
        reviews = List.copyOf(reviews);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        lines = List.copyOf(lines);
        obligations = List.copyOf(obligations);
        unresolved = List.copyOf(unresolved);
        steps = List.copyOf(steps);
        gaps = List.copyOf(gaps);
    }

    /**
     * A target.
     *
     * @param indicator code of the title or indicator
     * @param name what is to be reached
     * @param base of what the share is
     * @param value share from 0 to 1: the least that the documents ask for in the year, or between two of their years that on the
     *     straight line from one to the other
     * @param floor least share that the documents ask for, where the value is that of the line; null where it is the value itself
     * @param force plain, or to be striven for
     * @param ahead year whose value it is, where the documents ask for none in the year itself yet; null where they do
     * @param earlier whether an earlier plan of the issuer asked for more than the documents, so that the value is its own
     * @param grounds code of each document's target, with its clause
     */
    public record DraftTarget(
            String indicator,
            Words name,
            TargetBase base,
            BigDecimal value,
            @Nullable BigDecimal floor,
            TargetForce force,
            @Nullable Integer ahead,
            boolean earlier,
            List<Ground> grounds) {
        public DraftTarget {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * What asks for something.
     *
     * @param code identifier of the obligation, or code of the target
     * @param citation where it stands
     */
    public record Ground(String code, Citation citation) {}

    /**
     * A task, whose owner, day, solution and money are blank where the catalogue does not say them.
     *
     * @param name what is to be done
     * @param owner body whose work it is by the catalogue; null where people have to say
     * @param due last day by the catalogue; null where people have to say
     * @param provides plan facts that it provides for
     * @param serves codes of the titles and indicators whose targets it serves
     * @param grounds what asks for it
     * @param gaps gaps of the year before that it takes up
     */
    public record DraftTask(
            Words name,
            @Nullable Words owner,
            @Nullable LocalDate due,
            List<PlanFact> provides,
            List<String> serves,
            List<Ground> grounds,
            List<EarlierGap> gaps) {
        public DraftTask {
            provides = List.copyOf(provides);
            serves = List.copyOf(serves);
            grounds = List.copyOf(grounds);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * What money has to be provided for; the amount is blank.
     *
     * @param fact plan fact that it provides for
     * @param grounds what asks for it
     */
    public record DraftLine(PlanFact fact, List<Ground> grounds) {
        public DraftLine {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * A step of the calendar of a title.
     *
     * @param title name of the title
     * @param name what is done and by whom
     * @param last last day on which it is in time
     * @param citation where it stands
     */
    public record DraftStep(Words title, Words name, LocalDate last, Citation citation) {}
}
