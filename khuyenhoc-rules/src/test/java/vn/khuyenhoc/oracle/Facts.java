package vn.khuyenhoc.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Evidence;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;

/** What is known of one subject in the data year and the year before. */
final class Facts {
    private final Map<String, Value> now = new TreeMap<>();
    private final Map<String, Value> before = new TreeMap<>();
    private final Set<String> unshown = new HashSet<>();
    private final Set<String> unverified = new HashSet<>();
    private final Set<String> doubted = new HashSet<>();
    private boolean verifying;

    void put(String code, Value value) {
        now.put(code, value);
    }

    void putBefore(String code, Value value) {
        before.put(code, value);
    }

    List<String> codes() {
        return List.copyOf(now.keySet());
    }

    /** Leaves out what shows a value. */
    void hide(String code) {
        unshown.add(code);
    }

    /** Has the dossier say who verified its values, all but these. */
    void verifyAllBut(Set<String> codes) {
        verifying = true;
        unverified.addAll(codes);
    }

    /** Says of a value that it cannot be true together with something else: it counts for nothing. */
    void doubt(String code) {
        doubted.add(code);
    }

    /** Whether any of some values cannot be true together with something else. */
    boolean doubted(String... codes) {
        return Arrays.stream(codes).anyMatch(doubted::contains);
    }

    private Optional<Value> certain(String code) {
        return doubted.contains(code) ? Optional.empty() : value(code);
    }

    /** Whether all of some values have fitting evidence: there is some, and where the dossier says who verifies, somebody did. */
    boolean shown(String... codes) {
        boolean anyVerified = verifying && now.keySet().stream().anyMatch(code -> !unverified.contains(code));
        return Arrays.stream(codes)
                .allMatch(code -> !unshown.contains(code) && !(anyVerified && unverified.contains(code)));
    }

    private Observation observation(String code, int year, Value value) {
        List<Evidence> evidence = unshown.contains(code) ? List.of() : List.of(new Evidence("biên bản", null, null));
        String verifier = verifying && !unverified.contains(code) ? "hd" : null;
        return new Observation(code, year, value, evidence, null, verifier);
    }

    List<Observation> observations(int dataYear) {
        List<Observation> observations = new ArrayList<>();
        now.forEach((code, value) -> observations.add(observation(code, dataYear, value)));
        before.forEach((code, value) -> observations.add(Observation.of(code, dataYear - 1, value)));
        return observations;
    }

    Optional<Value> value(String code) {
        return Optional.ofNullable(now.get(code));
    }

    /** Whether everything holds: one thing that does not is enough to refuse, whatever is missing. */
    Truth yes(String... codes) {
        return Truth.all(Arrays.stream(codes)
                .map(code -> certain(code)
                        .map(value -> Truth.of(((YesNo) value).yes()))
                        .orElse(Truth.UNKNOWN))
                .toArray(Truth[]::new));
    }

    /** Whether a share is at least so many percent, in whole numbers. */
    Truth atLeast(String code, int percent) {
        return certain(code)
                .map(value -> Truth.of(atLeast((Share) value, percent)))
                .orElse(Truth.UNKNOWN);
    }

    private static boolean atLeast(Share share, int percent) {
        return share.rate() == null
                ? share.count() * 100 >= share.base() * percent
                : share.rate().movePointRight(2).compareTo(BigDecimal.valueOf(percent)) >= 0;
    }

    /** Whether a share is at least so many percent, where a class of area that may not be known lowers what is asked. */
    Truth atLeast(String code, int normal, int lowered, Truth inLoweredArea) {
        Truth strict = atLeast(code, normal);
        Truth lenient = atLeast(code, lowered);
        if (strict == lenient || inLoweredArea == Truth.NO) {
            return strict;
        }
        return inLoweredArea == Truth.YES ? lenient : Truth.UNKNOWN;
    }

    Truth countAtLeast(String code, long least) {
        return certain(code)
                .map(value -> Truth.of(((Count) value).count() >= least))
                .orElse(Truth.UNKNOWN);
    }

    /** Whether a grade is the given one or a later one of an ordered list. */
    Truth gradeAtLeast(String code, String least, List<String> grades) {
        return certain(code)
                .map(value -> Truth.of(grades.indexOf(((Grade) value).grade()) >= grades.indexOf(least)))
                .orElse(Truth.UNKNOWN);
    }

    /** Whether something is more than the year before. */
    Truth more(String code) {
        return compared(code, 1);
    }

    /** Whether something is less than the year before. */
    Truth less(String code) {
        return compared(code, -1);
    }

    private Truth compared(String code, int sign) {
        Value current = now.get(code);
        Value last = before.get(code);
        if (current == null || last == null) {
            return cannot(current, last, sign) ? Truth.NO : Truth.UNKNOWN;
        }
        return Truth.of(compare(now.get(code), before.get(code)) == sign);
    }

    /** Whether no other year can settle it: nothing is less than none, and no share more than all. */
    private static boolean cannot(Value current, Value last, int sign) {
        Value low = sign > 0 ? current : last;
        Value high = sign > 0 ? last : current;
        return (low != null && fraction(low).get(0).signum() == 0)
                || (high instanceof Share
                        && fraction(high).get(0).equals(fraction(high).get(1)));
    }

    private static int compare(Value one, Value other) {
        List<BigInteger> left = fraction(one);
        List<BigInteger> right = fraction(other);
        return left.get(0).multiply(right.get(1)).compareTo(right.get(0).multiply(left.get(1)));
    }

    static List<BigInteger> fraction(Value value) {
        if (value instanceof Count count) {
            return List.of(BigInteger.valueOf(count.count()), BigInteger.ONE);
        }
        Share share = (Share) value;
        return share.rate() == null
                ? List.of(BigInteger.valueOf(share.count()), BigInteger.valueOf(share.base()))
                : List.of(share.rate().setScale(9).unscaledValue(), BigInteger.TEN.pow(9));
    }

    Optional<BigDecimal> points(String code) {
        return value(code).map(value -> ((Points) value).points());
    }
}
