package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * A target of a national programme or of a locality: which share of what is to be reached by when.
 *
 * @param overlay identifier of the overlay whose target it is; null for the nation
 * @param code code in the catalogue: number of the decision and place in it, such as {@code 1373-13}
 * @param document code of the document
 * @param title title that is counted; null where the target counts something else
 * @param indicator code of what is counted: the code of the title, or one of its own
 * @param name what is to be reached
 * @param base of what the share is
 * @param validity days on which the document sets the target; the first is the earliest that the sources allow
 * @param certainFrom day from which the document sets it for certain; null where the first day of the validity is certain
 * @param ending day after which it has no subject any more, and why; null where it has
 * @param values values by year, earliest first
 * @param notes what the reader should know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(
        @Nullable String overlay,
        String code,
        String document,
        @Nullable Title title,
        String indicator,
        Words name,
        TargetBase base,
        Validity validity,
        @Nullable LocalDate certainFrom,
        Criterion.@Nullable Ending ending,
        List<TargetValue> values,
        List<Words> notes) {

    public Target {
        values = values.stream()
                .sorted(Comparator.comparingInt(TargetValue::year))
                .toList();
        notes = List.copyOf(notes);
    }

    /** Whether the target is set on a day, or may be where no source gives the day of its document. */
    public boolean inForce(LocalDate day) {
        return validity.contains(day) && (ending == null || !day.isAfter(ending.lastDay()));
    }

    /** Whether the target is set on a day for certain. */
    public boolean certainlyInForce(LocalDate day) {
        return inForce(day) && (certainFrom == null || !day.isBefore(certainFrom));
    }

    /** The value for a year, where the document gives one for that very year. */
    public Optional<TargetValue> in(int year) {
        return values.stream().filter(value -> value.year() == year).findFirst();
    }

    /** The last value whose year lies before a year. */
    public Optional<TargetValue> before(int year) {
        return values.stream().filter(value -> value.year() < year).reduce((first, second) -> second);
    }

    /** The first value whose year lies after a year. */
    public Optional<TargetValue> after(int year) {
        return values.stream().filter(value -> value.year() > year).findFirst();
    }
}
