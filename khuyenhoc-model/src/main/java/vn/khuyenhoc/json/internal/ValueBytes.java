package vn.khuyenhoc.json.internal;

import java.math.BigDecimal;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;

/** The JSON of values: {@code {"points":8}}. */
final class ValueBytes {
    private static final int MOST_DIGITS = 18;

    private ValueBytes() {}

    static void add(Value value, Bytes out, Shared shared) {
        if (value instanceof Points points) {
            add(Unusual.unlessGiven(points.points()), out.ascii("{\"points\":"), shared);
        } else if (value instanceof YesNo yesNo) {
            out.ascii(yesNo.yes() ? "{\"yesNo\":true" : "{\"yesNo\":false");
        } else if (value instanceof Count count) {
            out.ascii("{\"count\":").number(count.count());
        } else if (value instanceof Share share) {
            add(share, out, shared);
        } else if (value instanceof Day day) {
            out.ascii("{\"date\":\"").day(Unusual.unlessGiven(day.day())).add('"');
        } else if (value instanceof Grade grade) {
            out.ascii("{\"grade\":").add(shared.of(grade.grade()));
        }
        out.add('}');
    }

    private static void add(Share share, Bytes out, Shared shared) {
        if (share.count() != null && share.base() != null && share.rate() == null) {
            out.ascii("{\"share\":{\"count\":").number(share.count());
            out.ascii(",\"base\":").number(share.base()).add('}');
        } else if (share.rate() != null && share.count() == null && share.base() == null) {
            add(share.rate(), out.ascii("{\"share\":{\"rate\":"), shared);
            out.add('}');
        } else {
            throw new Unusual();
        }
    }

    /** Adds a decimal as it is written without an exponent. */
    static void add(BigDecimal number, Bytes out, Shared shared) {
        if (number.scale() == 0 && number.precision() <= MOST_DIGITS) {
            out.number(number.longValue());
        } else {
            out.add(shared.of(number));
        }
    }
}
