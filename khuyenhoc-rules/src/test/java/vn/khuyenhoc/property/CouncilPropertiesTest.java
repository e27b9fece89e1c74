package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyenhoc.catalogue.Agreement;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.observation.YesNo;

/** What holds of every decision that a council sees. */
class CouncilPropertiesTest {
    private static final Engine ENGINE = Engine.load();
    private static final String UP_TO_14 = "tre_den_14_tuoi_hoan_thanh_tieu_hoc";
    private static final List<Outcome> WORSE_TO_BETTER =
            List.of(Outcome.NOT_QUALIFIED, Outcome.UNDECIDED, Outcome.QUALIFIED);

    @Provide
    Arbitrary<Drawn> dossiers() {
        return Draw.dossiers(ENGINE.catalogue(), Draw.sets(ENGINE.catalogue()));
    }

    @Provide
    Arbitrary<Drawn> dossiersThatWantEvidence() {
        List<CriteriaSet> sets = Draw.sets(ENGINE.catalogue()).stream()
                .filter(set -> set.noEvidence() != null)
                .toList();
        return Draw.dossiers(ENGINE.catalogue(), sets).map(CouncilPropertiesTest::deciding);
    }

    private static Drawn deciding(Drawn drawn) {
        return drawn.in(drawn.context().with(Stance.DECIDING)).shown();
    }

    @Property(tries = 2000)
    void to_take_evidence_away_never_improves_a_decision(
            @ForAll("dossiersThatWantEvidence") Drawn drawn, @ForAll Set<Integer> places) {
        Decision before = drawn.decide(ENGINE);
        List<Observation> known = new ArrayList<>(drawn.known());
        places.stream().filter(place -> !known.isEmpty()).forEach(place -> {
            Observation bare = known.get(Math.floorMod(place, known.size()));
            known.set(Math.floorMod(place, known.size()), Observation.of(bare.code(), bare.year(), bare.value()));
        });
        Decision after = new Drawn(drawn.set(), drawn.setting(), drawn.context(), known).decide(ENGINE);
        for (int level = 0; level < before.levels().size(); level++) {
            assertThat(rank(after.levels().get(level)))
                    .isLessThanOrEqualTo(rank(before.levels().get(level)));
        }
    }

    private static int rank(LevelResult level) {
        return WORSE_TO_BETTER.indexOf(level.outcome());
    }

    @Property(tries = 1000)
    void what_wants_evidence_does_not_count_without(@ForAll("dossiersThatWantEvidence") Drawn drawn) {
        List<Observation> bare = drawn.known().stream()
                .map(one -> Observation.of(one.code(), one.year(), one.value()))
                .toList();
        Decision decision = new Drawn(drawn.set(), drawn.setting(), drawn.context(), bare).decide(ENGINE);
        assertThat(decision.outcome()).isNotEqualTo(Outcome.QUALIFIED);
        assertThat(decision.levels())
                .allSatisfy(level ->
                        assertThat(level.findings()).noneMatch(finding -> finding.outcome() == CriterionOutcome.MET));
    }

    @Property(tries = 2000, maxDiscardRatio = 100)
    void to_add_a_contradiction_never_settles_what_was_undecided(
            @ForAll("dossiers") Drawn drawn, @ForAll Stance stance, @ForAll long seed) {
        Drawn before = drawn.in(drawn.context().with(stance)).shown();
        Drawn after = contradicted(before, new Random(seed)).shown();
        Decision undecided = before.decide(ENGINE);
        Decision told = after.decide(ENGINE);
        Assume.that(after.known().stream()
                .filter(one -> before.observation(one.code(), one.year()).isEmpty())
                .anyMatch(one -> isTold(told, one.code())));
        for (int level = 0; level < told.levels().size(); level++) {
            if (undecided.levels().get(level).outcome() == Outcome.UNDECIDED) {
                assertThat(told.levels().get(level).outcome()).as("%s", after).isEqualTo(Outcome.UNDECIDED);
            }
        }
    }

