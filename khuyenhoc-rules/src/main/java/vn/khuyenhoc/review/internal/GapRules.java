package vn.khuyenhoc.review.internal;

import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Lack;
import vn.khuyenhoc.review.internal.RuleRun.Made;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/** Runs the compiled rules of gaps of a package. Thread-safe. */
public final class GapRules implements GapPackage {
    /** The package of the shipped rules. */
    public static final String SHIPPED = "vn.khuyenhoc.rules.gaps";

    private final RuleRun rules;
    private final List<Breadth> breadths;

    private GapRules(RuleRun rules, List<Breadth> breadths) {
        this.rules = rules;
        this.breadths = breadths;
    }

    /** The shipped rules of a set. */
    public static GapRules shipped(RuleSet rules) {
        return new GapRules(new RuleRun(rules, SHIPPED), List.of());
    }

    /**
     * The rules of a locality: how many facts they look at together is limited.
     *
     * @param packageName their package
     * @throws IllegalArgumentException if there is no such package; the message names those that exist
     */
    public static GapRules local(RuleSet rules, String packageName) {
        Model model = rules.model(packageName);
        return new GapRules(
                new RuleRun(rules, packageName),
                model.getRules().stream().map(Breadth::of).toList());
    }

    @Override
    public List<Found> found(Collection<Fact> facts) {
        Breadth.require(breadths, facts);
        return rules.made(facts).stream()
                .filter(made -> made.fact() instanceof Lack)
                .map(GapRules::found)
                .toList();
    }

    /** A rule finds the gap that it is named after, and no other. */
    private static Found found(Made made) {
        Lack lack = (Lack) made.fact();
        if (!made.rule().startsWith(lack.code() + " ")) {
            throw new FaultyInputException(List.of(Fault.at(Place.of(made.rule(), 0, 0), "gaps.name", made.rule())));
        }
        return new Found(
                made.rule(), lack, RuleRun.only(made.matched(), Fact.class).toList());
    }
}
