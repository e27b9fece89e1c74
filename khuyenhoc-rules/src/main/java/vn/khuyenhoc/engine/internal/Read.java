package vn.khuyenhoc.engine.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Contradiction;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Observed.Origin;
import vn.khuyenhoc.observation.Value;

/** What a dossier says for each observation that a criteria set needs: the least and the most it may come to. Not thread-safe. */
final class Read {
    private static final double NOT_KNOWN = Double.NEGATIVE_INFINITY;
    private final Slots slots;
    private final int dataYear;
    private final @Nullable Value[] values;
    /** What tells values apart, found while they are at hand; see {@link CommonValues}. */
    private final int[] places;

    private final int[] digits;
    private final double[] least;
    private double[] most;
    /** By slot, one above how many more a share of the register may have; 0 of what was declared. */
    private long @Nullable [] derived;
    /** What tells how a value is known; null where nothing but the value does. */
    private @Nullable Doubts doubts;

    Read(Slots slots, int dataYear) {
        this.slots = slots;
        this.dataYear = dataYear;
        this.values = new Value[slots.size()];
        this.places = new int[slots.size()];
        this.digits = new int[slots.size()];
        this.least = new double[slots.size()];
        Arrays.fill(least, NOT_KNOWN);
        this.most = least;
    }

    private Read(Read other) {
        this.slots = other.slots;
        this.dataYear = other.dataYear;
        this.values = other.values.clone();
        this.places = other.places.clone();
        this.digits = other.digits.clone();
        this.least = other.least.clone();
        this.most = other.most == other.least ? least : other.most.clone();
        this.derived = other.derived == null ? null : other.derived.clone();
    }

    /** The same values, of which nothing is doubted yet. */
    Read copy() {
        return new Read(this);
    }

    /** Takes what was declared; all of it comes before what the register says. */
    void declare(int slot, Value value, double number) {
        values[slot] = value;
        places[slot] = CommonValues.place(value, number);
        digits[slot] = CommonValues.digits(value);
        least[slot] = number;
        most[slot] = number;
    }

    /** Takes what was declared of something wider than what is asked, so that it is no more than the least. */
    void declareAtLeast(int slot, Value value, double number) {
        widen();
        declare(slot, value, number);
        most[slot] = Math.max(1, number);
    }

    private void widen() {
        if (most == least) {
            most = least.clone();
        }
    }

    /** Takes what the register says, with how many more a share may have. */
    void derive(int slot, Value value, long undecided, double atLeast, double atMost) {
        long[] more = derived;
        if (more == null) {
            more = new long[values.length];
            derived = more;
            widen();
        }
        more[slot] = undecided + 1;
        declare(slot, value, atLeast);
        most[slot] = atMost;
    }

    /** What is doubted of the values; made where it is first asked for. */
    Doubts doubts() {
        Doubts known = doubts;
        if (known == null) {
            known = new Doubts(values.length);
            doubts = known;
        }
        return known;
    }

    /** Leaves a value that nothing shows out of the least that the dossier comes to. */
    void withhold(int slot) {
        widen();
        least[slot] = NOT_KNOWN;
    }

    /** Whether a value was declared but does not count, because nothing shows it. */
    boolean isWithheld(int slot) {
        return values[slot] != null && least[slot] == NOT_KNOWN;
    }

    /** A value as a number, whether it counts or not. */
    double number(int slot) {
        return isWithheld(slot) ? most[slot] : least[slot];
    }

    /** Whether a value was declared that wants evidence and has none. */
    boolean unshown(int slot) {
        return doubts != null && doubts.unshown(slot);
    }

    /** Whether one of some values wants evidence and has none. */
    boolean unshownAny(int[] slots) {
        for (int slot : slots) {
            if (unshown(slot)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value cannot be true together with something else. */
    boolean contradicted(int slot) {
        return doubts != null && doubts.contradicted(slot);
    }

    /** Whether a value of the register is not known because those who are counted contradict themselves. */
    boolean isSpread(int slot) {
        return doubts != null && doubts.isSpread(slot);
    }

    /** What contradicts the value of a slot; empty where nothing does. */
    List<Contradiction> contradictions(int slot) {
        return doubts == null ? List.of() : doubts.contradictions(slot);
    }

    /** Whether anything is known; what was declared stands before what the register says. */
    boolean known(int slot) {
        return values[slot] != null;
    }

    boolean exact(int slot) {
        return least[slot] == most[slot];
    }

    /** Whether everything that is known is exact. */
    boolean allExact() {
        return most == least || Arrays.equals(least, most);
    }

    double[] least() {
        return least;
    }

    double[] most() {
        return most;
    }

    @Nullable
    Value value(int slot) {
        return values[slot];
    }

    /** The place of the value among {@linkplain CommonValues common ones}; negative where it is not common. */
    int place(int slot) {
        return doubts != null && doubts.isOwn(slot) ? -1 : places[slot];
    }

    /** What tells findings of one value apart by whether evidence shows it. */
    int evidence(int slot) {
        return doubts == null ? 0 : doubts.evidence(slot);
    }

    /** What tells the value from those that are the same number. */
    int digits(int slot) {
        return digits[slot];
    }

    int year(int slot) {
        return dataYear - slots.yearsBack(slot);
    }

    long undecided(int slot) {
        return Math.max(0, derived(slot) - 1);
    }

    /** One above how many more a share of the register may have; 0 of what was declared. */
    long derived(int slot) {
        return derived == null ? 0 : derived[slot];
    }

    @Nullable
    Origin origin(int slot) {
        if (values[slot] == null) {
            return null;
        }
        return derived(slot) > 0 ? Origin.REGISTER : Origin.DECLARED;
    }

    /** What was observed, for a finding. */
    Observed observed(int slot) {
        String code = slots.definition(slot).code();
        return doubts == null
                ? new Observed(code, year(slot), values[slot], undecided(slot), origin(slot))
                : doubts.observed(new Observed(code, year(slot), values[slot], undecided(slot), origin(slot)), slot);
    }
}
