package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.PackageRules;
import vn.khuyenhoc.internal.OwnLoader;

/**
 * The rules of a compiled package: those that look at one assessment alone run one after the other, the others in a session. Which
 * of both is settled here, once.
 */
public final class ModelRules implements PackageRules {
    /** Facts that a rule may look at together: each more takes as many times longer as there are facts. */
    public static final int MOST_PATTERNS = 3;

    private final List<String> names;
    private final Set<String> networked = new HashSet<>();
    private final Map<String, List<StraightRule>> byCriterion = new HashMap<>();
    private final StraightRules straight;
    private final @Nullable NetworkRules network;

    private ModelRules(Model model) {
        this.names = StraightRule.names(model.getRules());
        List<StraightRule> lines = new ArrayList<>();
        List<Rule> others = new ArrayList<>();
        for (Rule rule : model.getRules()) {
            if (patterns(rule.getView()) > MOST_PATTERNS) {
                throw StraightRule.broad(rule.getName(), MOST_PATTERNS);
            }
            StraightRule.of(rule).ifPresentOrElse(line -> add(rule.getName(), line, lines), () -> others.add(rule));
        }
        boolean apart = model.getQueries().isEmpty()
                && model.getGlobals().isEmpty()
                && others.stream().allMatch(rule -> isOfAssessments(rule.getView()));
        List<Rule> together = apart ? others : model.getRules();
        together.forEach(rule -> networked.add(rule.getName()));
        this.straight = new StraightRules(apart ? lines : List.of());
        this.network = together.isEmpty() ? null : network(model, together);
    }

    private void add(String name, StraightRule line, List<StraightRule> lines) {
        lines.add(line);
        byCriterion
                .computeIfAbsent(StraightRule.criterion(name), criterion -> new ArrayList<>())
                .add(line);
    }

    /** Those rules named after a criterion that look at one assessment alone. */
    List<StraightRule> straightRules(String criterion) {
        return byCriterion.getOrDefault(criterion, List.of());
    }

    private static int patterns(Condition condition) {
        return condition.getType() == Condition.Type.PATTERN
                ? 1
                : condition.getSubConditions().stream()
                        .mapToInt(ModelRules::patterns)
                        .sum();
    }

    /** Rules that look at what other rules insert must be in one session with them. */
    private static boolean isOfAssessments(Condition condition) {
        return switch (condition.getType()) {
            case PATTERN -> ((Pattern<?>) condition).getPatternVariable().getType() == Assessment.class;
            case AND, OR, NOT, EXISTS -> condition.getSubConditions().stream().allMatch(ModelRules::isOfAssessments);
            case CONSEQUENCE -> true;
            default -> false;
        };
    }

    /** The rules of a model. */
    public static PackageRules of(Model model) {
        return new ModelRules(model);
    }

    private static NetworkRules network(Model model, List<Rule> rules) {
        ModelImpl part = new ModelImpl(model.getPackageName())
                .withRules(rules)
                .withQueries(model.getQueries())
                .withGlobals(model.getGlobals());
        model.getTypeMetaDatas().forEach(part::addTypeMetaData);
        return new NetworkRules(
                StraightRule.names(rules),
                () -> OwnLoader.with(
                        ModelRules.class,
                        () -> KieBaseBuilder.createKieBaseFromModel(
                                part, RuleBaseFactory.newKnowledgeBaseConfiguration())));
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Path path(String rule) {
        return networked.contains(rule) ? Path.NETWORK : Path.STRAIGHT;
    }

    @Override
    public void judge(List<Assessment> assessments, Consumer<Award> said) {
        straight.run(assessments, new Conclusion(said));
        if (network != null) {
            network.judge(assessments, said);
        }
    }
}
