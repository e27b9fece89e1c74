package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Map;
import vn.khuyenhoc.text.Words;

/**
 * A dossier on which a step of one of the tier above builds.
 *
 * @param origin part
 * @param step origin of the step
 * @param subject whose dossier it is
 * @param finishedDate when it is finished, or the earliest day on which it can be
 * @param needed whether nothing else can stand in for it
 */
public record Below(Origin origin, String step, Words subject, LocalDate finishedDate, boolean needed) implements Fact {

    /** When it is finished; before all days where others may stand in for it. */
    public long finished() {
        return needed ? finishedDate.toEpochDay() : Days.BEFORE;
    }

    /** Whether a step builds on it. */
    public boolean under(String part) {
        return step.equals(part);
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("subject", subject, "finished", finishedDate);
    }
}
