package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.text.FaultyInputException;

/** A locality may ask more than the nation, never less. */
class OverlayPropertiesTest {
    private static final String HEAD = """
            id: stricter
            name: {vi: Một xã đòi hỏi hơn, en: A stricter place}
            valid: {from: 2014-01-01}
            tighten:
            """;
    private static final List<String> TIGHTENED = List.of("CD324-2023", "TT24-2023-H", "TT25-2023-X", "TT25-2023-T");
    private static final List<Outcome> WORSE_TO_BETTER =
            List.of(Outcome.NOT_QUALIFIED, Outcome.UNDECIDED, Outcome.QUALIFIED);
    private static Engine engine;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        String tighten = HEAD
                + tightening("CD324.6", "7")
                + tightening("TT24.H.2.1", "{1: 0.95, 2: 0.95}")
                + tightening("TT24.H.3.4", "{1: dap-ung-tot, 2: dap-ung-tot}")
                + tightening(
                        "TT25.X.5.2a",
                        "{1: {normal: 0.60, disadvantaged: 0.45}, 2: {normal: 0.60, disadvantaged: 0.60}}")
                + tightening("TT25.T.3.4", "6");
        engine = Engine.load(List.of(overlay(folder, tighten)));
    }

    @RepeatedTest(5)
    void a_tightened_set_never_decides_better_than_the_nation(RepetitionInfo repetition) {
        Draw draw = new Draw(engine.catalogue(), new Random(repetition.getCurrentRepetition()));
        List<CriteriaSet> sets = engine.catalogue().sets().stream()
                .filter(set -> TIGHTENED.contains(set.id()))
                .toList();
        int lower = 0;
        for (int i = 0; i < 400; i++) {
            Drawn drawn = draw.dossier(sets);
            Decision nation = drawn.decide(engine);
            Decision locality = drawn.in(drawn.context().in("stricter")).decide(engine);
            for (int level = 0; level < nation.levels().size(); level++) {
                int national =
                        WORSE_TO_BETTER.indexOf(nation.levels().get(level).outcome());
                int local = WORSE_TO_BETTER.indexOf(locality.levels().get(level).outcome());
                assertThat(local).as("%s", drawn).isLessThanOrEqualTo(national);
                lower += local < national ? 1 : 0;
            }
        }
        assertThat(lower).as("levels that the locality lowered").isPositive();
    }

    @Test
    void what_an_overlay_does_not_name_is_decided_as_in_the_nation() {
        Draw draw = new Draw(engine.catalogue(), new Random(1));
        List<CriteriaSet> others = Draw.sets(engine.catalogue()).stream()
                .filter(set -> set.overlay() == null && !TIGHTENED.contains(set.id()))
                .toList();
        for (int i = 0; i < 200; i++) {
            Drawn drawn = draw.dossier(others);
            Decision locality = drawn.in(drawn.context().in("stricter")).decide(engine);
            assertThat(locality.levels()).isEqualTo(drawn.decide(engine).levels());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "criterion: TT24.H.2.1; required: {1: 0.85}",
                "criterion: TT25.X.5.2a; required: {1: {normal: 0.50, disadvantaged: 0.39}}",
                "criterion: TT25.T.3.4; required: 3"
            })
    void an_overlay_that_asks_less_is_refused(String loosening, @TempDir Path folder) throws IOException {
        String[] parts = loosening.split("; required: ");
        String code = parts[0].replace("criterion: ", "");
        Path overlay = overlay(folder, HEAD + tightening(code, parts[1]));
        assertThatThrownBy(() -> Catalogue.load(List.of(overlay)))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining(code);
    }

    private static String tightening(String code, String required) {
        return """
              - criterion: %s
                required: %s
                document: TT-24-2023
                clause: chỗ thử
                mark: LOCAL
                source: PD
            """.formatted(code, required).indent(2).replaceAll("(?m)^ {2}", "");
    }

    private static Path overlay(Path folder, String head) throws IOException {
        Path overlay = Files.createDirectories(folder.resolve("stricter"));
        Files.writeString(overlay.resolve("overlay.yaml"), head);
        return overlay;
    }
}
