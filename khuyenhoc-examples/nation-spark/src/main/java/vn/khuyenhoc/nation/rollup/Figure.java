package vn.khuyenhoc.nation.rollup;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/**
 * The counts of a title in a place.
 *
 * @param tier tier of the place; central for the nation
 * @param place identifier of the place
 * @param name its name; absent for the nation
 * @param around identifier of the place around it that exists on the day; absent for the nation
 * @param title title
 * @param counts counts
 */
public record Figure(
        Tier tier,
        String place,
        @Nullable String name,
        @Nullable String around,
        Title title,
        Counts counts) {}
