package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogued.Setting;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Observed.Origin;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.subject.Ownership;

/** What evidence does to a decision, for every criteria set of the catalogue. */
class EvidencePropertiesTest {
    private static final Engine ENGINE = Engine.load();
    private static final List<Outcome> WORSE_TO_BETTER =
            List.of(Outcome.NOT_QUALIFIED, Outcome.UNDECIDED, Outcome.QUALIFIED);

    @Provide
    Arbitrary<Drawn> dossiers() {
        return Draw.dossiers(ENGINE.catalogue(), Draw.sets(ENGINE.catalogue()));
    }

    @Provide
    Arbitrary<Drawn> dossiersOfPartialSets() {
        List<CriteriaSet> partial = Draw.sets(ENGINE.catalogue()).stream()
                .filter(set -> set.completeness() == Completeness.PARTIAL)
                .toList();
        return Draw.dossiers(ENGINE.catalogue(), partial);
    }

    /** Said level by level, because levels need not be nested: Thông tư 24/2023 Điều 7 asks less of some units than Điều 6. */
    @Property(tries = 2000, maxDiscardRatio = 100)
    void what_is_better_never_lowers_a_level(@ForAll("dossiers") Drawn drawn, @ForAll long seed) {
        Drawn better = new Better(ENGINE.catalogue(), new Random(seed)).make(drawn);
        Assume.that(!Drawn.isContradicted(drawn.decide(ENGINE)) && !Drawn.isContradicted(better.decide(ENGINE)));
        assertThat(ranks(better.decide(ENGINE))).as("%s", better).satisfies(after -> {
            List<Integer> before = ranks(drawn.decide(ENGINE));
            for (int level = 0; level < before.size(); level++) {
                assertThat(after.get(level)).isGreaterThanOrEqualTo(before.get(level));
            }
        });
    }

    @Property(tries = 2000, maxDiscardRatio = 100)
    void what_was_missing_settles_what_was_open_and_flips_nothing(@ForAll("dossiers") Drawn drawn, @ForAll long seed) {
        Draw draw = new Draw(ENGINE.catalogue(), new Random(seed));
        Drawn more = drawn;
        for (var criterion : drawn.set().criteria().toList()) {
            for (Need need : criterion.needs().stream().flatMap(List::stream).toList()) {
                int year = drawn.context().dataYear() - need.yearsBack();
                boolean missing = more.observation(need.code(), year).isEmpty();
                // what the text leaves open can be declared against what it may mean
                boolean open = !draw.definition(need).readings().isEmpty();
                if (missing && !open && draw.definition(need).derivation() == null) {
                    more = more.with(Observation.of(need.code(), year, draw.value(criterion, need, 50)));
                }
            }
        }
        Assume.that(!Drawn.isContradicted(more.decide(ENGINE)));
        assertNarrower(drawn.decide(ENGINE), more.decide(ENGINE));
    }

    @Property(tries = 1000)
    void to_learn_who_owns_a_unit_and_where_it_lies_flips_nothing(
            @ForAll("dossiers") Drawn drawn, @ForAll Ownership ownership) {
        Setting setting = drawn.setting();
        Setting known = new Setting(
                setting.title(),
                setting.kind(),
                setting.ownership() == null && !ENGINE.catalogue().inherentlyPublic(setting.kind())
                        ? ownership
                        : setting.ownership(),
                setting.areas() == null ? List.of() : setting.areas());
        assertNarrower(drawn.decide(ENGINE), drawn.of(known).decide(ENGINE));
    }

    @Property(tries = 1000)
    void one_known_failure_refuses_a_level_that_asks_everything(@ForAll("dossiers") Drawn drawn) {
        Decision decision = drawn.decide(ENGINE);
        for (LevelResult level : decision.levels()) {
            if (drawn.set().levels().get(level.level() - 1).every()) {
                level.findings().stream()
                        .filter(finding -> finding.outcome() == CriterionOutcome.NOT_MET)
                        .forEach(failure -> assertRefused(drawn, level, failure));
            }
        }
    }

    /** Refused by that dossier, and by one that holds nothing but the failure, unless that was derived from what else it holds. */
    private static void assertRefused(Drawn drawn, LevelResult level, Finding failure) {
        assertThat(level.outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
        if (failure.observed().stream().anyMatch(observed -> observed.origin() == Origin.REGISTER)) {
            return;
        }
        List<String> codes =
                failure.observed().stream().map(observed -> observed.code()).toList();
        List<Observation> alone =
                drawn.known().stream().filter(one -> codes.contains(one.code())).toList();
        Decision decision = new Drawn(drawn.set(), drawn.setting(), drawn.context(), alone).decide(ENGINE);
        assertThat(decision.levels().get(level.level() - 1).outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
    }

    @Property(tries = 1000)
    void a_set_that_is_known_in_part_never_confirms(@ForAll("dossiersOfPartialSets") Drawn drawn) {
        Decision decision = drawn.decide(ENGINE);
        assertThat(decision.outcome()).isNotEqualTo(Outcome.QUALIFIED);
        assertThat(decision.level()).isZero();
        assertThat(decision.way()).isNull();
    }

    private static void assertNarrower(Decision before, Decision after) {
        for (int i = 0; i < before.levels().size(); i++) {
            LevelResult open = before.levels().get(i);
            LevelResult settled = after.levels().get(i);
            assertThat(settled.outcome())
                    .isIn(open.outcome() == Outcome.UNDECIDED ? WORSE_TO_BETTER : List.of(open.outcome()));
            for (int j = 0; j < open.findings().size(); j++) {
                Finding was = open.findings().get(j);
                Finding is = settled.findings().get(j);
                boolean fulfilled =
                        was.outcome() == CriterionOutcome.MET && is.outcome() == CriterionOutcome.NOT_APPLICABLE;
                if (was.outcome() != CriterionOutcome.UNKNOWN && !fulfilled) {
                    assertThat(is.outcome()).as(was.criterion()).isEqualTo(was.outcome());
                }
            }
        }
    }

    private static List<Integer> ranks(Decision decision) {
        return decision.levels().stream()
                .map(level -> WORSE_TO_BETTER.indexOf(level.outcome()))
                .toList();
    }
}
