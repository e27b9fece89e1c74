package vn.khuyenhoc.authoring.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.diff.Deciding.Matter;
import vn.khuyenhoc.authoring.diff.gaps.GapDiff;
import vn.khuyenhoc.authoring.diff.gaps.GapMove;
import vn.khuyenhoc.authoring.diff.gaps.GapTrial;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.title.Title;

/**
 * What a new pack changes against an old one, and who gains or loses which title because of what.
 *
 * @param changes what is different in rules and catalogue
 * @param effects what they decide differently of dossiers made up for that, by title and what it is about
 * @param tried how many decisions on such dossiers were compared
 * @param moves decisions that come out differently, in the order of the engine
 * @param gaps what they find lacking differently in plans and results
 */
public record PackDiff(List<Change> changes, List<Effect> effects, int tried, List<Move> moves, GapDiff gaps) {
    /** What plans and results are reviewed by beside the rules of packs. */
    private static final Set<String> LAW_OF_GAPS =
            Set.of("ruling", "packages", "overlay", "requirement", "fact", "target", "document", "area", "body");

    public PackDiff {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
        moves = List.copyOf(moves);
    }

    /**
     * Something that is different.
     *
     * @param what kind of the piece, such as {@code rule}, {@code criterion} or {@code target}
     * @param name name of the piece, such as set and criterion
     * @param before what it said and says no more; null where the piece is new
     * @param after what it says now; null where the piece is gone
     */
    public record Change(
            String what,
            String name,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * A decision that comes out differently.
     *
     * @param subject identifier of the subject
     * @param title title
     * @param before decision by the old pack; null where there was none
     * @param after decision by the new pack; null where there is none
     * @param because criteria whose finding is different, by code: before and after
     */
    public record Move(
            String subject,
            Title title,
            @Nullable Decision before,
            @Nullable Decision after,
            Map<String, String> because) {
        /** Whether the title is reached now and was not, or at a higher level. */
        public boolean gains() {
            return level(after) > level(before);
        }

        /** Whether the title was reached and is not now, or at a lower level. */
        public boolean loses() {
            return level(after) < level(before);
        }

        private static int level(@Nullable Decision decision) {
            return decision == null ? 0 : decision.level();
        }
    }

    /**
     * What the packs decide differently of dossiers made up to tell them apart.
     *
     * @param title title that is decided on
     * @param what code of the criterion, or {@code outcome}, {@code reached}, {@code score}, {@code set}, {@code authority},
     *     {@code missing}, {@code way}, {@code held}, {@code calendar}; {@code refused} where a pack does not judge what the other one does
     * @param before what the old pack says that the new one does not
     * @param after what the new pack says that the old one does not
     * @param example the first dossier of which that is so: day, stance, and what is special of it
     * @param times how many dossiers are decided differently in this
     */
    public record Effect(Title title, String what, String before, String after, String example, int times) {
        Effect oneMore() {
            return new Effect(title, what, before, after, example, times + 1);
        }
    }

    /** What is different, whoever is judged, and what that changes: both packs decide on everything that either could tell apart. */
    public static PackDiff of(LocalPack old, LocalPack fresh) {
        return of(old, fresh, List.of());
    }

    /**
     * What is different, whoever is judged, and what that changes.
     *
     * @param samples plans and results that both packs review beside those of their scenarios
     */
    public static PackDiff of(LocalPack old, LocalPack fresh, List<GapTrial> samples) {
        Effects effects = Effects.between(Side.of(old), Side.of(fresh));
        List<Change> changes = Listing.changes(old, fresh);
        boolean law = changes.stream().map(Change::what).anyMatch(LAW_OF_GAPS::contains);
        boolean rules = changes.stream().map(Change::what).anyMatch("gapRule"::equals);
        return new PackDiff(
                changes, effects.found(), effects.tried(), List.of(), GapDiff.between(old, fresh, samples, law, rules));
    }

    /** The same with gaps of given files that come out differently. */
    public PackDiff with(List<GapMove> gapMoves) {
        return new PackDiff(changes, effects, tried, moves, gaps.with(gapMoves));
    }

    /**
     * What is different, and for whom of a register.
     *
     * @param context when and for whom; the locality is that of each pack
     */
    public static PackDiff of(LocalPack old, LocalPack fresh, Register register, Context context) {
        return of(old, fresh).with(register, context, old, fresh);
    }

    /**
     * The same with what comes out differently for whom of a register.
     *
     * @param context when and for whom; the locality is that of each pack
     */
    public PackDiff with(Register register, Context context, LocalPack old, LocalPack fresh) {
        Map<Matter, Decision> before = decisions(old, register, context);
        Map<Matter, Decision> after = decisions(fresh, register, context);
        Set<Matter> matters = new LinkedHashSet<>(before.keySet());
        matters.addAll(after.keySet());
        List<Move> others = new ArrayList<>();
        for (Matter key : matters) {
            Decision was = before.get(key);
            Decision is = after.get(key);
            Decision any = Objects.requireNonNull(is == null ? was : is);
            boolean same = was != null && is != null && was.outcome() == is.outcome() && was.level() == is.level();
            if (!same) {
                others.add(new Move(any.subject(), any.title(), was, is, because(was, is)));
            }
        }
        return new PackDiff(changes, effects, tried, others, gaps);
    }

    private static Map<Matter, Decision> decisions(LocalPack pack, Register register, Context context) {
        return Deciding.byMatter(Side.of(pack).engine().decideAll(register, context.in(pack.locality())));
    }

    private static Map<String, String> because(@Nullable Decision before, @Nullable Decision after) {
        Map<String, String> was = findings(before);
        Map<String, String> is = findings(after);
        Map<String, String> because = new TreeMap<>();
        TreeSet<String> codes = new TreeSet<>(was.keySet());
        codes.addAll(is.keySet());
        for (String code : codes) {
            String one = was.getOrDefault(code, "-");
            String other = is.getOrDefault(code, "-");
            if (!one.equals(other)) {
                because.put(code, one + " → " + other);
            }
        }
        return because;
    }

    private static Map<String, String> findings(@Nullable Decision decision) {
        Map<String, String> findings = new TreeMap<>();
        if (decision != null) {
            boolean several = decision.levels().size() > 1;
            for (LevelResult level : decision.levels()) {
                for (Finding finding : level.findings()) {
                    String earned = finding.earned() == null
                            ? ""
                            : " " + finding.earned().toPlainString();
                    findings.put(
                            finding.criterion() + (several ? "@" + level.level() : ""), finding.outcome() + earned);
                }
            }
        }
        return findings;
    }

    /** The differences for people. */
    public String text(Locale locale) {
        return new DiffText(this, locale).text();
    }
}
