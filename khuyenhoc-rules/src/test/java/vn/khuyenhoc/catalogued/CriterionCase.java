package vn.khuyenhoc.catalogued;

import java.util.List;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.title.Title;

/**
 * A dossier that shows one thing of one criterion at one level; nothing else is known.
 *
 * @param what what it shows
 * @param set criteria set
 * @param criterion criterion
 * @param level level
 * @param setting whose dossier
 * @param context when and where
 * @param known what is known
 * @param expected what must be found
 */
public record CriterionCase(
        String what,
        CriteriaSet set,
        Criterion criterion,
        int level,
        Setting setting,
        Context context,
        List<Observation> known,
        CriterionOutcome expected) {

    /** The decision on the title of the setting. */
    public Decision decide(Engine engine) {
        Register register = Register.of(List.of(setting.subject("s", known)));
        if (setting.title().model() != Title.Model.STANDARD) {
            return engine.decide(new Dossier(register.subjects().get(0), register), context);
        }
        return engine.decideAll(register, context).stream()
                .filter(decision -> decision.title() == setting.title())
                .findFirst()
                .orElseThrow();
    }

    /** What the decision says of the level. */
    public LevelResult level(Decision decision) {
        return decision.levels().get(level - 1);
    }

    /** What the decision says of the criterion at the level. */
    public Finding finding(Decision decision) {
        return level(decision).findings().stream()
                .filter(finding -> finding.criterion().equals(criterion.code()))
                .findFirst()
                .orElseThrow();
    }

    /** When the level is reached. */
    public LevelRule rule() {
        return set.levels().get(level - 1);
    }

    @Override
    public String toString() {
        return set.id() + " " + criterion.code() + " level " + level + ": " + what + " is " + expected + " for "
                + setting;
    }
}
