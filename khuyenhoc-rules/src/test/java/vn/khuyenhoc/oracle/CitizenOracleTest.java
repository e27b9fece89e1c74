package vn.khuyenhoc.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.oracle.Comparison.Drawn;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

class CitizenOracleTest {
    private static final int YEAR_324 = 2024;
    private static final int YEAR_OF_PILOT = 2021;

    @Test
    void ten_thousand_citizens_are_decided_as_decision_324_says() {
        Comparison.agree(Context.of(LocalDate.of(2024, 12, 31), YEAR_324), (dice, id) -> {
            Facts facts = indicators(dice, 80);
            return Drawn.of(citizen(id, facts, YEAR_324, List.of()), Title.CITIZEN, CitizenLaw.decision324(facts));
        });
    }

    @Test
    void ten_thousand_citizens_are_decided_as_the_pilot_says() {
        Comparison.agree(Context.of(LocalDate.of(2021, 12, 31), YEAR_OF_PILOT), (dice, id) -> {
            Facts facts = indicators(dice, 70);
            dice.maybe(40, () -> facts.put(CitizenLaw.YEARS, new Count(dice.between(3, 6))));
            int yearsBefore = dice.between(0, 6);
            return Drawn.of(
                    citizen(id, facts, YEAR_OF_PILOT, held(yearsBefore)),
                    Title.CITIZEN,
                    CitizenLaw.pilot(facts, yearsBefore));
        });
    }

    /** Points whose sum lies about the pass mark, where few are missing and few are below 5. */
    private static Facts indicators(Dice dice, int total) {
        Facts facts = new Facts();
        List<String> indicators = CitizenLaw.INDICATORS;
        int missing = dice.chance(50) ? 0 : dice.between(1, 4);
        BigDecimal rest = BigDecimal.valueOf(total);
        for (int i = missing; i < indicators.size(); i++) {
            BigDecimal even = rest.divide(BigDecimal.valueOf(indicators.size() - i), 0, java.math.RoundingMode.HALF_UP);
            Points points = points(dice, even, i == indicators.size() - 1);
            rest = rest.subtract(points.points());
            facts.put(indicators.get(i), points);
        }
        return facts;
    }

    private static Points points(Dice dice, BigDecimal even, boolean last) {
        if (dice.chance(4)) {
            return dice.points(5, 10);
        }
        int step = last ? dice.oneOf(List.of(-1, 0, 0, 1, 25)) : dice.oneOf(List.of(-100, -25, 0, 25, 100, 200));
        BigDecimal points = even.add(BigDecimal.valueOf(step, 2));
        return new Points(points.max(BigDecimal.ZERO).min(BigDecimal.TEN));
    }

    private static List<HeldTitle> held(int yearsBefore) {
        List<HeldTitle> titles = new ArrayList<>();
        for (int year = YEAR_OF_PILOT - yearsBefore; year < YEAR_OF_PILOT; year++) {
            titles.add(new HeldTitle(Title.CITIZEN, 1, null, null, null, year, null));
        }
        return titles;
    }

    private static Citizen citizen(String id, Facts facts, int dataYear, List<HeldTitle> titles) {
        return new Citizen(id, null, null, null, null, null, null, facts.observations(dataYear), titles);
    }
}
