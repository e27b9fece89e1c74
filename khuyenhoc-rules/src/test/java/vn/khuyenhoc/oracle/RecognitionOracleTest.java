package vn.khuyenhoc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyenhoc.council.Dossiers;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.oracle.RecognitionLaw.Counted;
import vn.khuyenhoc.oracle.RecognitionLaw.Recognition;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class RecognitionOracleTest {
    private static final int DOSSIERS = 10_000;
    private static final int YEAR = 2024;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 5);
    private static final int DAYS = 170;

    /**
     * What counts recognised areas.
     *
     * @param set criteria set of the areas counted
     * @param counted title that they are recognised for
     * @param criterion criterion, without its level
     * @param percents share that each level asks
     */
    private record Clause(
            Title title, Tier tier, Title counted, String set, String criterion, RecognitionLaw law, int... percents) {}

    private static final List<Clause> CLAUSES = List.of(
            // Thông tư 25/2023 Điều 11, 12 and 16, 17 khoản 4 điểm a
            new Clause(
                    Title.COMMUNITY_DISTRICT,
                    Tier.DISTRICT,
                    Title.COMMUNITY_COMMUNE,
                    "TT25-2023-X",
                    "TT25.H.4.1",
                    RecognitionLaw.CIRCULAR_25,
                    90,
                    90),
            new Clause(
                    Title.COMMUNITY_PROVINCE,
                    Tier.PROVINCE,
                    Title.COMMUNITY_DISTRICT,
                    "TT25-2023-H",
                    "TT25.T.4.1",
                    RecognitionLaw.CIRCULAR_25,
                    90,
                    90),
            // Nghị định 20/2014 Điều 9 khoản 3, Điều 10, 11 khoản 2
            new Clause(
                    Title.PRIMARY_DISTRICT,
                    Tier.DISTRICT,
                    Title.PRIMARY_COMMUNE,
                    "ND20-2014-TH-X",
                    "ND20.TH.H.1",
                    RecognitionLaw.DECREE_20,
                    90,
                    90,
                    90),
            // Điều 14 khoản 3, Điều 15, 16 khoản 2
            new Clause(
                    Title.LOWER_SECONDARY_DISTRICT,
                    Tier.DISTRICT,
                    Title.LOWER_SECONDARY_COMMUNE,
                    "ND20-2014-THCS-X",
                    "ND20.THCS.H.1",
                    RecognitionLaw.DECREE_20,
                    90,
                    95,
                    100),
            // Điều 20, 21 khoản 3
            new Clause(
                    Title.LITERACY_PROVINCE,
                    Tier.PROVINCE,
                    Title.LITERACY_DISTRICT,
                    "ND20-2014-XMC-H",
                    "ND20.XMC.T.1",
                    RecognitionLaw.DECREE_20,
                    90,
                    100));

    /** An area that is counted: what it holds, and what its own dossier comes to at a level. */
    private record Area(List<Recognition> held, Truth dossier) {}

    @ParameterizedTest
    @EnumSource
    void ten_thousand_areas_count_those_that_are_recognised(Stance stance) {
        Map<CriterionOutcome, Integer> came = new EnumMap<>(CriterionOutcome.class);
        for (int seed = 0; seed < DOSSIERS; seed++) {
            Dice dice = new Dice(seed);
            Clause clause = dice.oneOf(CLAUSES);
            LocalDate day = FIRST.plusDays(dice.between(0, DAYS));
            List<Area> areas = new ArrayList<>();
            List<Subject> subjects = new ArrayList<>();
            subjects.add(area("all", clause.tier, null, List.of(), List.of(), null, null));
            draw(dice, clause, day, areas, subjects);
            Context context = Context.of(day, YEAR).with(stance);
            Decision decision = Comparison.ENGINE.decideAll(Register.of(subjects), context).stream()
                    .filter(one -> one.title() == clause.title && one.subject().equals("all"))
                    .findFirst()
                    .orElseThrow();
            for (int level = 1; level <= clause.percents.length; level++) {
                Finding finding = finding(decision, level, clause.criterion + "-MD" + level);
                came.merge(finding.outcome(), 1, Integer::sum);
                agree(seed, clause, areas, level, context, finding);
            }
        }
        assertThat(came).containsOnlyKeys(CriterionOutcome.MET, CriterionOutcome.NOT_MET, CriterionOutcome.UNKNOWN);
    }

    private static void agree(int seed, Clause clause, List<Area> areas, int level, Context context, Finding finding) {
        String about = "dossier %d, %s level %d %s: %s".formatted(seed, clause.title, level, context, areas);
        Observed observed = finding.observed().get(0);
        if (areas.isEmpty()) {
            assertThat(finding.outcome()).as(about).isNotEqualTo(CriterionOutcome.MET);
            assertThat(observed.recognised()).as(about).isNull();
            return;
        }
        List<Truth> recognised = areas.stream()
                .map(area -> clause.law.recognised(area.held, level, context.asOf(), YEAR))
                .toList();
        List<Truth> would = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            // who is judged anew counts by that; an earlier decision that may have ended says nothing against it
            would.add(recognised.get(i) == Truth.YES ? Truth.YES : areas.get(i).dossier);
        }
        Counted counts = Counted.of(context.stance() == Stance.DECIDING ? recognised : would);
        assertThat(finding.outcome()).as(about).isEqualTo(outcome(counts.atLeast(clause.percents[level - 1])));
        assertThat(observed.value()).as(about).isEqualTo(Share.of(counts.certain(), counts.all()));
        assertThat(observed.recognised())
                .as(about)
                .isEqualTo(Counted.of(recognised).certain());
        assertThat(observed.wouldQualify())
                .as(about)
                .isEqualTo(Counted.of(would).certain());
    }

    private static CriterionOutcome outcome(Truth truth) {
        return switch (truth) {
            case YES -> CriterionOutcome.MET;
            case NO -> CriterionOutcome.NOT_MET;
            case UNKNOWN -> CriterionOutcome.UNKNOWN;
        };
    }

    private static Finding finding(Decision decision, int level, String criterion) {
        return decision.levels().get(level - 1).findings().stream()
                .filter(one -> one.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static void draw(Dice dice, Clause clause, LocalDate day, List<Area> areas, List<Subject> subjects) {
        Tier tier = clause.tier == Tier.DISTRICT ? Tier.COMMUNE : Tier.DISTRICT;
        int lot = dice.oneOf(List.of(30, 85, 95, 100));
        int number = dice.oneOf(List.of(0, 1, 2, 10, 10, 20));
        for (int i = 0; i < number; i++) {
            List<Recognition> held = new ArrayList<>();
            dice.maybe(lot, () -> held.add(recognition(dice, clause, day)));
            dice.maybe(5, () -> held.add(recognition(dice, clause, day)));
            int own = dice.chance(lot) ? 2 : dice.between(0, 1);
            boolean there = dice.chance(97);
            LocalDate from = dice.chance(20) ? day.plusDays(there ? 0 : 1) : null;
            LocalDate until = from == null && (!there || dice.chance(20)) ? day.minusDays(there ? 0 : 1) : null;
            boolean exists = (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
            if (exists) {
                areas.add(new Area(held, dossier(own, clause)));
            }
            List<HeldTitle> titles = held.stream()
                    .map(one -> new HeldTitle(
                            clause.counted, one.level(), null, null, one.decided(), one.year(), one.until()))
                    .toList();
            subjects.add(area("a" + i, tier, "all", observations(own, clause), titles, from, until));
        }
    }

    /** All levels are met, none is, or nothing is known; since 2016 no standard can be confirmed, because its document is not all read. */
    private static Truth dossier(int own, Clause clause) {
        return own == 0 ? Truth.UNKNOWN : own == 1 ? Truth.NO : confirms(clause) ? Truth.YES : Truth.UNKNOWN;
    }

    private static boolean confirms(Clause clause) {
        return clause.law == RecognitionLaw.CIRCULAR_25;
    }

    private static List<Observation> observations(int own, Clause clause) {
        return own == 0
                ? List.of()
                : own == 1
                        ? Dossiers.ofWorst(clause.set, YEAR)
                        : Dossiers.of(clause.set, YEAR).observations();
    }

    /** Decisions about the days that count: that of the circular, that of the decision, and three years before. */
    private static Recognition recognition(Dice dice, Clause clause, LocalDate day) {
        LocalDate decided = dice.oneOf(List.of(
                        RecognitionLaw.CIRCULAR_25.effective(),
                        day.minusDays(1),
                        LocalDate.of(YEAR, 12, 1),
                        LocalDate.of(YEAR, 12, 20),
                        LocalDate.of(YEAR - 1, 12, 31),
                        LocalDate.of(YEAR - 3, 12, 31)))
                .plusDays(dice.between(-2, 2));
        boolean dated = dice.chance(85);
        LocalDate known = dated ? decided : LocalDate.of(decided.getYear(), 12, 31);
        boolean former = clause.counted == Title.COMMUNITY_COMMUNE && known.isBefore(clause.law.effective());
        int level = dice.between(1, former ? 3 : clause.percents.length);
        LocalDate until = dice.chance(15) ? day.plusDays(dice.between(-1, 1)) : null;
        boolean sound = until == null || !until.isAfter(LocalDate.of(decided.getYear() + 3, 12, 31));
        return new Recognition(level, dated ? decided : null, decided.getYear(), sound ? until : null);
    }

    private static AdministrativeUnit area(
            String id,
            Tier tier,
            @Nullable String superior,
            List<Observation> observations,
            List<HeldTitle> titles,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return new AdministrativeUnit(id, null, tier, superior, List.of(), from, until, observations, titles);
    }
}
