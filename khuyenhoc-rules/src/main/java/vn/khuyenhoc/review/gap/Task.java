package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A task of the plan.
 *
 * @param origin part
 * @param name what is to be done
 * @param owner who does it; empty where nobody does
 * @param date day by which it is done; null where there is none
 * @param day the number of that day, or of the day that stands for it
 * @param solution whether it says how
 * @param budgetLine code of the budget line that pays for it; empty where none does
 * @param provides codes of the plan facts that it provides for
 * @param serves codes of the titles and indicators whose targets it serves
 */
public record Task(
        Origin origin,
        Words name,
        String owner,
        @Nullable LocalDate date,
        long day,
        boolean solution,
        String budgetLine,
        List<String> provides,
        List<String> serves)
        implements Fact {

    public Task {
        provides = List.copyOf(provides);
        serves = List.copyOf(serves);
    }

    /** Whether it provides for a plan fact; one that was not read may. */
    public boolean provides(String planFact) {
        return !origin.read() || provides.contains(planFact);
    }

    /** Whether it serves a title or indicator; one that was not read may. */
    public boolean serves(String indicator) {
        return !origin.read() || serves.contains(indicator);
    }

    /** How many solutions it names: 1 or 0. */
    public double solutions() {
        return solution ? 1 : 0;
    }

    /** The day by which it is done; empty where there is none. */
    public String due() {
        return date == null ? "" : date.toString();
    }

    @Override
    public @Nullable LocalDate dueDate() {
        return date;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", name, "day", LocalDate.ofEpochDay(day));
    }
}
