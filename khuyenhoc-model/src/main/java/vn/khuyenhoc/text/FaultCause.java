package vn.khuyenhoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is wrong in one or many places for one cause. Immutable.
 *
 * @param first the first of its faults by place
 * @param others how many more there are
 * @param next where the first of the others stand
 */
public record FaultCause(Fault first, long others, List<Place> next) {
    private static final int NAMED = 3;
    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

    public FaultCause {
        next = List.copyOf(next);
    }

    /** A cause with one fault. */
    static FaultCause of(Fault fault) {
        return new FaultCause(fault, 0, List.of());
    }

    /** This cause with one more fault, in whatever order they come. */
    FaultCause and(Fault fault) {
        if (next.size() == NAMED && next.get(NAMED - 1).compareTo(fault.place()) <= 0) {
            return new FaultCause(first, others + 1, next);
        }
        boolean isFirst = fault.place().compareTo(first.place()) < 0;
        List<Place> places = new ArrayList<>(next);
        places.add(isFirst ? first.place() : fault.place());
        places.sort(null);
        return new FaultCause(isFirst ? fault : first, others + 1, places.subList(0, Math.min(NAMED, places.size())));
    }

    /** The cause for people: the first fault, and how many more there are and where. */
    public String message(Locale locale) {
        if (others == 0) {
            return first.message(locale);
        }
        String places = next.stream().map(place -> String.valueOf(place.line())).collect(Collectors.joining(", "));
        String count = String.format(Messages.english(locale) ? Locale.ENGLISH : VIETNAM, "%,d", others);
        return first.message(locale) + " " + Fault.text(locale, "cause.others", count, places);
    }
}
