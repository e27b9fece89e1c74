package vn.khuyenhoc.oracle;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;

/** Finds what cannot be true together; the facts then count neither. */
final class Conflicts {
    private final Facts facts;

    Conflicts(Facts facts) {
        this.facts = facts;
    }

    /** Shares that the law takes of one base: where that is counted, it is one number. */
    void oneBase(String... codes) {
        for (String one : codes) {
            for (String other : codes) {
                if (differ(base(one), base(other))) {
                    facts.doubt(one);
                }
            }
        }
    }

    /** "Trong đó": a part is not larger than its whole, and both are of one base. */
    void part(String part, String whole) {
        Share some = share(part);
        Share all = share(whole);
        if (some != null && all != null && (differ(base(part), base(whole)) || isMore(some, all))) {
            facts.doubt(part);
            facts.doubt(whole);
        }
    }

    /** People of some ages are among those of more ages: they, those who can do something and those who cannot. */
    void ages(String fewer, String more) {
        Share some = share(fewer);
        Share all = share(more);
        if (some == null || all == null || some.rate() != null || all.rate() != null) {
            return;
        }
        boolean fits = some.base() <= all.base()
                && some.count() <= all.count()
                && some.base() - some.count() <= all.base() - all.count();
        if (!fits) {
            facts.doubt(fewer);
            facts.doubt(more);
        }
    }

    /** A standard of any level holds another one of level 1 at least. */
    void standard(String higher, String lower) {
        if (reached(higher) == Truth.YES && reached(lower) == Truth.NO) {
            facts.doubt(higher);
            facts.doubt(lower);
        }
    }

    /** Nobody takes part in what the unit does not do. */
    void takePart(String some, String thing) {
        Share share = share(some);
        without(share != null && Facts.fraction(share).get(0).signum() > 0, thing, some);
    }

    /** A degree of something that the unit does not do. */
    void degree(String grade, String thing) {
        without(reached(grade) == Truth.YES, thing, grade);
    }

    private void without(boolean told, String thing, String by) {
        if (told && facts.value(thing).isPresent() && !isYes(thing)) {
            facts.doubt(thing);
            facts.doubt(by);
        }
    }

    private boolean isYes(String code) {
        return facts.value(code).map(value -> ((YesNo) value).yes()).orElse(false);
    }

    private Truth reached(String code) {
        return facts.value(code)
                .map(value -> Truth.of(!((Grade) value).grade().equals("chua-dat")))
                .orElse(Truth.UNKNOWN);
    }

    private static boolean differ(@Nullable Long one, @Nullable Long other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean isMore(Share part, Share whole) {
        List<BigInteger> some = Facts.fraction(part);
        List<BigInteger> all = Facts.fraction(whole);
        return some.get(0).multiply(all.get(1)).compareTo(all.get(0).multiply(some.get(1))) > 0;
    }

    private @Nullable Long base(String code) {
        Share share = share(code);
        return share == null ? null : share.base();
    }

    private @Nullable Share share(String code) {
        Value value = facts.value(code).orElse(null);
        return value instanceof Share share ? share : null;
    }
}
