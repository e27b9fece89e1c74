package vn.khuyenhoc.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.oracle.Comparison.Drawn;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class UnitPointsOracleTest {
    private static final int YEAR = 2021;
    private static final List<UnitKind> KINDS = List.of(
            UnitKind.PARTY_ORGANISATION,
            UnitKind.AGENCY,
            UnitKind.AGENCY,
            UnitKind.SOCIO_POLITICAL_ORGANISATION,
            UnitKind.PRIMARY_SCHOOL,
            UnitKind.ENTERPRISE);

    @Test
    void ten_thousand_units_are_classed_as_circular_22_2020_says() {
        Comparison.agree(Context.of(LocalDate.of(2021, 12, 31), YEAR), (dice, id) -> {
            Facts facts = facts(dice);
            UnitKind kind = dice.oneOf(KINDS);
            boolean district = dice.chance(50);
            Unit unit = new Unit(
                    id,
                    null,
                    kind,
                    district ? Tier.DISTRICT : Tier.PROVINCE,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    facts.observations(YEAR),
                    List.of());
            Title title = district ? Title.UNIT_DISTRICT : Title.UNIT_PROVINCE;
            return Drawn.of(unit, title, UnitPointsLaw.answer(kind, facts));
        });
    }

    /** Points whose sum lies about one of the three pass marks. */
    private static Facts facts(Dice dice) {
        Facts facts = new Facts();
        int mark = dice.oneOf(List.of(50, 70, 85));
        boolean whole = dice.chance(60);
        UnitPointsLaw.MAXIMA.forEach((code, maximum) -> {
            if (whole || dice.chance(85)) {
                BigDecimal share = BigDecimal.valueOf((long) mark * maximum, 2);
                BigDecimal points = share.add(BigDecimal.valueOf(dice.oneOf(List.of(-50, -1, 0, 0, 1, 50)), 2));
                BigDecimal rounded = dice.chance(20) ? points.setScale(0, RoundingMode.HALF_UP) : points;
                facts.put(code, new Points(rounded.max(BigDecimal.ZERO).min(BigDecimal.valueOf(maximum))));
            }
        });
        return facts;
    }
}
