package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.PackageRules;

/**
 * Asks the rules of one criterion in every completion of what is open of it: what is not known, what is known within bounds, what cannot
 * be true together with something else, and before the council what nothing shows. For one criterion of one case.
 */
final class Completions {
    /** More than any criterion of a document comes to; beyond it nothing is settled. */
    private static final int MOST = 4096;

    private final Case judged;
    private final PreparedCriterion criterion;
    private final Read read;
    private final Slots all;
    private final boolean refusing;
    private final int[] slots;
    private final double[][] free;

    /**
     * What the rules say of all completions together.
     *
     * @param certain least points where every completion is met; not a number otherwise
     * @param possible most points where any completion is met; not a number otherwise
     * @param shown whether what is shown is enough, where what contradicts itself turns out well
     */
    record Verdict(double certain, double possible, boolean shown) {}

    Completions(Case judged, PreparedCriterion criterion, boolean refusing) {
        this.judged = judged;
        this.criterion = criterion;
        this.read = judged.read();
        this.all = judged.set().slots();
        this.refusing = refusing;
        this.slots = criterion.slots();
        this.free = new double[slots.length][];
        for (int i = 0; i < slots.length; i++) {
            free[i] = Completing.values(all.definition(slots[i]), required(i));
        }
    }

    private double required(int at) {
        return at == 0 ? judged.required(criterion.level()).value(criterion.place()) : Double.POSITIVE_INFINITY;
    }

    Verdict verdict() {
        double[][] open = values(this::isOpen);
        Extremes strict = new Extremes(open, judged.required(criterion.level()));
        if (strict.everyMet()) {
            return new Verdict(strict.least, strict.most, true);
        }
        Required lenient = judged.requiredAtMost(criterion.level());
        Extremes possible = new Extremes(values(at -> isOpen(at) && !isDeclared(at)), lenient);
        boolean shown = !refusing || (possible.anyMet() && isShown(0, open, lenient));
        return new Verdict(Double.NaN, possible.most, shown);
    }

    /** Whether one way in which contradictions may turn out makes every completion of the rest met. */
    private boolean isShown(int from, double[][] open, Required lenient) {
        for (int i = from; i < slots.length; i++) {
            if (isContradicted(i) && open[i].length > 1) {
                for (double value : open[i]) {
                    double[][] one = open.clone();
                    one[i] = new double[] {value};
                    if (isShown(i + 1, one, lenient)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return new Extremes(open, lenient).everyMet();
    }

    /** The codes of those values each of which would refuse the criterion whatever the others were. */
    List<String> failing() {
        List<String> codes = new ArrayList<>(1);
        for (int i = 0; i < slots.length; i++) {
            int own = i;
            boolean fixed = !isOpen(i) || isDeclared(i);
            if (fixed && !new Extremes(values(at -> at != own), judged.requiredAtMost(criterion.level())).anyMet()) {
                add(i, codes);
            }
        }
        return codes;
    }

    /** The codes of what nothing shows. */
    List<String> unshown() {
        List<String> codes = new ArrayList<>(1);
        for (int i = 0; i < slots.length; i++) {
            if (isOpen(i) && !isContradicted(i)) {
                add(i, codes);
            }
        }
        return codes;
    }

    private void add(int at, List<String> codes) {
        String code = all.definition(slots[at]).code();
        if (!codes.contains(code)) {
            codes.add(code);
        }
    }

    private boolean isOpen(int at) {
        int slot = slots[at];
        return !read.known(slot) || read.contradicted(slot) || !read.exact(slot) || (refusing && read.unshown(slot));
    }

    private boolean isContradicted(int at) {
        return read.contradicted(slots[at]) || read.isSpread(slots[at]);
    }

    /** Whether a value was declared that would count if anything showed it. */
    private boolean isDeclared(int at) {
        return refusing && read.unshown(slots[at]) && !read.contradicted(slots[at]);
    }

    /** By observation the values that it may take; one where it is not free to take others. */
    private double[][] values(IntPredicate isFree) {
        double[][] values = new double[slots.length][];
        for (int i = 0; i < values.length; i++) {
            values[i] = isFree.test(i) ? bounds(i) : new double[] {read.most()[slots[i]]};
        }
        return values;
    }

    private double[] bounds(int at) {
        int slot = slots[at];
        boolean bounded = read.known(slot) && !read.contradicted(slot) && !read.exact(slot) && !read.unshown(slot);
        return bounded && isOpen(at) ? new double[] {read.least()[slot], read.most()[slot]} : free[at];
    }

    /** The least and the most that the rules award over some completions. */
    private final class Extremes {
        private final double[] values = read.most().clone();
        private final double[][] choices;
        private final Assessment assessment;
        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NaN;
        private boolean isUnmet;
        private double said;

        Extremes(double[][] choices, Required required) {
            this.choices = choices;
            this.assessment = new Assessment(
                    all.codes(),
                    values,
                    judged.set().codes(),
                    required.values(),
                    judged.set().maxima());
            long number = 1;
            for (double[] choice : choices) {
                number = Math.min(MOST + 1L, number * choice.length);
            }
            if (number > MOST) {
                isUnmet = true;
                most = 0;
            } else {
                ask(0);
            }
        }

        boolean everyMet() {
            return !isUnmet;
        }

        boolean anyMet() {
            return !Double.isNaN(most);
        }

        private void ask(int at) {
            if (at == choices.length) {
                take(award());
                return;
            }
            for (double value : choices[at]) {
                values[slots[at]] = value;
                ask(at + 1);
            }
        }

        private void take(double award) {
            isUnmet |= Double.isNaN(award);
            if (!Double.isNaN(award)) {
                least = Math.min(least, award);
                most = Double.isNaN(most) ? award : Math.max(most, award);
            }
        }

        private double award() {
            said = Double.NaN;
            List<StraightRule> rules = criterion.rules();
            if (rules == null) {
                for (PackageRules own : judged.set().rules()) {
                    own.judge(List.of(assessment), this::hear);
                }
            } else {
                Conclusion conclusion = new Conclusion(this::hear);
                for (StraightRule rule : rules) {
                    StraightRules.run(rule, assessment, conclusion);
                }
            }
            return said;
        }

        private void hear(Award award) {
            said = award.criterion().equals(criterion.criterion().code()) ? award.points() : said;
        }
    }
}
