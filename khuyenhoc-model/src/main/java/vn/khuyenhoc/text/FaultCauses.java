package vn.khuyenhoc.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers faults by what causes them, in memory that does not grow with them: faults of one kind in one column or field of a file are told
 * once, with how many there are and where the first of them stand. Where the values that are wrong are few, each is told. Not thread-safe.
 */
public final class FaultCauses {
    private static final int MOST = 1000;
    private static final int FEW = 3;
    private static final int SEVERAL = 100;
    private static final int RECENT = 64;
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    /** Faults whose first argument is what is wrong, not where. */
    private static final Set<String> WITHOUT_FIELD = Set.of("register.twoFamilies", "register.cycle", "csv.cells");
    /** Faults of which each value is a cause of its own. */
    private static final Set<String> EACH =
            Set.of("json.unknownField", "csv.noColumn", "csv.columnTwice", "json.duplicateField");

    private final Map<String, Cause> causes = new HashMap<>();
    private final @Nullable Recent[] recent = new Recent[RECENT];
    private long all;

    /** The faults of one cause. */
    private static final class Cause {
        private final Map<List<Object>, FaultCause> byValue = new HashMap<>();
        private final int few;
        private FaultCause whole;
        private List<Object> lastArguments;
        private List<Object> lastValues;

        Cause(Fault fault, int few) {
            this.few = few;
            this.whole = FaultCause.of(fault);
            this.lastArguments = fault.arguments();
            this.lastValues = values(fault);
            this.byValue.put(lastValues, this.whole);
        }

        void add(Fault fault) {
            whole = whole.and(fault);
            if (!fault.arguments().equals(lastArguments)) {
                lastArguments = fault.arguments();
                lastValues = values(fault);
            }
            List<Object> values = lastValues;
            FaultCause before = byValue.get(values);
            if (before != null) {
                byValue.put(values, before.and(fault));
            } else if (byValue.size() <= few) {
                byValue.put(values, FaultCause.of(fault));
            }
        }

        Collection<FaultCause> told() {
            return byValue.size() <= few ? byValue.values() : List.of(whole);
        }

        private static List<Object> values(Fault fault) {
            return fault.arguments().stream().map(FaultCauses::plain).toList();
        }
    }

    /** A fault that came of late, with its cause: rows that are all wrong repeat one fault, or a few in turn. */
    private record Recent(Fault fault, Cause cause) {

        boolean isLike(Fault other) {
            return fault.key().equals(other.key())
                    && fault.place().file().equals(other.place().file())
                    && fault.arguments().equals(other.arguments());
        }
    }

    /** Adds a fault. */
    public void add(Fault fault) {
        all++;
        int slot = fault.key().hashCode() & RECENT - 1;
        Recent known = recent[slot];
        if (known != null && known.isLike(fault)) {
            known.cause.add(fault);
            return;
        }
        String key = key(fault);
        Cause cause = causes.get(key);
        if (cause != null) {
            cause.add(fault);
        } else if (causes.size() < MOST) {
            cause = new Cause(fault, EACH.contains(fault.key()) ? SEVERAL : FEW);
            causes.put(key, cause);
        }
        if (cause != null) {
            recent[slot] = new Recent(fault, cause);
        }
    }

    /** Adds faults. */
    public void addAll(Collection<Fault> faults) {
        faults.forEach(this::add);
    }

    /** Whether there was none. */
    public boolean isEmpty() {
        return all == 0;
    }

    /** How many faults there are, those of one cause counted one by one. */
    public long all() {
        return all;
    }

    /** The causes by the place of the first fault of each. */
    public List<FaultCause> told() {
        List<FaultCause> told = new ArrayList<>();
        causes.values().forEach(cause -> told.addAll(cause.told()));
        told.sort(Comparator.comparing((FaultCause cause) -> cause.first().place())
                .thenComparing(cause -> cause.first().key())
                .thenComparing(cause -> cause.first().arguments().toString()));
        return List.copyOf(told);
    }

    private static String key(Fault fault) {
        List<Object> arguments = fault.arguments();
        boolean hasField = !arguments.isEmpty()
                && !(arguments.get(0) instanceof Place)
                && !WITHOUT_FIELD.contains(fault.key())
                && !EACH.contains(fault.key());
        String field = hasField ? plain(arguments.get(0)).toString() : "";
        String message = fault.key().equals("register.constraint") ? arguments.toString() : "";
        return fault.place().file() + '\n' + fault.key() + '\n' + field + '\n' + withoutIndex(message);
    }

    private static String withoutIndex(String text) {
        return text.indexOf('[') < 0 ? text : INDEX.matcher(text).replaceAll("");
    }

    /** A value without its place in a list, and any place: those of other rows with the same cause are others. */
    private static Object plain(Object argument) {
        return argument instanceof Place ? "" : withoutIndex(argument.toString());
    }
}
