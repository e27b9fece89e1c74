package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Contradiction;
import vn.khuyenhoc.decision.Observed;

/** How the values of a dossier are known, where their numbers do not tell: evidence, recognition, contradictions. Not thread-safe. */
final class Doubts {
    private static final byte SHOWN = 1;
    private static final byte UNSHOWN = 2;
    /** By slot whether evidence shows the value; 0 where none is asked for. */
    private final byte[] evidence;

    private final @Nullable List<Contradiction>[] contradictions;
    private final @Nullable Counted[] counted;
    /** By slot whether those whom the register counts contradict themselves. */
    private final boolean[] spread;

    /** How many subjects of a register are recognised, and how many are or would qualify. */
    private record Counted(long recognised, long wouldQualify) {}

    @SuppressWarnings({"unchecked", "rawtypes"}) // lists of contradictions only
    Doubts(int slots) {
        this.evidence = new byte[slots];
        this.contradictions = new List[slots];
        this.counted = new Counted[slots];
        this.spread = new boolean[slots];
    }

    /** Takes whether evidence shows a value that wants some. */
    void show(int slot, boolean shown) {
        evidence[slot] = shown ? SHOWN : UNSHOWN;
    }

    /** Takes how a count of the register comes about. */
    void count(int slot, long recognised, long wouldQualify) {
        counted[slot] = new Counted(recognised, wouldQualify);
    }

    /** Takes a contradiction of the value of a slot. */
    void contradict(int slot, Contradiction contradiction) {
        List<Contradiction> known = contradictions[slot];
        if (known == null) {
            known = new ArrayList<>(1);
            contradictions[slot] = known;
        }
        known.add(contradiction);
    }

    /** Takes that what is not known of a count is so because those who are counted contradict themselves. */
    void spread(int slot) {
        spread[slot] = true;
    }

    boolean isSpread(int slot) {
        return spread[slot];
    }

    boolean unshown(int slot) {
        return evidence[slot] == UNSHOWN;
    }

    int evidence(int slot) {
        return evidence[slot];
    }

    boolean contradicted(int slot) {
        return contradictions[slot] != null;
    }

    List<Contradiction> contradictions(int slot) {
        List<Contradiction> known = contradictions[slot];
        return known == null ? List.of() : known;
    }

    /** Whether a finding on the value of a slot is like no other on the same number. */
    boolean isOwn(int slot) {
        return contradictions[slot] != null || counted[slot] != null || spread[slot];
    }

    /** What was observed, with how it is known. */
    Observed observed(Observed plain, int slot) {
        Counted counts = counted[slot];
        return new Observed(
                plain.code(),
                plain.year(),
                plain.value(),
                plain.undecided(),
                plain.origin(),
                evidence[slot] == 0 ? null : evidence[slot] == SHOWN,
                counts == null ? null : counts.recognised,
                counts == null ? null : counts.wouldQualify);
    }
}
