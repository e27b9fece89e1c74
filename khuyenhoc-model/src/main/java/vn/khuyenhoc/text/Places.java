package vn.khuyenhoc.text;

import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of a file stand, by their paths, such as {@code tasks[2].owner}. Immutable.
 *
 * @param byPath places by path
 */
public record Places(Map<String, Place> byPath) {
    /** Of what no file was read. */
    public static final Places NONE = new Places(Map.of());

    public Places {
        byPath = Map.copyOf(byPath);
    }

    /** Where a part stands, or the part that it would stand in; empty where neither was read from a file. */
    public Optional<Place> of(String path) {
        Place place = byPath.get(path);
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return place != null || end < 0 ? Optional.ofNullable(place) : of(path.substring(0, end));
    }
}
