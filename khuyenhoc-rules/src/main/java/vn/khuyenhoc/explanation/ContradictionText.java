package vn.khuyenhoc.explanation;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Contradiction;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.title.Title;

/** Two things that cannot both be true, with where each of them stands. */
final class ContradictionText {
    private final Phrases phrases;

    ContradictionText(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(Contradiction contradiction, int dataYear) {
        String document = contradiction.document();
        String clause = contradiction.clause();
        return phrases.text(
                "contradiction." + contradiction.kind(),
                claim(contradiction.first(), dataYear, null),
                claim(contradiction.second(), dataYear, contradiction.title()),
                clause == null || document == null ? "" : clause + ", " + phrases.document(document));
    }

    private String claim(Observed observed, int dataYear, @Nullable Title title) {
        String value = phrases.value(observed.code(), observed.value());
        if (observed.undecided() > 0) {
            value = phrases.text("observed.undecided", value, phrases.numbers().number(observed.undecided()));
        }
        if (observed.year() != dataYear) {
            value = phrases.text("observed.year", value, String.valueOf(observed.year()));
        }
        if (title != null) {
            return phrases.text("contradiction.counted", phrases.title(title), value);
        }
        String name = phrases.observation(observed.code());
        boolean declared = observed.origin() == Observed.Origin.DECLARED;
        return phrases.text(declared ? "contradiction.declared" : "contradiction.register", name, value);
    }
}
