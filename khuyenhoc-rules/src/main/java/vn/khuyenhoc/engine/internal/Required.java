package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the criteria of a level require in one kind of area, by their places in the set. Not changed once it is filled. */
final class Required {
    private final double[] values;
    private final BigDecimal[] plain;
    private final @Nullable String[] texts;

    Required(int size) {
        this.values = new double[size];
        Arrays.fill(values, Double.POSITIVE_INFINITY);
        this.plain = new BigDecimal[size];
        Arrays.fill(plain, BigDecimal.ZERO);
        this.texts = new String[size];
    }

    void set(int place, double value, String text) {
        values[place] = value;
        plain[place] = Whole.plain(value);
        texts[place] = text;
    }

    boolean isLike(Required other) {
        return Arrays.equals(values, other.values) && Arrays.equals(texts, other.texts);
    }

    /** The numbers of all criteria; infinity where nothing is required. */
    double[] values() {
        return values;
    }

    double value(int place) {
        return values[place];
    }

    /** The number without needless digits; 0 where nothing is required. */
    BigDecimal plain(int place) {
        return plain[place];
    }

    /** The number or the grade as findings show it; null where nothing is required. */
    @Nullable
    String text(int place) {
        return texts[place];
    }
}