    /** Whether the decision tells that an observation cannot be true together with another. */
    private static boolean isTold(Decision decision, String code) {
        return decision.levels().stream()
                .flatMap(level -> level.findings().stream())
                .flatMap(finding -> finding.contradictions().stream())
                .anyMatch(one ->
                        one.first().code().equals(code) || one.second().code().equals(code));
    }

    /** The dossier with one more value that may not be true beside another one. */
    private static Drawn contradicted(Drawn drawn, Random random) {
        int year = drawn.context().dataYear();
        List<Observation> more = new ArrayList<>();
        for (Agreement agreement : ENGINE.catalogue().agreements()) {
            List<String> codes = agreement.observations();
            boolean known = codes.stream()
                    .anyMatch(code -> drawn.observation(code, year).isPresent());
            for (int i = 0; known && i < codes.size(); i++) {
                if (drawn.observation(codes.get(i), year).isEmpty()) {
                    boolean weak = agreement.kind() == Agreement.Kind.IMPLIES && i > 0;
                    more.add(Observation.of(codes.get(i), year, value(codes.get(i), weak)));
                }
            }
        }
        if (drawn.observation(UP_TO_14, year).isEmpty()) {
            more.add(Observation.of(UP_TO_14, year, Share.of(12_340, 12_345)));
        }
        more.removeIf(one -> drawn.set()
                .criteria()
                .flatMap(criterion -> criterion.needs().stream().flatMap(List::stream))
                .noneMatch(need -> need.code().equals(one.code())));
        Assume.that(!more.isEmpty());
        return drawn.with(more.get(random.nextInt(more.size())));
    }

    /** As much as there can be of something, or nothing of it. */
    private static Value value(String code, boolean none) {
        ObservationDefinition definition = ENGINE.catalogue().observation(code).orElseThrow();
        return switch (definition.type()) {
            case YES_NO -> new YesNo(!none);
            case GRADE ->
                new Grade(definition.grades().get(none ? 0 : definition.grades().size() - 1));
            default -> Share.of(none ? 0 : 12_340, 12_345);
        };
    }

    @Property(tries = 1000)
    void a_criterion_of_several_things_is_settled_just_where_no_answer_can_change_it(@ForAll("dossiers") Drawn drawn) {
        for (Criterion criterion : drawn.set().criteria().toList()) {
            List<String> codes = criterion.needs().stream()
                    .flatMap(List::stream)
                    .map(Need::code)
                    .toList();
            boolean all = codes.stream().allMatch(CouncilPropertiesTest::isYesNo);
            if (all && codes.size() > 1) {
                assertSettled(drawn, criterion, codes);
            }
        }
    }

    private static boolean isYesNo(String code) {
        return ENGINE.catalogue().observation(code).orElseThrow().type() == ValueType.YES_NO;
    }

    private static void assertSettled(Drawn drawn, Criterion criterion, List<String> codes) {
        int year = drawn.context().dataYear();
        Set<CriterionOutcome> outcomes = EnumSet.noneOf(CriterionOutcome.class);
        for (Drawn one : completed(drawn, codes, year)) {
            outcomes.add(outcome(one, criterion));
        }
        CriterionOutcome settled = outcomes.size() == 1 ? outcomes.iterator().next() : CriterionOutcome.UNKNOWN;
        assertThat(outcome(drawn, criterion))
                .as("%s in %s", criterion.code(), drawn)
                .isEqualTo(settled);
    }

    private static List<Drawn> completed(Drawn drawn, List<String> codes, int year) {
        List<Drawn> all = List.of(drawn);
        for (String code : codes) {
            if (drawn.observation(code, year).isEmpty()) {
                List<Drawn> more = new ArrayList<>();
                for (Drawn one : all) {
                    more.add(one.with(Observation.of(code, year, new YesNo(true))));
                    more.add(one.with(Observation.of(code, year, new YesNo(false))));
                }
                all = more;
            }
        }
        return all;
    }

    private static CriterionOutcome outcome(Drawn drawn, Criterion criterion) {
        return drawn.decide(ENGINE).levels().stream()
                .flatMap(level -> level.findings().stream())
                .filter(finding -> finding.criterion().equals(criterion.code()))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }
}
