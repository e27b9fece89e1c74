package vn.khuyenhoc.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyenhoc.observation.Count;
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

    void put(String code, Value value) {
        now.put(code, value);
    }

    void putBefore(String code, Value value) {
        before.put(code, value);
    }

    List<Observation> observations(int dataYear) {
        List<Observation> observations = new ArrayList<>();
        now.forEach((code, value) -> observations.add(Observation.of(code, dataYear, value)));
        before.forEach((code, value) -> observations.add(Observation.of(code, dataYear - 1, value)));
        return observations;
    }

    Optional<Value> value(String code) {
        return Optional.ofNullable(now.get(code));
    }

    /** Whether everything holds; not known while anything is missing. */
    Truth yes(String... codes) {
        if (!now.keySet().containsAll(List.of(codes))) {
            return Truth.UNKNOWN;
        }
        return Truth.of(Arrays.stream(codes).allMatch(code -> ((YesNo) now.get(code)).yes()));
    }

    /** Whether a share is at least so many percent, in whole numbers. */
    Truth atLeast(String code, int percent) {
        return value(code)
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
        return value(code)
                .map(value -> Truth.of(((Count) value).count() >= least))
                .orElse(Truth.UNKNOWN);
    }

    /** Whether a grade is the given one or a later one of an ordered list. */
    Truth gradeAtLeast(String code, String least, List<String> grades) {
        return value(code)
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
        if (!now.containsKey(code) || !before.containsKey(code)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(compare(now.get(code), before.get(code)) == sign);
    }

    private static int compare(Value one, Value other) {
        BigInteger[] left = fraction(one);
        BigInteger[] right = fraction(other);
        return left[0].multiply(right[1]).compareTo(right[0].multiply(left[1]));
    }

    private static BigInteger[] fraction(Value value) {
        if (value instanceof Count count) {
            return new BigInteger[] {BigInteger.valueOf(count.count()), BigInteger.ONE};
        }
        Share share = (Share) value;
        return share.rate() == null
                ? new BigInteger[] {BigInteger.valueOf(share.count()), BigInteger.valueOf(share.base())}
                : new BigInteger[] {share.rate().setScale(9).unscaledValue(), BigInteger.TEN.pow(9)};
    }

    Optional<BigDecimal> points(String code) {
        return value(code).map(value -> ((Points) value).points());
    }
}
