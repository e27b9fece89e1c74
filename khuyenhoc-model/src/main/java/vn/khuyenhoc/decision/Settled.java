package vn.khuyenhoc.decision;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.title.Title;

/**
 * What is settled of a subject and a title for those that count it: a family for its clan, a commune for its district. It stands in for
 * the whole decision where related subjects were judged elsewhere.
 *
 * @param subject identifier of the subject
 * @param title title that was judged
 * @param levels for each level from the lowest: {@code QUALIFIED} where the subject holds the title at this level or above, by a valid
 *     recognition or by the decision; {@code UNDECIDED} where that is not known. A level that is not listed is not held
 * @param recognised for each level from the lowest: {@code QUALIFIED} where the subject is recognised at this level or above by a decision
 *     that is valid; {@code UNDECIDED} where that is not known. A level that is not listed is not recognised
 * @param contradictedFrom level from which on what is undecided is so only because two things that are known of the subject cannot both
 *     be true; 0 where nothing is
 */
public record Settled(
        String subject, Title title, List<Outcome> levels, List<Outcome> recognised, int contradictedFrom) {
    /** No document has more levels. */
    private static final int LEVELS = 3;

    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    /** All that can be settled of the levels: there is one for nearly every subject of a register, so they are shared. */
    private static final List<List<Outcome>> ALL = all();

    private static final List<Outcome> NOT_AT_ALL =
            List.of(Outcome.NOT_QUALIFIED, Outcome.NOT_QUALIFIED, Outcome.NOT_QUALIFIED);
    private static final List<Outcome> NOT_KNOWN = List.of(Outcome.UNDECIDED, Outcome.UNDECIDED, Outcome.UNDECIDED);

    public Settled {
        levels = List.copyOf(levels);
        recognised = List.copyOf(recognised);
    }

    /** What is settled where nothing is known of recognitions. */
    public Settled(String subject, Title title, List<Outcome> levels) {
        this(subject, title, levels, NOT_KNOWN, 0);
    }

    /** What a decision settles. */
    public static Settled of(Decision decision) {
        int at = 0;
        for (int level = 1; level <= LEVELS; level++) {
            Outcome outcome = holds(decision, level) ? Outcome.QUALIFIED : decided(decision, level);
            at = at * OUTCOMES.size() + OUTCOMES.indexOf(outcome);
        }
        List<Outcome> levels = ALL.get(at);
        int contradicted = levels.contains(Outcome.UNDECIDED) ? contradictedFrom(decision) : 0;
        return new Settled(decision.subject(), decision.title(), levels, recognised(decision.holdings()), contradicted);
    }

    private static List<Outcome> recognised(List<Holding> holdings) {
        if (holdings.isEmpty()) {
            return NOT_AT_ALL;
        }
        int at = 0;
        for (int level = 1; level <= LEVELS; level++) {
            at = at * OUTCOMES.size() + OUTCOMES.indexOf(recognised(holdings, level));
        }
        return ALL.get(at);
    }

    /**
     * Whether titles that are held make a subject recognised at a level; not known where their validity is not. A level of a document that is
     * no longer in force is none of the present one ("theo quy định tại … Thông tư này", Thông tư 25/2023 Điều 11 khoản 4 điểm a).
     */
    public static Outcome recognised(List<Holding> holdings, int level) {
        Outcome best = Outcome.NOT_QUALIFIED;
        for (Holding holding : holdings) {
            if (holding.counts(level)) {
                return Outcome.QUALIFIED;
            }
            boolean open = !holding.otherDocument() && holding.valid() == null;
            best = open && holding.title().level() >= level ? Outcome.UNDECIDED : best;
        }
        return best;
    }

    private static int contradictedFrom(Decision decision) {
        int from = 1;
        boolean any = false;
        for (LevelResult level : decision.levels()) {
            if (level.outcome() == Outcome.UNDECIDED) {
                boolean contradicted = isContradicted(level);
                any |= contradicted;
                from = contradicted ? from : level.level() + 1;
            }
        }
        return any && from <= LEVELS ? from : 0;
    }

    private static boolean isContradicted(LevelResult level) {
        for (Finding finding : level.findings()) {
            if (finding.reason() == Reason.CONTRADICTION) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Outcome>> all() {
        List<List<Outcome>> all = new ArrayList<>();
        for (Outcome lowest : OUTCOMES) {
            for (Outcome middle : OUTCOMES) {
                OUTCOMES.forEach(highest -> all.add(List.of(lowest, middle, highest)));
            }
        }
        return List.copyOf(all);
    }

    private static boolean holds(Decision decision, int level) {
        for (Holding holding : decision.holdings()) {
            if (holding.counts(level)) {
                return true;
            }
        }
        return false;
    }

    private static Outcome decided(Decision decision, int level) {
        if (decision.levels().isEmpty()) {
            return Outcome.UNDECIDED;
        }
        Outcome best = Outcome.NOT_QUALIFIED;
        for (LevelResult result : decision.levels()) {
            if (result.level() >= level && result.outcome() == Outcome.QUALIFIED) {
                return Outcome.QUALIFIED;
            }
            if (result.level() >= level && result.outcome() == Outcome.UNDECIDED) {
                best = Outcome.UNDECIDED;
            }
        }
        return best;
    }
}
