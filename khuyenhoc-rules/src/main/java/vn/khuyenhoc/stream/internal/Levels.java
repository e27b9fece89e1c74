package vn.khuyenhoc.stream.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** What is settled of a title in one small number: two bits a level, and two for the lowest that contradicts itself. */
final class Levels {
    private static final int LEVELS = 3;
    private static final int BITS = 2;
    private static final int MASK = 3;
    private static final int CONTRADICTED = BITS * LEVELS;
    private static final List<List<Outcome>> ALL = all();

    /** Nothing is known at any level. */
    static final int UNKNOWN = of(List.of(Outcome.UNDECIDED, Outcome.UNDECIDED, Outcome.UNDECIDED));

    private static final Map<Tier, List<Title>> TITLES = titles();

    private Levels() {}

    /** The levels that a subject holds or would qualify for. */
    static int of(Settled settled) {
        return of(settled.levels()) | (settled.contradictedFrom() << CONTRADICTED);
    }

    static int of(List<Outcome> levels) {
        int code = 0;
        for (int i = 0; i < levels.size(); i++) {
            code |= number(levels.get(i)) << (BITS * i);
        }
        return code;
    }

    /** The number of an outcome in files of this package. */
    static int number(Outcome outcome) {
        return switch (outcome) {
            case QUALIFIED -> 0;
            case NOT_QUALIFIED -> 1;
            case UNDECIDED -> 2;
        };
    }

    static Settled settled(String subject, Title title, int code) {
        return settled(subject, title, code, UNKNOWN);
    }

    /** What is settled with the levels at which a subject is recognised. */
    static Settled settled(String subject, Title title, int code, int recognised) {
        int levels = code & ((1 << CONTRADICTED) - 1);
        return new Settled(subject, title, ALL.get(levels), ALL.get(recognised), code >> CONTRADICTED);
    }

    /** That nothing is known of any title of an administrative unit, so that it is not decided. */
    static void unknown(String subject, Tier tier, List<Settled> settled) {
        TITLES.getOrDefault(tier, List.of()).forEach(title -> settled.add(settled(subject, title, UNKNOWN)));
    }

    private static List<List<Outcome>> all() {
        List<Outcome> outcomes = List.of(Outcome.QUALIFIED, Outcome.NOT_QUALIFIED, Outcome.UNDECIDED);
        List<List<Outcome>> all = new ArrayList<>();
        for (int code = 0; code < 1 << (BITS * LEVELS); code++) {
            List<Outcome> levels = new ArrayList<>();
            for (int i = 0; i < LEVELS; i++) {
                levels.add(outcomes.get(Math.min((code >> (BITS * i)) & MASK, outcomes.size() - 1)));
            }
            all.add(List.copyOf(levels));
        }
        return List.copyOf(all);
    }

    private static Map<Tier, List<Title>> titles() {
        Map<Tier, List<Title>> titles = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            titles.put(
                    tier,
                    Arrays.stream(Title.values())
                            .filter(title ->
                                    title.model() == Title.Model.COMMUNITY || title.model() == Title.Model.STANDARD)
                            .filter(title -> title.name().endsWith("_" + tier.name()))
                            .toList());
        }
        return titles;
    }
}
