package vn.khuyenhoc.review.gap;

import java.util.Locale;
import java.util.Map;

/**
 * A kind of body at a tier, and a sign with which it signs.
 *
 * @param origin part
 * @param sign sign, such as {@code HU}
 * @param kind code of the kind
 * @param tier name of the tier
 */
public record Signer(Origin origin, String sign, String kind, String tier) implements Fact {

    /** The sign in capital letters. */
    public String capitals() {
        return sign.toUpperCase(Locale.ROOT);
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("sign", sign);
    }
}
