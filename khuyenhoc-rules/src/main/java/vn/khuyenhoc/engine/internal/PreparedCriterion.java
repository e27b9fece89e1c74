package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.observation.ValueType;

/** A criterion at one level of a set, made ready for judging. Thread-safe. */
final class PreparedCriterion {
    private final Criterion criterion;
    private final int level;
    private final int place;
    private final int[][] anyOf;
    private final int[] firstSlots;
    private final int[] slots;
    private final int[] pointsSlots;
    private final ObservationDefinition first;
    private final @Nullable BigDecimal maximum;
    private final String clause;
    private final String rule;
    private final boolean plain;
    private final @Nullable KeptFindings kept;
    private final @Nullable List<StraightRule> rules;
    private final KeptSteps keptSteps = new KeptSteps();

    /**
     * A criterion.
     *
     * @param place its place in the set
     * @param rule name of its rule
     * @param lone the rule itself where it can be asked alone; null otherwise
     * @param rules all its rules where they can be run alone; null otherwise
     */
    PreparedCriterion(
            Criterion criterion,
            int level,
            int place,
            String rule,
            @Nullable LoneRule lone,
            @Nullable List<StraightRule> rules,
            Slots all) {
        this.criterion = criterion;
        this.level = level;
        this.place = place;
        this.anyOf = criterion.needs().stream()
                .map(any -> any.stream().mapToInt(all::of).toArray())
                .toArray(int[][]::new);
        this.firstSlots = Arrays.stream(anyOf).mapToInt(any -> any[0]).toArray();
        List<Need> needs = criterion.needs().stream().flatMap(List::stream).toList();
        this.slots = needs.stream().mapToInt(all::of).toArray();
        this.pointsSlots = needs.stream()
                .filter(need -> all.definition(all.of(need)).type() == ValueType.POINTS)
                .mapToInt(all::of)
                .toArray();
        this.first = all.definition(all.of(needs.get(0)));
        BigDecimal highest = criterion.maximum();
        this.maximum = highest == null ? null : Whole.shared(highest);
        this.clause = criterion.clause(level);
        this.rule = rule;
        this.rules = rules;
        this.plain = criterion.applicability().isEmpty() && criterion.ending() == null;
        this.kept = plain && slots.length == 1 ? new KeptFindings(level, place, slots[0], first.type(), lone) : null;
    }

    Criterion criterion() {
        return criterion;
    }

    int level() {
        return level;
    }

    /** The place of the criterion in its set. */
    int place() {
        return place;
    }

    /** The slots of all observations that it can use. */
    int[] slots() {
        return slots;
    }

    /** Whether the first observation is points, so that it can be raised little by little. */
    boolean onScale() {
        return first.type() == ValueType.POINTS;
    }

    /** Whether an observation gives its points. */
    boolean scored() {
        return pointsSlots.length > 0;
    }

    /** The slot of the observation that gives its points, or a negative number where none is known. */
    int pointsSlot(Read read) {
        for (int slot : pointsSlots) {
            if (read.known(slot)) {
                return slot;
            }
        }
        return -1;
    }

    /** The definition of the first observation. */
    ObservationDefinition first() {
        return first;
    }

    /** The highest points; null where it has none or they are missing. */
    @Nullable
    BigDecimal maximum() {
        return maximum;
    }

    String clause() {
        return clause;
    }

    String rule() {
        return rule;
    }

    /** Of every alternative the slot of the first observation. */
    int[] firstSlots() {
        return firstSlots;
    }

    /** Whether enough is known to judge it: of every alternative one. */
    boolean allKnown(Read read) {
        if (slots.length == 1) {
            return read.known(slots[0]);
        }
        for (int[] any : anyOf) {
            boolean known = false;
            for (int slot : any) {
                known |= read.known(slot);
            }
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** Whether something that it can use is known only within bounds. */
    boolean inexact(Read read) {
        for (int slot : slots) {
            if (read.known(slot) && !read.exact(slot)) {
                return true;
            }
        }
        return false;
    }

    /** Its rules where they can be run alone; null where they have to be asked with all others. */
    @Nullable
    List<StraightRule> rules() {
        return rules;
    }

    /** Whether it has to be asked in every completion of what is open: some of its values are, or are doubted. */
    boolean isOpen(Read read, boolean refusing) {
        boolean several = slots.length > 1;
        boolean lower = criterion.better() == Better.LOWER;
        for (int slot : slots) {
            boolean inexact = read.known(slot) && !read.exact(slot);
            if (read.contradicted(slot)
                    || (refusing && read.unshown(slot))
                    || (several && !read.known(slot))
                    || ((several || lower) && inexact)) {
                return several ? anyKnown(read) : true;
            }
        }
        return false;
    }

    /** Why it is open in some completion. */
    Reason openReason(Read read) {
        boolean missing = false;
        boolean inexact = false;
        for (int slot : slots) {
            if (read.contradicted(slot) || read.isSpread(slot)) {
                return Reason.CONTRADICTION;
            }
            missing |= !read.known(slot);
            inexact |= read.known(slot) && !read.exact(slot) && !read.unshown(slot);
        }
        if (missing) {
            return Reason.MISSING_OBSERVATION;
        }
        if (inexact) {
            return Reason.INEXACT;
        }
        return read.unshownAny(slots) ? Reason.APPLICABILITY_UNKNOWN : Reason.AREA_UNKNOWN;
    }

    /** Whether those whom the register counts for it contradict themselves. */
    boolean isSpread(Read read) {
        for (int slot : slots) {
            if (read.isSpread(slot)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyKnown(Read read) {
        for (int slot : slots) {
            if (read.known(slot)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it applies to everybody for ever. */
    boolean isPlain() {
        return plain;
    }

    /** The findings made lately; null where more than one observation and what the rules say of it makes a finding. */
    @Nullable
    KeptFindings kept() {
        return kept;
    }

    /** The steps made lately. */
    KeptSteps keptSteps() {
        return keptSteps;
    }
}
