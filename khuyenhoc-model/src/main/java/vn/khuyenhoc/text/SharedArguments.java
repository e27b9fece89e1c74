package vn.khuyenhoc.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets faults that say the same of many places hold it once, so that a million of them fit into little memory. Not thread-safe. */
final class SharedArguments {
    private static final int SLOTS = 1 << 8;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    private final @Nullable List<Object>[] recent = new List[SLOTS];

    /** A fault equal to another, with arguments that were seen of late where they are the same. */
    Fault with(Fault fault) {
        List<Object> arguments = fault.arguments();
        int hash = arguments.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        List<Object> known = recent[slot];
        if (known != null && known.equals(arguments)) {
            return known == arguments ? fault : new Fault(fault.place(), fault.key(), known);
        }
        recent[slot] = arguments;
        return fault;
    }
}
