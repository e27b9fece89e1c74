package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.Figures.Publication;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.figures.Qualifier;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.plan.PlanTarget;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.plan.Years;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Places;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** The comparison with targets agrees with the same law written out in plain Java, on 20,000 cases each. */
class TargetOracleTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final RuleSet RULES = RuleSet.load();
    private static final Review REVIEW = new Review(CATALOGUE, RULES);
    private static final PlanReview PLANS = new PlanReview(CATALOGUE, RULES);
    private static final Words WORDS = new Words("a", "b");
    private static final List<Title> TITLES =
            List.of(Title.CITIZEN, Title.FAMILY, Title.CLAN, Title.COMMUNITY_HAMLET, Title.UNIT_COMMUNE);
    private static final int CASES = 20_000;

    /** What a case comes to: a target, how it stands, and the answer. */
    private record Answer(String row, String target, Standing standing, TargetOutcome outcome) {}

    @Test
    void twenty_thousand_rates_are_held_against_their_targets_as_the_decisions_say() {
        Random random = new Random(20_240);
        long answers = 0;
        while (answers < CASES) {
            int year = 2014 + random.nextInt(18);
            LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
            Set<AreaClass> area = area(random);
            List<FigureRow> rows = new ArrayList<>();
            List<Answer> expected = new ArrayList<>();
            for (Title title : TITLES) {
                RateCase drawn = RateCase.draw(random, title);
                rows.add(drawn.row());
                expected.addAll(drawn.answers(year, day, area));
            }
            List<Answer> found = found(REVIEW.review(figures(year, day, area, rows)));
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            answers += expected.size();
        }
    }

    private static List<Answer> found(ReviewResult result) {
        Set<String> known =
                Set.copyOf(TargetLaw.ALL.stream().map(TargetLaw::code).toList());
        return result.targets().stream()
                .filter(finding -> known.contains(finding.target()))
                .map(finding -> new Answer(finding.row(), finding.target(), finding.standing(), finding.outcome()))
                .toList();
    }

    private static @Nullable Set<AreaClass> area(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> Set.of();
            case 2 -> Set.of(AreaClass.MOUNTAINOUS);
            default -> Set.of(AreaClass.DISADVANTAGED);
        };
    }

    private static Figures figures(int year, LocalDate day, @Nullable Set<AreaClass> area, List<FigureRow> rows) {
        Publication source = new Publication(WORDS, "", SourceMark.REPORTED);
        return new Figures("a", year, day, null, source, area, null, null, null, List.of(), null, rows, List.of());
    }

    /**
     * A row and what its rate may be: from low to high, of which the ends may be left out.
     *
     * @param base code of the base; null where it is not known
     */
    private record RateCase(
            FigureRow row, @Nullable String base, BigDecimal low, boolean lowOut, BigDecimal high, boolean highOut) {
        private static final MathContext EXACT = new MathContext(40);
        private static final List<Integer> ABOUT = List.of(40, 50, 60, 65, 70, 75, 80, 90, 44, 52, 67);

        static RateCase draw(Random random, Title title) {
            int percent = ABOUT.get(random.nextInt(ABOUT.size()));
            String base = base(random, title);
            TargetBase known = base == null ? null : CATALOGUE.targets().bases().get(base);
            Qualifier qualifier = List.of(
                            Qualifier.EXACT, Qualifier.EXACT, Qualifier.OVER, Qualifier.NEARLY, Qualifier.ABOUT)
                    .get(random.nextInt(5));
            if (random.nextBoolean()) {
                BigDecimal rate =
                        BigDecimal.valueOf(percent * 100 + List.of(-1, 0, 1, 37).get(random.nextInt(4)), 4);
                PrintedRate printed = new PrintedRate(number(qualifier, rate, 4), Counted.RECOGNISED, Whole.BASE);
                return of(row(title, known, null, null, List.of(printed)), base, qualifier, rate);
            }
            long all = List.of(10L, 20L, 333L, 1_000L, 54_321L).get(random.nextInt(5));
            long recognised = Math.max(1, Math.min(all - 1, (all * percent + 99) / 100 - 1 + random.nextInt(3)));
            Qualifier ofCount = qualifier == Qualifier.ABOUT ? Qualifier.EXACT : qualifier;
            FigureRow row = row(
                    title,
                    known,
                    number(ofCount, BigDecimal.valueOf(recognised), 0),
                    PrintedNumber.between(all, all),
                    List.of());
            return of(row, base, ofCount, BigDecimal.valueOf(recognised).divide(BigDecimal.valueOf(all), EXACT));
        }

        private static @Nullable String base(Random random, Title title) {
            List<String> bases = TargetLaw.bases(title.code());
            return switch (random.nextInt(10)) {
                case 0 -> null;
                case 1 -> "registered";
                default -> bases.get(random.nextInt(bases.size()));
            };
        }

        private static PrintedNumber number(Qualifier qualifier, BigDecimal value, int scale) {
            return new PrintedNumber("x", qualifier, value, BigDecimal.ONE.movePointLeft(scale));
        }

        private static FigureRow row(
                Title title,
                @Nullable TargetBase base,
                @Nullable PrintedNumber recognised,
                @Nullable PrintedNumber all,
                List<PrintedRate> rates) {
            return new FigureRow(
                    title,
                    title.code(),
                    null,
                    base,
                    recognised,
                    null,
                    null,
                    null,
                    null,
                    all,
                    List.of(),
                    rates,
                    null,
                    List.of());
        }

        private static RateCase of(FigureRow row, @Nullable String base, Qualifier qualifier, BigDecimal rate) {
            return switch (qualifier) {
                case OVER -> new RateCase(row, base, rate, true, BigDecimal.ONE, false);
                case NEARLY -> new RateCase(row, base, BigDecimal.ZERO, false, rate, true);
                case ABOUT -> new RateCase(row, base, BigDecimal.ZERO, false, BigDecimal.ONE, false);
                default -> new RateCase(row, base, rate, false, rate, false);
            };
        }

        List<Answer> answers(int year, LocalDate day, @Nullable Set<AreaClass> area) {
            List<Answer> answers = new ArrayList<>();
            TargetLaw.of(row.indicator()).stream()
                    .filter(law -> law.base().equals(base))
                    .forEach(law -> law.asked(year, day, area)
                            .forEach(asked -> answers.add(
                                    new Answer(row.indicator(), law.code(), asked.standing(), outcome(asked)))));
            return answers;
        }

        /** Met where every rate that may be is high enough, not met where none is. */
        private TargetOutcome outcome(TargetLaw.Asked asked) {
            if (low.compareTo(asked.most()) >= 0) {
                return TargetOutcome.MET;
            }
            int best = high.compareTo(asked.least());
            return best < 0 || (best == 0 && highOut) ? TargetOutcome.NOT_MET : TargetOutcome.UNDECIDED;
        }
    }

    @Test
    void twenty_thousand_targets_of_plans_are_held_against_those_above_them() {
        Random random = new Random(20_250);
        for (int i = 0; i < CASES / 20; i++) {
            LocalDate day = LocalDate.of(2014 + random.nextInt(17), 1 + random.nextInt(12), 1 + random.nextInt(28));
            Set<AreaClass> area = area(random);
            List<PlanTarget> targets = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int j = 0; j < 20; j++) {
                PlanTarget target = target(random);
                targets.add(target);
                expected.addAll(expected(target, day, area));
            }
            PlanReviewResult result = PLANS.review(plan(day, area, targets), LocalDate.of(2026, 1, 1));
            Set<String> known =
                    Set.copyOf(TargetLaw.ALL.stream().map(TargetLaw::code).toList());
            List<String> found = new ArrayList<>(result.gaps().stream()
                    .filter(gap -> gap.code().equals("BASE_UNDEFINED")
                            || (gap.code().equals("TARGET_BELOW_SUPERIOR")
                                    && known.contains(gap.grounds().get(0).code())))
                    .map(gap -> said(
                            gap.code(),
                            gap.grounds().isEmpty() ? "" : gap.grounds().get(0).code(),
                            gap.certainty(),
                            gap.severity()))
                    .toList());
            Collections.sort(expected);
            Collections.sort(found);
            assertThat(found).isEqualTo(expected);
        }
    }

    private static PlanTarget target(Random random) {
        Title title = TITLES.get(random.nextInt(TITLES.size()));
        String base = RateCase.base(random, title);
        int percent = RateCase.ABOUT.get(random.nextInt(RateCase.ABOUT.size()));
        return new PlanTarget(
                title.code(),
                base == null ? null : CATALOGUE.targets().bases().get(base),
                null,
                2015 + random.nextInt(17),
                BigDecimal.valueOf(percent * 10L + random.nextInt(3) - 1, 3),
                TargetForce.PHAI);
    }

    private static List<String> expected(PlanTarget target, LocalDate day, @Nullable Set<AreaClass> area) {
        TargetBase base = target.base();
        if (base == null) {
            return List.of(said("BASE_UNDEFINED", "", GapCertainty.CERTAIN, GapSeverity.MAJOR));
        }
        List<String> gaps = new ArrayList<>();
        for (TargetLaw law : TargetLaw.of(target.indicator())) {
            for (TargetLaw.Asked asked :
                    law.base().equals(base.code()) ? law.asked(target.year(), day, area) : List.<TargetLaw.Asked>of()) {
                boolean below = target.value().compareTo(asked.most()) < 0;
                if (asked.standing() != Standing.ON_THE_WAY && below) {
                    gaps.add(said(
                            "TARGET_BELOW_SUPERIOR",
                            law.code(),
                            target.value().compareTo(asked.least()) < 0 ? GapCertainty.CERTAIN : GapCertainty.UNDECIDED,
                            asked.standing() == Standing.PATH ? GapSeverity.WARNING : GapSeverity.MAJOR));
                }
            }
        }
        return gaps;
    }

    private static String said(String code, String target, GapCertainty certainty, GapSeverity severity) {
        return code + " " + target + " " + certainty + " " + severity;
    }

    private static Plan plan(LocalDate day, @Nullable Set<AreaClass> area, List<PlanTarget> targets) {
        return new Plan(
                "1/KH",
                WORDS,
                PlanKind.STAGE,
                new Actor(WORDS, null, null, null, null, null),
                day,
                new Years(2014, 2031),
                false,
                area,
                Stated.unknown(),
                Stated.unknown(),
                Stated.of(targets),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                List.of(),
                Stated.unknown(),
                Places.NONE);
    }
}
