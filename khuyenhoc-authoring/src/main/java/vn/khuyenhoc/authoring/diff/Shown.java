package vn.khuyenhoc.authoring.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;

/** Shows values as scenarios write them. */
final class Shown {
    /** More would not be read. */
    private static final int MOST = 4;

    private Shown() {}

    static String value(@Nullable Value value) {
        if (value instanceof YesNo yesNo) {
            return String.valueOf(yesNo.yes());
        } else if (value instanceof Count count) {
            return String.valueOf(count.count());
        } else if (value instanceof Points points) {
            return points.points().toPlainString();
        } else if (value instanceof Day day) {
            return day.day().toString();
        } else if (value instanceof Grade grade) {
            return grade.grade();
        } else if (value instanceof Share share) {
            return share.rate() == null
                    ? share.count() + "/" + share.base()
                    : share.rate().toPlainString();
        }
        return "?";
    }

    /** What a dossier has otherwise than the usual one; how much of it where it is too much to show. */
    static String difference(Map<Need, Value> values, Map<Need, Value> usual) {
        Map<Need, @Nullable Value> other = new LinkedHashMap<>();
        usual.keySet().stream()
                .filter(need -> !Objects.equals(values.get(need), usual.get(need)))
                .forEach(need -> other.put(need, values.get(need)));
        if (other.size() > MOST) {
            return other.size() + " / " + usual.size();
        }
        return other.entrySet().stream()
                .map(entry -> key(entry.getKey()) + " " + value(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String key(Need need) {
        return need.code() + (need.yearsBack() == 0 ? "" : "@previous");
    }
}
