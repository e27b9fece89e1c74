package vn.khuyenhoc.stream.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.register.Balance;
import vn.khuyenhoc.title.DayWithin;

/** Counts records by what came of them, decisions by outcome and observations by year. Not thread-safe. */
final class Tally {
    private static final int KINDS = Kind.values().length;
    private static final int OUTCOMES = Outcome.values().length;
    private static final int REJECTED = KINDS;
    private static final int BLANK = REJECTED + KINDS + 1;
    private static final int READ = BLANK + 1;
    private static final int FIRST_OUTCOME = READ + KINDS + 1;
    private static final int FIRST_YEAR = FIRST_OUTCOME + OUTCOMES;
    /** How many numbers there are. */
    static final int ALL = FIRST_YEAR + DayWithin.LAST - DayWithin.FIRST + 1;

    private final long[] numbers = new long[ALL];

    void clear() {
        Arrays.fill(numbers, 0);
    }

    /** Counts a record as it is read, before anything comes of it. */
    void read(@Nullable Kind kind) {
        numbers[READ + (kind == null ? KINDS : kind.number())]++;
    }

    /** Counts a subject with its decisions. */
    void decided(Kind kind, List<Decision> decisions) {
        numbers[kind.number()]++;
        for (Decision decision : decisions) {
            numbers[FIRST_OUTCOME + Levels.number(decision.outcome())]++;
        }
    }

    /** Counts a record that is left out. */
    void rejected(@Nullable Kind kind) {
        numbers[REJECTED + (kind == null ? KINDS : kind.number())]++;
    }

    /** Counts a line that is no record. */
    void blank() {
        numbers[BLANK]++;
    }

    /** Counts an observation. */
    void observed(int year) {
        numbers[FIRST_YEAR + year - DayWithin.FIRST]++;
    }

    void add(Tally other) {
        for (int i = 0; i < ALL; i++) {
            numbers[i] += other.numbers[i];
        }
    }

    /** All numbers, to be read back by {@link #set}. */
    long[] get() {
        return numbers.clone();
    }

    /** Goes on from numbers. */
    void set(long[] given, int from) {
        System.arraycopy(given, from, numbers, 0, ALL);
    }

    long subjects() {
        return sum(0, REJECTED);
    }

    long rejected() {
        return sum(REJECTED, BLANK);
    }

    private long sum(int from, int until) {
        long sum = 0;
        for (int i = from; i < until; i++) {
            sum += numbers[i];
        }
        return sum;
    }

    /** Observations by year, without the years that have none. */
    Map<Integer, Long> years() {
        Map<Integer, Long> years = new TreeMap<>();
        for (int i = FIRST_YEAR; i < ALL; i++) {
            if (numbers[i] > 0) {
                years.put(i - FIRST_YEAR + DayWithin.FIRST, numbers[i]);
            }
        }
        return years;
    }

    /** The latest year of an observation, or 0. */
    int latest() {
        int at = ALL - 1;
        while (at >= FIRST_YEAR && numbers[at] == 0) {
            at--;
        }
        return at < FIRST_YEAR ? 0 : at - FIRST_YEAR + DayWithin.FIRST;
    }

    Map<Outcome, Long> outcomes() {
        Map<Outcome, Long> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            all.put(outcome, numbers[FIRST_OUTCOME + Levels.number(outcome)]);
        }
        return all;
    }

    /**
     * Records in and out.
     *
     * @param lines all lines that were read, counted by who read them
     */
    Balance balance(long lines) {
        Map<String, Long> read = new TreeMap<>();
        Map<String, Long> decided = new TreeMap<>();
        Map<String, Long> rejected = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            put(read, kind.code(), numbers[READ + kind.number()]);
            put(decided, kind.code(), numbers[kind.number()]);
            put(rejected, kind.code(), numbers[REJECTED + kind.number()]);
        }
        put(read, "", numbers[READ + KINDS]);
        put(rejected, "", numbers[REJECTED + KINDS]);
        return new Balance(lines - numbers[BLANK], read, decided, rejected);
    }

    private static void put(Map<String, Long> counts, String kind, long count) {
        if (count > 0) {
            counts.put(kind, count);
        }
    }
}
