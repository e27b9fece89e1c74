package vn.khuyenhoc.engine.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Agreement;
import vn.khuyenhoc.catalogue.Agreement.Kind;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.Contradiction;
import vn.khuyenhoc.decision.Observed.Origin;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.ValueType;

/** Observations of a criteria set that have to agree, by the places where they stand. Immutable. */
final class Tie {
    private final Kind kind;
    private final Citation citation;
    private final int[] slots;
    private final double[] grades;
    private final Contradiction.Kind implied;

    /** An agreement among the slots of a criteria set, all of which hold its observations. */
    Tie(Agreement agreement, Slots slots) {
        this.kind = agreement.kind();
        this.citation = agreement.citation();
        this.slots = agreement.observations().stream()
                .mapToInt(code -> slots.codes().of(code))
                .toArray();
        List<String> tied = agreement.grades();
        this.grades = new double[tied.size()];
        boolean standards = true;
        for (int i = 0; i < grades.length; i++) {
            ObservationDefinition definition = slots.definition(this.slots[i]);
            grades[i] = least(tied.get(i), definition);
            standards &= definition.type() == ValueType.GRADE;
        }
        this.implied = standards ? Contradiction.Kind.GRADE : Contradiction.Kind.IMPLIES;
    }

    /** The least number that a grade stands for. */
    private static double least(String grade, ObservationDefinition definition) {
        return switch (grade) {
            case Agreement.YES -> 1;
            case Agreement.SOME -> Double.MIN_VALUE;
            default -> definition.ordinal(grade);
        };
    }

    /** Notes what does not agree in a dossier. */
    void check(Read read) {
        switch (kind) {
            case SAME_BASE -> bases(read);
            case PART -> {
                if (both(read) && (differ(read, slots[0], slots[1]) || isMore(read))) {
                    note(read, slots[0], slots[1], Contradiction.Kind.PART);
                }
            }
            case WITHIN -> {
                if (both(read) && isOutside(read)) {
                    note(read, slots[0], slots[1], Contradiction.Kind.PART);
                }
            }
            case IMPLIES -> {
                if (both(read) && read.least()[slots[0]] >= grades[0] && read.most()[slots[1]] < grades[1]) {
                    note(read, slots[0], slots[1], implied);
                }
            }
        }
    }

    /** Each is told with the first that has another base. */
    private void bases(Read read) {
        for (int one : slots) {
            for (int other : slots) {
                if (differ(read, one, other)) {
                    read.doubts().contradict(one, contradiction(read, one, other, Contradiction.Kind.BASE));
                    break;
                }
            }
        }
    }

    private boolean both(Read read) {
        return read.known(slots[0]) && read.known(slots[1]) && isDeclared(read, slots[0], slots[1]);
    }

    /** What the register comes to twice over contradicts nothing: it is counted from what is known of others. */
    private static boolean isDeclared(Read read, int one, int other) {
        return read.origin(one) == Origin.DECLARED || read.origin(other) == Origin.DECLARED;
    }

    private static boolean differ(Read read, int one, int other) {
        Long base = base(read, one);
        Long another = base(read, other);
        return base != null && another != null && !base.equals(another) && isDeclared(read, one, other);
    }

    private static @Nullable Long base(Read read, int slot) {
        return read.value(slot) instanceof Share share ? share.base() : null;
    }

    private boolean isMore(Read read) {
        Share part = (Share) Objects.requireNonNull(read.value(slots[0]));
        Share whole = (Share) Objects.requireNonNull(read.value(slots[1]));
        boolean exact = read.exact(slots[0]) && read.exact(slots[1]);
        return exact ? Shares.compare(part, whole) > 0 : read.least()[slots[0]] > read.most()[slots[1]];
    }

    /** Whether more count of the narrower base than of the wider one, or more do not, or it is the wider. */
    private boolean isOutside(Read read) {
        Share part = (Share) Objects.requireNonNull(read.value(slots[0]));
        Share whole = (Share) Objects.requireNonNull(read.value(slots[1]));
        Long count = part.count();
        Long base = part.base();
        Long allCount = whole.count();
        Long all = whole.base();
        if (count == null || base == null || allCount == null || all == null) {
            return false;
        }
        return base > all || count > allCount || (base - count) > (all - allCount);
    }

    private void note(Read read, int one, int other, Contradiction.Kind how) {
        read.doubts().contradict(one, contradiction(read, one, other, how));
        read.doubts().contradict(other, contradiction(read, other, one, how));
    }

    private Contradiction contradiction(Read read, int one, int other, Contradiction.Kind how) {
        return new Contradiction(
                how,
                read.observed(one),
                read.observed(other),
                null,
                citation.document(),
                citation.clause(),
                citation.mark());
    }
}
