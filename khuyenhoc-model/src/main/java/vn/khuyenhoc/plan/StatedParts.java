package vn.khuyenhoc.plan;

import java.util.List;
import java.util.function.Function;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;

/** Reads parts in three values from files: absent where they were not read, {@code none} where there are none. */
public final class StatedParts {
    private static final String NONE = "none";

    private StatedParts() {}

    /** A part: absent where it was not read, {@code none} where there is none. */
    public static <T> Stated<T> part(YamlMap map, String key, Function<YamlNode, T> reading) {
        if (!map.has(key)) {
            return Stated.unknown();
        }
        return map.get(key).isOneOf(List.of(NONE)) ? Stated.none() : Stated.of(reading.apply(map.get(key)));
    }

    /** A list; an empty one says that there is none. */
    public static <T> Stated<List<T>> list(YamlMap map, String key, Function<YamlNode, T> reading) {
        Stated<List<T>> list = part(map, key, node -> node.list(reading));
        return list.value().filter(List::isEmpty).isPresent() ? Stated.none() : list;
    }
}
