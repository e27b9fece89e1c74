package vn.khuyenhoc.authoring.diff.gaps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.gaps.Remembered;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.review.GapPackage;

/** Has two packs review the same, and gathers what comes out differently. Not thread-safe. */
final class Comparing {
    private final List<GapSide> whole;
    private final List<GapSide> own;
    private final Map<List<String>, GapEffect> found = new LinkedHashMap<>();
    private int tried;

    Comparing(LocalPack old, LocalPack fresh) {
        RuleSet rules = RuleSet.load();
        GapPackage shipped = Remembered.shipped(rules);
        GapPackage none = facts -> List.of();
        this.whole = List.of(GapSide.of(old, rules, shipped), GapSide.of(fresh, rules, shipped));
        this.own = List.of(GapSide.of(old, rules, none), GapSide.of(fresh, rules, none));
    }

    /** What they found differently, in the order in which it came. */
    List<GapEffect> found() {
        return List.copyOf(found.values());
    }

    /** How many reviews were compared. */
    int tried() {
        return tried;
    }

    /** By the shipped rules and their own. */
    void compare(GapTrial trial) {
        compare(trial, whole);
    }

    /** By their own rules alone, which is much quicker. */
    void compareOwn(GapTrial trial) {
        compare(trial, own);
    }

    private void compare(GapTrial trial, List<GapSide> sides) {
        GapSide.Came before = sides.get(0).review(trial);
        GapSide.Came after = sides.get(1).review(trial);
        if (!before.refused().isEmpty() && !after.refused().isEmpty()) {
            return;
        }
        tried++;
        String example = trial.date() + " " + trial.shown();
        if (!before.refused().equals(after.refused())) {
            add("-", "refused", before.refused(), after.refused(), example);
            return;
        }
        Set<String> codes = new TreeSet<>(before.gaps().keySet());
        codes.addAll(after.gaps().keySet());
        codes.forEach(
                code -> compare(code, before.gaps().get(code), after.gaps().get(code), example));
    }

    private void compare(
            String code, @Nullable Map<String, String> before, @Nullable Map<String, String> after, String example) {
        if (before == null && after != null) {
            add(code, "appears", "-", Objects.requireNonNull(after.get(GapAspects.IS)), example);
        } else if (before != null && after == null) {
            add(code, "vanishes", Objects.requireNonNull(before.get(GapAspects.IS)), "-", example);
        } else if (before != null && after != null) {
            before.forEach((what, was) -> {
                String is = Objects.requireNonNull(after.get(what));
                if (!was.equals(is)) {
                    add(code, what, was, is, example);
                }
            });
        }
    }

    private void add(String code, String what, String before, String after, String example) {
        found.merge(
                List.of(code, what),
                new GapEffect(code, what, before, after, example, 1),
                (one, other) -> one.oneMore());
    }
}
