package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.PackageRules;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.engine.internal.NetworkRules;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.subject.Citizen;

/** Whatever rules look at, and whatever was decided before, decisions are those of rules that are all asked in a session. */
class PathsOfDecisionsTest {
    private static final int PACKAGES = 12;
    private static final int DOSSIERS = 150;
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final CriteriaSet SET = CATALOGUE.sets().stream()
            .filter(set -> set.id().equals("CD324-2023"))
            .findFirst()
            .orElseThrow();
    private static final List<Criterion> CRITERIA = SET.criteria().toList();
    private static RuleSet rules;

    @BeforeAll
    static void compile_random_rules() {
        Map<String, String> files = new HashMap<>();
        packages().forEach(name -> files.put(name.replace('.', '/') + "/rules.drl", source(name)));
        Compilation compiled = Compilation.of(files);
        assertThat(compiled.refusals()).isEmpty();
        rules = RuleSet.load().with(compiled.models(), "random");
    }

    static Stream<String> packages() {
        return IntStream.range(0, PACKAGES).mapToObj(i -> "random.citizens" + i);
    }

    private static String source(String name) {
        Random random = new Random(name.hashCode());
        StringBuilder text = new StringBuilder("package " + name + "\n\nimport vn.khuyenhoc.engine.Assessment\n\n");
        CRITERIA.forEach(criterion -> text.append(rule(criterion, random)));
        return text.toString();
    }

    /** Some rules look at their own observation alone, some at another's always, some where their own does not decide. */
    private static String rule(Criterion own, Random random) {
        Criterion other = CRITERIA.get(random.nextInt(CRITERIA.size()));
        String when = switch (random.nextInt(6)) {
            case 0 -> enough(own, own) + " || " + enough(other, other);
            case 1 -> enough(own, own) + ", " + enough(other, own);
            case 2 -> enough(own, other);
            default -> enough(own, own);
        };
        String points =
                random.nextBoolean() ? "points(\"" + observation(own) + "\")" : "maximum(\"" + own.code() + "\")";
        return "rule \"" + own.code() + " made up\"\nwhen\n    $a : Assessment( " + when
                + " )\nthen\n    insert( $a.earns(\"" + own.code() + "\", $a." + points + ") );\nend\n\n";
    }

    private static String enough(Criterion observed, Criterion required) {
        return "points(\"" + observation(observed) + "\") >= required(\"" + required.code() + "\")";
    }

    private static String observation(Criterion criterion) {
        return criterion.needs().get(0).get(0).code();
    }

    private static Engine engine(PackageRules asked) {
        return Engine.of(CATALOGUE, RuleSet.load().with(Map.of(SET.rules().get(0), asked), "random"));
    }

    private static Dossier dossier(Random random) {
        List<Observation> observations = new ArrayList<>();
        for (Criterion criterion : CRITERIA) {
            if (random.nextInt(8) > 0) {
                BigDecimal points =
                        new BigDecimal(List.of("0", "5", "5.5", "7.3", "10").get(random.nextInt(5)));
                observations.add(Observation.of(observation(criterion), 2024, new Points(points)));
            }
        }
        return Dossier.of(new Citizen("c", null, null, null, null, null, null, observations, List.of()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void random_rules_decide_the_same_as_in_a_session(String name) {
        Engine straight = engine(rules.rules(name));
        Engine session = engine(new NetworkRules(rules.ruleNames(name), () -> rules.base(name)));
        Random random = new Random(name.hashCode());
        for (int i = 0; i < DOSSIERS; i++) {
            Dossier dossier = dossier(random);
            assertThat(straight.decide(dossier, Context.of(DAY, 2024))
                            .equals(session.decide(dossier, Context.of(DAY, 2024))))
                    .isTrue();
        }
    }
}
