package vn.khuyenhoc.pack.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many instructions methods run at most, with those that they call. Without a jump back it can be counted; methods that call each
 * other in a circle, and few that call each other more and more often, would take for ever.
 */
final class Costs {
    /** Ten thousand rules come to a tenth of it. */
    private static final long MOST = 4_000_000_000L;
    /** A condition or a conclusion, which others call as often as they like. */
    private static final long MOST_OF_FEW = 5_000;
    /** What a call of somebody else's costs: that may come back to conditions. */
    private static final long ELSEWHERE = 1_000;

    /** Chains of calls in rules have three links. */
    private static final int DEEPEST = 50;

    private final Map<String, Long> own = new TreeMap<>();
    private final Map<String, Map<String, Integer>> calls = new HashMap<>();
    private final Map<String, Long> whole = new HashMap<>();
    private final Set<String> few = new HashSet<>();
    private final Set<String> gathering = new TreeSet<>();

    /** Adds to the instructions of a method. */
    void add(String method, long more) {
        own.merge(method, more, Long::sum);
    }

    /** Adds a call of what is not one of the methods. */
    void callsElsewhere(String method) {
        add(method, ELSEWHERE);
    }

    /** Says that a method gathers lists. */
    void gathers(String method) {
        gathering.add(method);
    }

    /** Says that a method is called by others, so that it must be short. */
    void isShort(String method) {
        few.add(method);
    }

    /** Adds a call. */
    void calls(String method, String called) {
        calls.computeIfAbsent(method, caller -> new HashMap<>()).merge(called, 1, Integer::sum);
    }

    /** The method that may never end, or not for long; empty where all end soon. */
    Optional<String> endless() {
        if (gathering.size() > 1) {
            return gathering.stream().findFirst();
        }
        long sum = 0;
        for (String method : own.keySet()) {
            long one = of(method, new TreeSet<>());
            sum += one;
            if (sum > MOST || (one > MOST_OF_FEW && few.contains(method))) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private long of(String method, Set<String> callers) {
        Long known = whole.get(method);
        if (known != null) {
            return known;
        }
        if (callers.size() > DEEPEST || !callers.add(method)) {
            return MOST + 1;
        }
        long sum = own.getOrDefault(method, 0L);
        for (Map.Entry<String, Integer> call :
                calls.getOrDefault(method, Map.of()).entrySet()) {
            sum = Math.min(MOST + 1, sum + call.getValue() * of(call.getKey(), callers));
        }
        callers.remove(method);
        whole.put(method, sum);
        return sum;
    }
}
