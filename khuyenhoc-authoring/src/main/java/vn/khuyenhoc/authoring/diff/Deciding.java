package vn.khuyenhoc.authoring.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.title.Title;

/**
 * What one pack decides on trial.
 *
 * @param decisions by title and subject
 * @param refused subjects that it does not judge, and the codes of the faults
 */
record Deciding(Map<Matter, Decision> decisions, Map<String, String> refused) {

    /** What is decided. */
    record Matter(Title title, String subject) {}

    static Deciding of(Side side, Trial trial) {
        return of(side.engine(), trial.register(), trial.context().in(side.locality()));
    }

    private static Deciding of(Engine engine, Register register, Context context) {
        try {
            return new Deciding(byMatter(engine.decideAll(register, context)), Map.of());
        } catch (FaultyInputException e) {
            return oneByOne(engine, register, context);
        }
    }

    /** Where one dossier does not fit the catalogue the others are decided all the same. */
    private static Deciding oneByOne(Engine engine, Register register, Context context) {
        Map<Matter, Decision> decisions = new LinkedHashMap<>();
        Map<String, String> refused = new LinkedHashMap<>();
        for (Subject subject : register.subjects()) {
            try {
                Decision decision = engine.decide(new Dossier(subject, register), context);
                decisions.put(new Matter(decision.title(), decision.subject()), decision);
            } catch (FaultyInputException e) {
                refused.put(
                        subject.id(),
                        String.join(
                                ", ",
                                e.faults().stream()
                                        .map(fault -> fault.key())
                                        .distinct()
                                        .toList()));
            }
        }
        return new Deciding(decisions, refused);
    }

    static Map<Matter, Decision> byMatter(List<Decision> all) {
        Map<Matter, Decision> decisions = new LinkedHashMap<>();
        all.forEach(decision -> decisions.put(new Matter(decision.title(), decision.subject()), decision));
        return decisions;
    }

    /** The decisions on one title by subject. */
    Map<String, Decision> bySubject(Title title) {
        Map<String, Decision> found = new HashMap<>();
        decisions.forEach((matter, decision) -> {
            if (matter.title() == title) {
                found.put(matter.subject(), decision);
            }
        });
        return found;
    }
}
