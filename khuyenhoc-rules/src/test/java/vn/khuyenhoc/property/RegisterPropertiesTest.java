package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** A register is decided the same whatever its order, the number of threads, and whoever else stands in it. */
class RegisterPropertiesTest {
    private static final Engine ENGINE = Engine.load();
    private static final Context CONTEXT = Context.of(LocalDate.of(2025, 3, 1), 2024);
    private static final int SUBJECTS = 200;

    @Property(tries = 15)
    void order_and_threads_do_not_matter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int threads) {
        Random random = new Random(seed);
        List<Subject> subjects = new ArrayList<>(RelatedSubjects.draw(ENGINE.catalogue(), random, CONTEXT));
        List<Decision> decisions = ENGINE.decideAll(Register.of(subjects), CONTEXT);
        Collections.shuffle(subjects, random);
        List<Decision> again = ENGINE.decideAll(Register.of(subjects), CONTEXT, threads);
        assertThat(again).isEqualTo(decisions);
        assertThat(json(again)).isEqualTo(json(decisions));
    }

    @Property(tries = 10)
    void two_hundred_together_are_decided_like_each_alone(@ForAll long seed) {
        Random random = new Random(seed);
        Draw draw = new Draw(ENGINE.catalogue(), random);
        List<Subject> subjects = new ArrayList<>();
        List<Title> titles = List.of(
                Title.CITIZEN,
                Title.UNIT_DISTRICT,
                Title.UNIT_PROVINCE,
                Title.COMMUNITY_COMMUNE,
                Title.COMMUNITY_DISTRICT);
        for (int i = 0; i < SUBJECTS; i++) {
            subjects.add(RelatedSubjects.alone(draw, draw.oneOf(titles), CONTEXT, ENGINE.catalogue(), "s" + i));
        }
        Map<String, Decision> together = ENGINE.decideAll(Register.of(subjects), CONTEXT).stream()
                .filter(decision -> titles.contains(decision.title()))
                .collect(Collectors.toMap(Decision::subject, Function.identity()));
        assertThat(subjects)
                .allSatisfy(subject ->
                        assertThat(ENGINE.decide(Dossier.of(subject), CONTEXT)).isEqualTo(together.get(subject.id())));
    }

    @Property(tries = 10)
    void an_engine_that_decided_before_decides_the_same(@ForAll long seed) {
        Register register = Register.of(RelatedSubjects.draw(ENGINE.catalogue(), new Random(seed), CONTEXT));
        Engine fresh = Engine.of(ENGINE.catalogue(), ENGINE.rules());
        assertThat(fresh.decideAll(register, CONTEXT)).isEqualTo(ENGINE.decideAll(register, CONTEXT));
    }

    private static List<String> json(List<Decision> decisions) {
        return decisions.stream().map(Json.mapper()::writeValueAsString).toList();
    }
}
