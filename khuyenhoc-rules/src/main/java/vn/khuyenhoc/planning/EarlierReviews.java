package vn.khuyenhoc.planning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.text.Words;

/** Reads the gaps of earlier reviews from their JSON. */
public final class EarlierReviews {
    private EarlierReviews() {}

    /** Whether a text is the JSON of reviews: an array. */
    public static boolean isReviews(String text) {
        return text.stripLeading().startsWith("[");
    }

    /**
     * The certain gaps of all plan reviews of a text, one for each cause.
     *
     * @throws IllegalArgumentException if it is no JSON of reviews
     */
    public static List<EarlierGap> read(String text) {
        JsonNode all;
        try {
            all = Json.mapper().readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON of reviews", e);
        }
        List<EarlierGap> gaps = new ArrayList<>();
        for (JsonNode review : all) {
            for (JsonNode cause : review.path("causes")) {
                JsonNode gap = cause.path("gap");
                if (!gap.path("past").asBoolean(false)
                        && gap.path("certainty").asString("").equals("CERTAIN")) {
                    gaps.add(gap(gap));
                }
            }
        }
        return gaps;
    }

    private static EarlierGap gap(JsonNode gap) {
        List<String> asking = new ArrayList<>();
        gap.path("grounds").forEach(ground -> asking.add(text(ground, "code")));
        return new EarlierGap(
                text(gap, "code"),
                text(gap, "planFact"),
                optional(gap, "indicator"),
                asking,
                words(gap, "message"),
                words(gap, "remedy"));
    }

    private static Words words(JsonNode node, String key) {
        return new Words(text(node.path(key), "vi"), text(node.path(key), "en"));
    }

    private static String text(JsonNode node, String key) {
        String text = optional(node, key);
        if (text == null) {
            throw new IllegalArgumentException("a review without " + key);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || !value.isString() ? null : value.asString();
    }
}
