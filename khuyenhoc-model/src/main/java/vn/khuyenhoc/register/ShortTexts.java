package vn.khuyenhoc.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.json.internal.Origin;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * Tells what is wrong with texts that are too short to be a subject. A file can hold half a million of them, but not as many different
 * ones, so each is looked at once. For one thread.
 */
final class ShortTexts {
    private static final int MOST = 1000;
    private static final Origin NOWHERE = Origin.of("");
    private final Map<String, List<Fault>> known = new HashMap<>();

    /** Whether a text is one of them. */
    static boolean isShort(String text) {
        return text.length() < Glance.SHORTEST && text.indexOf('\n') < 0;
    }

    /** Adds what is wrong with a text. */
    void explain(String text, Origin origin, Faults faults) {
        List<Fault> told = known.get(text);
        if (told == null) {
            Faults found = new Faults();
            ReadingBuilder.readOrExplain(text, NOWHERE, found);
            told = found.sorted();
            if (known.size() < MOST) {
                known.put(text, told);
            }
        }
        told.forEach(fault -> faults.add(
                moved(fault.place(), origin),
                fault.key(),
                fault.arguments().stream()
                        .map(argument -> argument instanceof Place place ? moved(place, origin) : argument)
                        .toArray()));
    }

    private static Place moved(Place place, Origin origin) {
        int column = place.column() == 0 ? 0 : origin.column() - 1 + place.column();
        return new Place(origin.file(), origin.line(), column, place.record());
    }
}
