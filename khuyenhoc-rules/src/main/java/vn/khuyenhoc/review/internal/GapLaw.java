package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.GapRuling;
import vn.khuyenhoc.catalogue.GapRuling.Kind;
import vn.khuyenhoc.catalogue.LocalGaps;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.GapPackage.Found;
import vn.khuyenhoc.review.PlanGap.Waiver;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.text.Words;

/** The rules of gaps that hold in a place: the shipped ones, less those that it changes, and its own. Immutable and thread-safe. */
public final class GapLaw implements GapPackage {
    private final GapPackage shipped;
    private final List<GapPackage> own = new ArrayList<>();
    private final List<LocalGaps> local;

    /**
     * The rules of a place.
     *
     * @param shipped the shipped rules
     * @param packages makes rules of a package ready
     * @param local what its overlays add, change and silence
     */
    public GapLaw(GapPackage shipped, Function<String, GapPackage> packages, List<LocalGaps> local) {
        this.shipped = shipped;
        this.local = List.copyOf(local);
        local.stream()
                .flatMap(one -> one.rules().stream())
                .distinct()
                .map(packages)
                .forEach(own::add);
    }

    /** The shipped rules of a set, which hold where no locality says otherwise. */
    public static GapLaw national(RuleSet rules) {
        return new GapLaw(GapRules.shipped(rules), name -> GapRules.local(rules, name), List.of());
    }

    @Override
    public List<Found> found(Collection<Fact> facts) {
        List<Found> found = new ArrayList<>(shipped.found(facts));
        found.removeIf(one -> ruling(one.rule(), Kind.CHANGED).isPresent());
        own.forEach(rules -> found.addAll(rules.found(facts)));
        return found;
    }

    private Optional<GapRuling> ruling(String rule, Kind kind) {
        return local.stream()
                .flatMap(one -> one.rulings().stream())
                .filter(ruling -> ruling.kind() == kind && ruling.rule().equals(rule))
                .findFirst();
    }

    /** Who decided that a gap does not count here; null where a rule that is not silenced found it too. */
    @Nullable
    Waiver waiver(Collection<Found> found) {
        List<GapRuling> silenced = found.stream()
                .flatMap(one -> ruling(one.rule(), Kind.SILENCED).stream())
                .toList();
        return silenced.size() < found.size() || silenced.isEmpty()
                ? null
                : new Waiver(silenced.get(0).reason(), silenced.get(0).decidedBy());
    }

    /** What the reader of a review should know: what the place decided of rules, and whether its own were made up. */
    public List<Words> notes() {
        List<Words> notes = new ArrayList<>();
        for (LocalGaps one : local) {
            if (one.overlay().illustrative()
                    && !(one.rules().isEmpty() && one.rulings().isEmpty())) {
                notes.add(Show.words("law.illustrative", one.overlay().name()));
            }
            one.rulings().forEach(ruling -> notes.add(note(ruling)));
        }
        return notes;
    }

    private static Words note(GapRuling ruling) {
        String key = ruling.kind() == Kind.CHANGED ? "law.changed" : "law.silenced";
        String words = ruling.rule().substring(ruling.rule().indexOf(' ') + 1);
        return Show.words(
                key,
                words,
                ruling.decidedBy(),
                ruling.reason(),
                ruling.citation().clause());
    }
}
