package vn.khuyenhoc.cli.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Agreement;
import vn.khuyenhoc.catalogue.Applicability;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Threshold.ByArea;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Title;

/** What must be observed of a subject for its titles, as the catalogue says. */
final class Goals {
    private final Catalogue catalogue;
    private final String locality;
    private final LocalDate day;

    Goals(Catalogue catalogue, String locality, LocalDate day) {
        this.catalogue = catalogue;
        this.locality = locality;
        this.day = day;
    }

    /**
     * What must be observed for one thing.
     *
     * @param definition what is observed
     * @param required what must be reached at the lowest level that asks it; null where it only must hold
     * @param highest what must be reached at the highest level; null where it only must hold
     * @param better which way is better
     */
    record Goal(
            ObservationDefinition definition,
            @Nullable Double required,
            @Nullable Double highest,
            Better better) {

        /** What must be reached by a subject of a profile; 0 where it only must hold. */
        double target(Profile profile) {
            Double target = profile == Profile.EXCELLENT ? highest : required;
            return target == null ? 0 : target;
        }

        /** Whether the year before counts. */
        boolean againstPrevious() {
            return better == Better.HIGHER_THAN_PREVIOUS || better == Better.LOWER_THAN_PREVIOUS;
        }

        private Goal and(Goal other) {
            return new Goal(definition, stricter(required, other.required), stricter(highest, other.highest), better);
        }

        private @Nullable Double stricter(@Nullable Double one, @Nullable Double other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return better == Better.LOWER ? Math.min(one, other) : Math.max(one, other);
        }
    }

    /** What observations have to agree on. */
    List<Agreement> agreements() {
        return catalogue.agreements();
    }

    /** How many levels a title has. */
    int levels(Title title) {
        return catalogue
                .in(locality)
                .inForce(title, day)
                .map(set -> set.levels().size())
                .orElse(0);
    }

    /**
     * The goals of titles, each observation once, in the order of the catalogue.
     *
     * @param titles titles that the subject is judged for
     * @param kind kind of the unit; null where it is none
     * @param derived whether to keep what the register gives by itself
     */
    List<Goal> of(List<Title> titles, @Nullable UnitKind kind, boolean derived) {
        Map<String, Goal> goals = new LinkedHashMap<>();
        for (Title title : titles) {
            catalogue.in(locality).inForce(title, day).stream()
                    .flatMap(CriteriaSet::criteria)
                    .filter(criterion -> applies(criterion, kind))
                    .flatMap(this::goals)
                    .filter(goal -> derived || goal.definition().derivation() == null)
                    .forEach(goal -> goals.merge(goal.definition().code(), goal, Goal::and));
        }
        return new ArrayList<>(goals.values());
    }

    private static boolean applies(Criterion criterion, @Nullable UnitKind kind) {
        for (Applicability condition : criterion.applicability()) {
            if (kind != null
                    && !condition.kinds().isEmpty()
                    && !condition.kinds().contains(kind)) {
                return false;
            }
        }
        return true;
    }

    private Stream<Goal> goals(Criterion criterion) {
        // of a figure that the text leaves open an office states its readings
        return criterion.needs().stream()
                .flatMap(List::stream)
                .map(need -> goal(criterion, need))
                .filter(goal -> goal.definition().readings().isEmpty());
    }

    private Goal goal(Criterion criterion, Need need) {
        ObservationDefinition definition = catalogue.observation(need.code()).orElseThrow();
        List<Double> values = new ArrayList<>();
        criterion.levels().stream().sorted().forEach(level -> {
            ByArea byArea =
                    criterion.threshold() == null ? null : criterion.threshold().at(level);
            if (byArea != null) {
                values.add(byArea.normal().doubleValue());
            }
        });
        return new Goal(
                definition,
                values.isEmpty() ? null : values.get(0),
                values.isEmpty() ? null : values.get(values.size() - 1),
                criterion.better());
    }
}
