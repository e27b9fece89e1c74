package vn.khuyenhoc.register.internal;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.internal.Vocabulary.Term;

/** Reads values: {@code {"points": 8}}. Equal small values are one. */
final class ValueReader {
    private static final ValueType[] TYPES = ValueType.values();
    private static final PropertyNameMatcher NAMES =
            Tokens.names(Stream.of(TYPES).map(ValueType::code));
    private static final PropertyNameMatcher SHARE = Tokens.names(Stream.of("count", "base", "rate"));
    private static final long COUNTED = 0b011;
    private static final long RATED = 0b100;
    private static final YesNo YES = new YesNo(true);
    private static final YesNo NO = new YesNo(false);
    private static final int SMALL = 128;
    private static final Count[] COUNTS =
            IntStream.range(0, SMALL).mapToObj(Count::new).toArray(Count[]::new);
    private static final Points[] POINTS = IntStream.range(0, SMALL)
            .mapToObj(points -> new Points(BigDecimal.valueOf(points)))
            .toArray(Points[]::new);

    private ValueReader() {}

    /** The value that begins here, of the type and within the bounds of its code; null leaves them unchecked. */
    static Value read(Tokens tokens, @Nullable Term term) {
        tokens.must(JsonToken.START_OBJECT);
        int name = tokens.member(NAMES);
        Tokens.require(name >= 0 && (term == null || term.type() == TYPES[name]));
        Value value = read(TYPES[name], tokens, term);
        tokens.next(JsonToken.END_OBJECT);
        return value;
    }

    private static Value read(ValueType type, Tokens tokens, @Nullable Term term) {
        return switch (type) {
            case YES_NO -> tokens.truth() ? YES : NO;
            case COUNT -> count(tokens.count());
            case SHARE -> share(tokens);
            case POINTS -> points(tokens, term);
            case DATE -> new Day(tokens.day());
            case GRADE -> term == null ? new Grade(tokens.familiarText()) : tokens.code(term.grades());
        };
    }

    private static Count count(long count) {
        return count < SMALL ? COUNTS[(int) count] : new Count(count);
    }

    private static Points points(Tokens tokens, @Nullable Term term) {
        BigDecimal points = tokens.decimal();
        BigDecimal maximum = term == null ? null : term.maximum();
        Tokens.require(maximum == null || points.compareTo(maximum) <= 0);
        return points.scale() == 0 && points.precision() <= 2 ? POINTS[points.intValue()] : new Points(points);
    }

    private static Share share(Tokens tokens) {
        tokens.must(JsonToken.START_OBJECT);
        long seen = 0;
        long count = 0;
        long base = 0;
        BigDecimal rate = null;
        for (int name = tokens.member(SHARE); name >= 0; name = tokens.member(SHARE)) {
            seen = Tokens.once(seen, name);
            switch (name) {
                case 0 -> count = tokens.count();
                case 1 -> base = tokens.count();
                default -> rate = tokens.decimal();
            }
        }
        return rate == null ? counted(seen, count, base) : rated(seen, rate);
    }

    private static Share counted(long seen, long count, long base) {
        Tokens.require(seen == COUNTED && base >= 1 && count <= base);
        return Share.of(count, base);
    }

    private static Share rated(long seen, BigDecimal rate) {
        Tokens.require(seen == RATED && rate.compareTo(BigDecimal.ONE) <= 0);
        return new Share(null, null, rate);
    }
}
