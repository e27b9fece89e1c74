package vn.khuyenhoc.authoring.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.title.Title;

/** Dossiers whose points come to what a level asks, or to just less: which observations cost how many points is tried out first. */
final class Sums {
    /** So many sums are kept; sets have a hundred points, most of them whole. */
    private static final int KEPT = 2_000;

    private final Side side;
    private final Title title;
    private final Set<BigDecimal> totals = new TreeSet<>();
    private final Context context;
    private final Stand stand;
    private final Map<Need, Options> options;

    Sums(Side side, Title title, List<CriteriaSet> sets, Context context, Stand stand, Map<Need, Options> options) {
        this.side = side;
        this.title = title;
        this.context = context;
        this.stand = stand;
        this.options = options;
        sets.stream()
                .flatMap(set -> set.levels().stream())
                .flatMap(level -> Stream.ofNullable(level.total()))
                .forEach(totals::add);
    }

    /** Dossiers on and around the total of every level. */
    List<Map<Need, Value>> around(Map<Need, Value> best) {
        List<Map<Need, Value>> found = new ArrayList<>();
        if (totals.isEmpty()) {
            return found;
        }
        List<Map<Need, Value>> tried = new ArrayList<>(List.of(best));
        options.forEach((need, values) -> values.values().forEach(value -> tried.add(with(best, need, value))));
        List<@Nullable BigDecimal> earned = earned(tried);
        BigDecimal most = earned.get(0);
        if (most == null) {
            return found;
        }
        NavigableMap<BigDecimal, Map<Need, Value>> sums = sums(best, most, earned);
        for (BigDecimal total : totals) {
            Stream.of(sums.ceilingEntry(total), sums.higherEntry(total), sums.lowerEntry(total))
                    .filter(Objects::nonNull)
                    .forEach(entry -> found.add(entry.getValue()));
        }
        return found;
    }

    private static Map<Need, Value> with(Map<Need, Value> base, Need need, Value value) {
        Map<Need, Value> changed = new LinkedHashMap<>(base);
        changed.put(need, value);
        return changed;
    }

    private List<@Nullable BigDecimal> earned(List<Map<Need, Value>> dossiers) {
        Trial.Builder trial = new Trial.Builder(context, Stand.places());
        dossiers.forEach(dossier ->
                trial.add(stand.subject(trial.next(), SetTrials.observations(dossier, context), List.of()), ""));
        Map<String, Decision> decided = Deciding.of(side, trial.build()).bySubject(title);
        List<@Nullable BigDecimal> earned = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            Decision decision = decided.get("trial-" + i);
            Score total = decision == null ? null : decision.total();
            earned.add(total == null ? null : total.earned());
        }
        return earned;
    }

    /** The sums that can be had, as if every observation cost its points whatever the others are. */
    private NavigableMap<BigDecimal, Map<Need, Value>> sums(
            Map<Need, Value> best, BigDecimal most, List<@Nullable BigDecimal> earned) {
        NavigableMap<BigDecimal, Map<Need, Value>> sums = new TreeMap<>(Map.of(most, best));
        int at = 1;
        for (Map.Entry<Need, Options> option : options.entrySet()) {
            List<Map.Entry<BigDecimal, Map<Need, Value>>> before = List.copyOf(sums.entrySet());
            for (Value value : option.getValue().values()) {
                BigDecimal with = earned.get(at++);
                if (with != null && with.compareTo(most) < 0 && sums.size() < KEPT) {
                    before.forEach(sum -> sums.putIfAbsent(
                            sum.getKey().subtract(most.subtract(with)), with(sum.getValue(), option.getKey(), value)));
                }
            }
        }
        return sums;
    }
}
