package vn.khuyenhoc.engine.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.PackageRules;

/**
 * The only rule of a criterion that needs one observation: mostly it looks at that and at what the criterion requires, and at nothing
 * else. Then what it said lately of the same it would say again, for rules have no memory, and it need not be asked. Thread-safe: every
 * answer is immutable and stands for itself.
 */
public final class LoneRule {
    /** A rule asked alone takes about as long as so many one behind the other. */
    private static final int FEW = 4;

    private static final int PLACES = 256;
    private static final int SHIFT = 56;
    /** Spreads numbers of few bits, as halves and shares are. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final StraightRule rule;
    private final int slot;
    private final Names observation;
    private final Names criterion;
    private final double[] maximum;
    private final @Nullable Answer[] lately = new Answer[PLACES];

    /**
     * What a rule says of a value.
     *
     * @param alone whether it looked at nothing else; what it says is of no use where it did
     * @param points points awarded; not a number where nothing is
     */
    public record Answer(double value, double required, boolean alone, double points) {}

    LoneRule(StraightRule rule, int slot, String observation, String criterion, double maximum) {
        this.rule = rule;
        this.slot = slot;
        this.observation = Names.only(observation);
        this.criterion = Names.only(criterion);
        this.maximum = new double[] {maximum};
    }

    /**
     * The rule of a criterion; null where it has none or several.
     *
     * @param rules all rules of a criteria set, each of which looks at one assessment alone
     * @param criterion code of the criterion
     * @param slot slot of the only observation that it needs
     * @param observation code of the observation
     * @param maximum highest points of the criterion; 0 where it has none
     */
    public static @Nullable LoneRule of(
            List<PackageRules> rules, String criterion, int slot, String observation, double maximum) {
        List<StraightRule> named = rules.stream()
                .filter(ModelRules.class::isInstance)
                .flatMap(own -> ((ModelRules) own).straightRules(criterion).stream())
                .toList();
        return named.size() == 1 ? new LoneRule(named.get(0), slot, observation, criterion, maximum) : null;
    }

    /**
     * Whether to ask one more rule alone takes less than to ask all, one behind the other.
     *
     * @param askedAlone how many of the criteria set were asked alone of the same dossier
     * @param criteria how many criteria the set has
     */
    public static boolean isQuicker(int askedAlone, int criteria) {
        return FEW * askedAlone < criteria;
    }

    /** The slot of the observation. */
    int slot() {
        return slot;
    }

    /**
     * What the rule said lately; null where it was not asked.
     *
     * @param value the observation as rules see it
     * @param required what the criterion requires
     */
    public @Nullable Answer find(double value, double required) {
        Answer known = lately[place(value)];
        return known != null && known.value == value && known.required == required ? known : null;
    }

    /** What the rule says; it is asked where it was not lately. */
    public Answer ask(double value, double required) {
        Answer known = find(value, required);
        if (known == null) {
            known = answer(value, required);
            lately[place(value)] = known;
        }
        return known;
    }

    private static int place(double value) {
        return (int) ((Double.doubleToRawLongBits(value) * SPREAD) >>> SHIFT);
    }

    /** Asks the rule where there is nothing else to look at, which is noticed where it tries. */
    private Answer answer(double value, double required) {
        Assessment bare =
                new Assessment(observation, new double[] {value}, criterion, new double[] {required}, maximum);
        Said said = new Said();
        try {
            StraightRules.run(rule, bare, new Conclusion(said::take));
            return new Answer(value, required, true, said.points);
        } catch (Names.NoSuchName e) {
            return new Answer(value, required, false, Double.NaN);
        }
    }

    private static final class Said {
        private double points = Double.NaN;

        void take(Award award) {
            points = award.points();
        }
    }
}
