package vn.khuyenhoc.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.rollup.Hamlets.CATALOGUE;
import static vn.khuyenhoc.rollup.Hamlets.CONTEXT;
import static vn.khuyenhoc.rollup.Hamlets.ENGINE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.results.Results;

/** Adding up what was rolled up in parts gives what is rolled up at once. */
class RollUpPropertiesTest {
    private static final RegisterResults RESULTS = new RegisterResults(CATALOGUE);
    private static final AreaSums SUMS = new AreaSums(CATALOGUE);
    private static final List<String> COMMUNES = CATALOGUE.territory().areas().stream()
            .filter(area -> "LD1.LH".equals(area.superior()))
            .map(Area::code)
            .toList();
    private static final List<String> ABOVE_COMMUNES = List.of("districts", "staff-of-all-units");

    @Property(tries = 15)
    void the_sum_of_the_communes_is_the_count_of_the_district(@ForAll long seed, @ForAll Counting counting) {
        Register register = Hamlets.draw(new Random(seed), "LD1.LH", COMMUNES);
        List<Decision> decisions = ENGINE.decideAll(register, CONTEXT);
        Map<String, List<Object>> whole =
                counts(RESULTS.of(register, decisions, "LD1.LH", "LD1.LH", counting), ABOVE_COMMUNES);

        assertThat(whole).hasSize(13);
        assertThat(counts(SUMS.of("LD1.LH", parts(register, decisions, counting)), ABOVE_COMMUNES))
                .isEqualTo(whole);
    }

    @Property(tries = 15)
    void neither_order_nor_stages_matter(@ForAll long seed) {
        Random random = new Random(seed);
        Register register = Hamlets.draw(random, "LD1.LH", COMMUNES);
        List<Results> parts = new ArrayList<>(parts(register, ENGINE.decideAll(register, CONTEXT), Counting.HELD));
        Results direct = SUMS.of("LD1", parts);
        Collections.shuffle(parts, random);

        assertThat(SUMS.of("LD1", parts)).isEqualTo(direct);
        assertThat(SUMS.of("LD1", List.of(SUMS.of("LD1.LH", parts))).rows())
                .extracting(RollUpPropertiesTest::counts)
                .isEqualTo(
                        direct.rows().stream().map(RollUpPropertiesTest::counts).toList());
    }

    private static List<Results> parts(Register register, List<Decision> decisions, Counting counting) {
        return COMMUNES.stream()
                .map(commune -> RESULTS.of(register, decisions, commune, commune, counting))
                .toList();
    }

    /** The counts by what is counted on which base, without some bases. */
    private static Map<String, List<Object>> counts(Results results, List<String> without) {
        return results.rows().stream()
                .filter(row -> !without.contains(row.base().code())
                        && !row.base().code().isEmpty())
                .collect(Collectors.toMap(
                        row -> row.indicator() + " of " + row.base().code(), RollUpPropertiesTest::counts));
    }

    private static List<Object> counts(FigureRow row) {
        return List.of(String.valueOf(row.all()), String.valueOf(row.assessed()), String.valueOf(row.recognised()));
    }
}
