package vn.khuyenhoc.authoring.diff.gaps;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.gaps.GapContent;
import vn.khuyenhoc.authoring.gaps.Patched;

/**
 * Plans and results with one place changed: a part left out or said twice, a number or a day on and around everything that a pack
 * compares it with, a word for another that stands in such a place elsewhere. Not thread-safe.
 */
final class Variants {
    /** So many words of a place are tried; more would be the names of things. */
    private static final int MOST_WORDS = 8;

    /** What no rule compares. */
    private static final Set<String> NAMES = Set.of("name", "symbol", "reason");

    private final Map<String, Set<Object>> words = new TreeMap<>();
    private final Steps steps;

    /**
     * Variants.
     *
     * @param known plans and results whose words are tried in the places of others
     * @param steps what numbers and days are compared with
     */
    Variants(Collection<GapContent> known, Steps steps) {
        this.steps = steps;
        known.forEach(content -> parts(content).forEach((part, map) -> learn("", map)));
    }

    private static Map<String, Map<String, Object>> parts(GapContent content) {
        Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
        if (content.plan() != null) {
            parts.put("plan", content.plan());
        }
        for (int i = 0; i < content.results().size(); i++) {
            parts.put("results" + (i == 0 ? "" : i), content.results().get(i));
        }
        return parts;
    }

    private void learn(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, part) -> learn(String.valueOf(name), part));
        } else if (value instanceof List<?> list) {
            list.forEach(part -> learn(key, part));
        } else if (value instanceof String text && Steps.date(text) == null && Steps.number(text) == null) {
            words.computeIfAbsent(key, name -> new LinkedHashSet<>()).add(text);
        }
    }

    /** A change of one place, or of two numbers beside each other. */
    private record Change(Map<String, @Nullable Object> patch) {
        static Change of(String path, @Nullable Object value) {
            Map<String, @Nullable Object> patch = new LinkedHashMap<>();
            patch.put(path, value);
            return new Change(patch);
        }

        boolean leavesOut() {
            return patch.containsValue(null);
        }

        String shown() {
            return patch.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + shown(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }

        private static Object shown(@Nullable Object value) {
            return value == null ? "-" : value instanceof List<?> list ? list.size() : value;
        }
    }

    /**
     * A plan and results with one place changed.
     *
     * @param shown what is changed
     * @param content plan and results
     * @param leavesOut whether the place is left out
     */
    record Variant(String shown, GapContent content, boolean leavesOut) {}

    /** Tells each variant of a plan and results. */
    void each(GapContent content, Consumer<Variant> told) {
        Map<String, Map<String, Object>> parts = parts(content);
        Steps.Others others = Steps.Others.of(parts.values());
        parts.forEach((part, map) -> {
            List<Change> changes = new ArrayList<>();
            map.forEach((key, value) -> changes(key, key, value, others, changes));
            for (Change change : changes) {
                Map<String, Object> changed = Patched.with(map, change.patch());
                if (changed != null && !changed.equals(map)) {
                    told.accept(
                            new Variant(part + " " + change.shown(), with(content, part, changed), change.leavesOut()));
                }
            }
        });
    }

    private static GapContent with(GapContent content, String part, Map<String, Object> changed) {
        if (part.equals("plan")) {
            return new GapContent(changed, content.results());
        }
        List<Map<String, Object>> results = new ArrayList<>(content.results());
        results.set(part.equals("results") ? 0 : Integer.parseInt(part.substring("results".length())), changed);
        return new GapContent(content.plan(), results);
    }

    private void changes(String path, String key, Object value, Steps.Others others, List<Change> changes) {
        changes.add(Change.of(path, null));
        if (NAMES.contains(key)) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            steps.shares(map).forEach(shares -> {
                Map<String, @Nullable Object> patch = new LinkedHashMap<>();
                shares.forEach((name, number) -> patch.put(path + "." + name, like(map.get(name), number)));
                changes.add(new Change(patch));
            });
            map.forEach((name, part) -> changes(path + "." + name, String.valueOf(name), part, others, changes));
        } else if (value instanceof List<?> list) {
            changes.add(Change.of(path, "none"));
            for (int i = 0; i < list.size(); i++) {
                List<Object> twice = new ArrayList<>(list);
                twice.add(list.get(i));
                changes.add(Change.of(path, twice));
                changes(path + "." + i, key, list.get(i), others, changes);
            }
        } else {
            scalar(key, value, others).forEach(other -> changes.add(Change.of(path, other)));
        }
    }

    private Collection<Object> scalar(String key, Object value, Steps.Others others) {
        Set<Object> all = new LinkedHashSet<>();
        if (value instanceof Boolean truth) {
            all.add(!truth);
        } else if (Steps.date(String.valueOf(value)) != null) {
            all.addAll(steps.days(String.valueOf(value), others));
        } else if (Steps.number(value) != null) {
            BigDecimal number = Objects.requireNonNull(Steps.number(value));
            steps.numbers(number, others).forEach(other -> all.add(like(value, other)));
        } else {
            words.getOrDefault(key, new TreeSet<>()).stream().limit(MOST_WORDS).forEach(all::add);
        }
        all.remove(value);
        return all;
    }

    /** Written as the number in whose place it stands. */
    private static Object like(@Nullable Object value, BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return value instanceof String
                ? plain
                : number.stripTrailingZeros().scale() > 0 ? number : (Object) number.longValue();
    }
}
