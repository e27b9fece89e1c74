package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Finding;

/** The points of some findings, summed up. Not thread-safe. */
final class Sum {
    private int earned;
    private int most;
    /** Takes over where points are not whole. */
    private @Nullable BigDecimal earnedExactly;

    private @Nullable BigDecimal mostExactly;
    private boolean open;

    /** Adds the points of a finding; nothing where it has none. */
    void add(Finding finding) {
        BigDecimal certain = finding.earned();
        if (certain != null) {
            earn(certain);
            BigDecimal possible = finding.possible();
            open |= possible == null;
            if (possible != null) {
                mayEarn(possible);
            }
        }
    }

    /** Adds another sum. */
    void add(Sum other) {
        earn(other.earned());
        mayEarn(other.most());
        open |= other.open;
    }

    private void earn(BigDecimal points) {
        int whole = Whole.of(points);
        if (whole >= 0 && earnedExactly == null) {
            earned += whole;
        } else {
            earnedExactly = earned().add(points);
        }
    }

    private void mayEarn(BigDecimal points) {
        int whole = Whole.of(points);
        if (whole >= 0 && mostExactly == null) {
            most += whole;
        } else {
            mostExactly = most().add(points);
        }
    }

    /** What is earned for certain. */
    BigDecimal earned() {
        return earnedExactly == null ? Whole.number(earned) : earnedExactly;
    }

    private BigDecimal most() {
        return mostExactly == null ? Whole.number(most) : mostExactly;
    }

    /** The most that is possible under a maximum; null where a maximum that counts is missing. */
    @Nullable
    BigDecimal possible(@Nullable BigDecimal maximum) {
        if (open || maximum == null) {
            return open ? maximum : most();
        }
        return most().min(maximum.max(earned()));
    }
}
