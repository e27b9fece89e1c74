package vn.khuyenhoc.oracle;

import java.util.List;
import vn.khuyenhoc.decision.Outcome;

/** What is known of a condition. */
enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** One NO refuses whatever else is unknown; YES only where all are. */
    static Truth all(Truth... conditions) {
        List<Truth> list = List.of(conditions);
        return list.contains(NO) ? NO : list.contains(UNKNOWN) ? UNKNOWN : YES;
    }

    /** One YES is enough whatever else is unknown; NO only where none is, or may be. */
    static Truth any(Truth... conditions) {
        List<Truth> list = List.of(conditions);
        return list.contains(YES) ? YES : list.contains(UNKNOWN) ? UNKNOWN : NO;
    }

    /** A condition that is asked of some only: of those it is not asked of, nothing is. */
    Truth onlyIf(Truth asked) {
        if (asked == NO || this == YES) {
            return YES;
        }
        return asked == YES ? this : UNKNOWN;
    }

    Outcome outcome() {
        return switch (this) {
            case YES -> Outcome.QUALIFIED;
            case NO -> Outcome.NOT_QUALIFIED;
            case UNKNOWN -> Outcome.UNDECIDED;
        };
    }
}
