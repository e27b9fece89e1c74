package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.review.gap.Days;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Origin;
import vn.khuyenhoc.text.Words;

/**
 * The facts of what was read, in one way of taking what was not: each such part in its least or in its most. Remembers the parts that it
 * was asked about, and what they are called as what would settle a gap. Paths are those within the file at hand.
 */
final class World {
    /** More than any money, not to be counted with. */
    static final BigDecimal MUCH = new BigDecimal("1e15");

    /** All counts. */
    static final Interval ANY = new Interval(0, false, Double.POSITIVE_INFINITY, false);

    private final Predicate<String> most;
    private final String file;
    private final Map<String, Words> unread;
    private final List<Fact> facts;

    private World(Predicate<String> most, String file, Map<String, Words> unread, List<Fact> facts) {
        this.most = most;
        this.file = file;
        this.unread = unread;
        this.facts = facts;
    }

    /** A world in which the unread parts that are named are there, as they should be, and no others. */
    World(Predicate<String> most) {
        this(most, "", new LinkedHashMap<>(), new ArrayList<>());
    }

    /** The same world in a file. */
    World in(String name) {
        return new World(most, name, unread, facts);
    }

    /** The parts that it was asked about, and what they are called. */
    Map<String, Words> unread() {
        return unread;
    }

    List<Fact> facts() {
        return facts;
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    /** A part that was read. */
    Origin at(String path) {
        return Origin.of(file + path);
    }

    /** What an unread part may hold at most. */
    Origin atMost(String path) {
        return Origin.atMost(file + path);
    }

    /** Whether an unread part is taken in its most. */
    boolean most(String path, String settles, Object... arguments) {
        unread.computeIfAbsent(file + path, part -> Show.words(settles, arguments));
        return most.test(file + path);
    }

    /** Whether a part was not read and is taken in its most. */
    boolean most(Stated<?> part, String path, String settles, Object... arguments) {
        return !part.known() && most(path, settles, arguments);
    }

    /** Each of a list with its path. */
    <T> void each(Stated<List<T>> list, String path, BiConsumer<String, T> fact) {
        List<T> known = list.value().orElse(List.of());
        for (int i = 0; i < known.size(); i++) {
            fact.accept(path + "[" + i + "]", known.get(i));
        }
    }

    /** Whether a part is there. */
    boolean there(Stated<?> part, String path, String settles) {
        return part.there() || most(part, path, settles);
    }

    /** A text, any where it was not read and is there; empty where there is none. */
    <T> String text(Stated<T> part, String path, String settles, Function<T, String> text) {
        return part.value().map(text).orElseGet(() -> most(part, path, settles) ? file + path : "");
    }

    /** An amount of money, without end where it was not read and is there. */
    <T> double amount(Stated<T> part, String path, String settles, ToDoubleFunction<T> amount, double none) {
        return part.value().isPresent()
                ? amount.applyAsDouble(part.value().get())
                : most(part, path, settles) ? MUCH.doubleValue() : none;
    }

    /** A day, after all days where there is none; where it was not read, one of two others. */
    long day(Stated<LocalDate> part, String path, long least, long most, String settles, Object... arguments) {
        return part.known()
                ? Days.of(part.value().orElse(null), Days.AFTER)
                : most(path, settles, arguments) ? most : least;
    }

    /** The counts that a printed one may stand for; any where none is given. */
    static Interval counts(@Nullable PrintedNumber count) {
        return count == null ? ANY : count.bounds(Double.POSITIVE_INFINITY);
    }

    /** How much was reached: in its least low. */
    long reached(Interval count, String path, String settles, Object... arguments) {
        return !exact(count) && most(path, settles, arguments) ? count.greatestWhole() : count.leastWhole();
    }

    /** Of how much something is reached: in its least high. */
    long asked(Interval count, String path, String settles, Object... arguments) {
        return exact(count) || most(path, settles, arguments) ? count.leastWhole() : count.greatestWhole();
    }

    private static boolean exact(Interval count) {
        return count.leastWhole() == count.greatestWhole();
    }
}
