package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/** What a rule of gaps looks at. Immutable. */
public interface Fact {

    /** Which part of what was read it is. */
    Origin origin();

    /** What messages may name of it: texts, days, numbers, shares. */
    Map<String, Object> told();

    /** Says that something is lacking or wrong about it. */
    default Lack gap(String code) {
        return new Lack(this, code, "");
    }

    /**
     * Says what is lacking or wrong about it.
     *
     * @param what code of the plan fact that is lacking, or which fault of its kind it is
     */
    default Lack gap(String code, String what) {
        return new Lack(this, code, what);
    }

    /** No number of things: 0. */
    default double none() {
        return 0;
    }

    /** Code of the title or indicator that it is about; null where it is about none. */
    default @Nullable String about() {
        return null;
    }

    /** The last day on which it is in time; null where it has none. */
    default @Nullable LocalDate dueDate() {
        return null;
    }

    /** Who must act, as it is theirs; null where the plan fact says who. */
    default @Nullable Words subject() {
        return null;
    }

    /** Whether it was done, after its last day. */
    default boolean doneLate() {
        return false;
    }

    /** Where the law stands that it comes from; null where it is no law. */
    default @Nullable Law law() {
        return null;
    }
}
