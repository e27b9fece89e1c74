package vn.khuyenhoc.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogued.Setting;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Evidence;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.title.Title;

/**
 * A dossier drawn for a criteria set.
 *
 * @param set criteria set it is judged by
 * @param setting whose dossier
 * @param context when and where
 * @param known what is known
 */
record Drawn(CriteriaSet set, Setting setting, Context context, List<Observation> known) {

    Decision decide(Engine engine) {
        Register register = Register.of(List.of(setting.subject("s", known)));
        if (setting.title().model() != Title.Model.STANDARD) {
            return engine.decide(new Dossier(register.subjects().get(0), register), context);
        }
        return engine.decideAll(register, context).stream()
                .filter(decision -> decision.title() == setting.title())
                .findFirst()
                .orElseThrow();
    }

    /** This dossier with an observation added or put in the place of the one there is. */
    Drawn with(Observation observation) {
        List<Observation> other = new ArrayList<>(without(observation.code(), observation.year()).known);
        other.add(observation);
        other.sort(Comparator.comparing(Observation::code).thenComparing(Observation::year));
        return new Drawn(set, setting, context, other);
    }

    Drawn with(List<Observation> observations) {
        Drawn drawn = this;
        for (Observation observation : observations) {
            drawn = drawn.with(observation);
        }
        return drawn;
    }

    /** This dossier with evidence for everything that is known. */
    Drawn shown() {
        return new Drawn(set, setting, context, known.stream().map(Drawn::shown).toList());
    }

    private static Observation shown(Observation one) {
        List<Evidence> evidence = List.of(new Evidence("biên bản", null, null));
        return new Observation(one.code(), one.year(), one.value(), evidence, one.declaredBy(), one.verifiedBy());
    }

    /** Whether a decision met things that cannot be true together. */
    static boolean isContradicted(Decision decision) {
        return decision.levels().stream()
                .flatMap(level -> level.findings().stream())
                .anyMatch(finding -> finding.reason() == Reason.CONTRADICTION);
    }

    Drawn without(String code, int year) {
        List<Observation> other = known.stream()
                .filter(one -> !one.code().equals(code) || one.year() != year)
                .toList();
        return new Drawn(set, setting, context, other);
    }

    Drawn of(Setting other) {
        return new Drawn(set, other, context, known);
    }

    Drawn in(Context other) {
        return new Drawn(set, setting, other, known);
    }

    Optional<Observation> observation(String code, int year) {
        return known.stream()
                .filter(one -> one.code().equals(code) && one.year() == year)
                .findFirst();
    }

    @Override
    public String toString() {
        return set.id() + " for " + setting + " in " + context + " with "
                + known.stream()
                        .map(one -> one.code() + " " + one.year() + " " + one.value())
                        .toList();
    }
}
