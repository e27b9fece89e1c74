package vn.khuyenhoc.plan;

import java.time.LocalDate;
import java.util.List;
import vn.khuyenhoc.text.Words;

/**
 * A task of a plan.
 *
 * @param name what is to be done
 * @param owner who does it
 * @param due day by which it is done
 * @param solution how
 * @param budgetLine code of the budget line that pays for it
 * @param provides codes of the plan facts that it provides for
 * @param serves codes of the titles and indicators whose targets it serves
 */
public record Task(
        Words name,
        Stated<Actor> owner,
        Stated<LocalDate> due,
        Stated<Words> solution,
        Stated<String> budgetLine,
        List<String> provides,
        List<String> serves) {

    public Task {
        provides = List.copyOf(provides);
        serves = List.copyOf(serves);
    }
}
