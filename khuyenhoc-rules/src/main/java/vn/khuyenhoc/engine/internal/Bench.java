package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.RuleSet;

/** Runs the rules of packages on assessments and collects what they say. */
final class Bench {
    private Bench() {}

    /** What the rules say of each assessment, by criterion. */
    static Map<Assessment, Map<String, Award>> run(RuleSet rules, List<String> packages, List<Assessment> assessments) {
        Map<Assessment, Map<String, Award>> awards = new HashMap<>();
        assessments.forEach(assessment -> awards.put(assessment, new HashMap<>()));
        for (String name : packages) {
            for (Award award : run(rules, name, assessments)) {
                java.util.Objects.requireNonNull(awards.get(award.assessment())).put(award.criterion(), award);
            }
        }
        return awards;
    }

    private static List<Award> run(RuleSet rules, String packageName, List<Assessment> assessments) {
        List<Award> said = new ArrayList<>();
        KieSession session = rules.base(packageName).newKieSession();
        try {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getObject() instanceof Award award) {
                        said.add(award);
                    }
                }
            });
            assessments.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return said;
    }
}
