package vn.khuyenhoc.nation.madeup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.title.Title;

/**
 * What has to be observed for a title, as the catalogue says.
 *
 * @param definition what is observed
 * @param low what the lowest level asks; 0 where it only must hold
 * @param high what the highest level asks
 * @param better which way is better
 */
record Goal(ObservationDefinition definition, double low, double high, Better better) {

    /** The goals of titles, each observation once; what the register gives by itself is left out. */
    static List<Goal> of(Catalogue catalogue, NationPlan plan, Collection<Title> titles) {
        Map<String, Goal> goals = new LinkedHashMap<>();
        for (Title title : titles) {
            catalogue.in(plan.locality()).inForce(title, plan.asOf()).stream()
                    .flatMap(CriteriaSet::criteria)
                    .forEach(criterion -> add(goals, criterion, catalogue));
        }
        return new ArrayList<>(goals.values());
    }

    private static void add(Map<String, Goal> goals, Criterion criterion, Catalogue catalogue) {
        List<Double> asked = asked(criterion);
        for (List<Need> any : criterion.needs()) {
            for (Need need : any) {
                ObservationDefinition definition =
                        catalogue.observation(need.code()).orElseThrow();
                if (definition.derivation() == null) {
                    Goal goal = new Goal(definition, asked.get(0), asked.get(asked.size() - 1), criterion.better());
                    goals.merge(need.code(), goal, Goal::and);
                }
            }
        }
    }

    private static List<Double> asked(Criterion criterion) {
        List<Double> asked = new ArrayList<>();
        Threshold threshold = criterion.threshold();
        for (int level : criterion.levels().stream().sorted().toList()) {
            Threshold.ByArea byArea = threshold == null ? null : threshold.at(level);
            asked.add(byArea == null ? 0.0 : byArea.normal().doubleValue());
        }
        return asked;
    }

    /** Both goals of one observation: the stricter of each. */
    private Goal and(Goal other) {
        boolean least = better == Better.LOWER;
        return new Goal(
                definition,
                least ? Math.min(low, other.low) : Math.max(low, other.low),
                least ? Math.min(high, other.high) : Math.max(high, other.high),
                better);
    }

    /** Whether the year before counts. */
    boolean againstPrevious() {
        return better == Better.HIGHER_THAN_PREVIOUS || better == Better.LOWER_THAN_PREVIOUS;
    }
}
