package vn.khuyenhoc.planning;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.planning.PlanDraft.DraftLine;
import vn.khuyenhoc.planning.PlanDraft.DraftTask;
import vn.khuyenhoc.planning.PlanDraft.Ground;

/** Hands the gaps of the year before to the tasks that take them up; what results lacked and no task takes up becomes a task. */
final class EarlierGaps {
    private final Catalogue catalogue;
    private final List<EarlierGap> gaps;

    EarlierGaps(Catalogue catalogue, List<EarlierGap> gaps) {
        this.catalogue = catalogue;
        this.gaps = gaps;
    }

    TaskDrafts.Drafted into(List<DraftTask> tasks, List<DraftLine> lines) {
        List<EarlierGap> open = new ArrayList<>(gaps.stream().distinct().toList());
        List<DraftTask> all = new ArrayList<>();
        for (DraftTask task : tasks) {
            List<EarlierGap> own =
                    open.stream().filter(gap -> takesUp(task, gap)).toList();
            open.removeAll(own);
            all.add(new DraftTask(
                    task.name(), task.owner(), task.due(), task.provides(), task.serves(), task.grounds(), own));
        }
        List<EarlierGap> ofResults = open.stream().filter(this::ofResults).toList();
        ofResults.forEach(gap -> all.add(task(gap)));
        open.removeAll(ofResults);
        return new TaskDrafts.Drafted(all, lines, open);
    }

    /** Whether a task provides for what was lacking, or serves its target, or the same obligation asks for both where results lacked it. */
    private boolean takesUp(DraftTask task, EarlierGap gap) {
        boolean same = task.provides().stream().map(PlanFact::code).anyMatch(gap.planFact()::equals);
        boolean served =
                ofResults(gap) && gap.indicator() != null && task.serves().contains(gap.indicator());
        boolean asked = ofResults(gap)
                && gap.indicator() == null
                && !task.provides().isEmpty()
                && task.grounds().stream().map(Ground::code).anyMatch(gap.obligations()::contains);
        return same || served || asked;
    }

    private boolean ofResults(EarlierGap gap) {
        return catalogue
                .planFact(gap.planFact())
                .filter(fact -> fact.of().results())
                .isPresent();
    }

    private static DraftTask task(EarlierGap gap) {
        return new DraftTask(gap.remedy(), null, null, List.of(), List.of(), List.of(), List.of(gap));
    }
}
