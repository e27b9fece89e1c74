package vn.khuyenhoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.DecisionWriter;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

class JsonDecisionWriterTest {
    private static final Words NAME = new Words("đọc", "reading");

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void decisions_are_written_as_the_mapper_writes_them(@ForAll("decisions") List<Decision> decisions)
            throws IOException {
        DecisionWriter writer = new JsonDecisionWriter();
        for (Decision decision : decisions) {
            assertThat(written(writer, decision)).isEqualTo(Json.mapper().writeValueAsString(decision) + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("unlikely")
    void what_no_engine_decides_is_written_as_the_mapper_writes_it(Decision decision) throws IOException {
        assertThat(written(new JsonDecisionWriter(), decision))
                .isEqualTo(Json.mapper().writeValueAsString(decision) + "\n");
    }

    @Test
    void a_decision_longer_than_any_before_is_written_whole() throws IOException {
        Decision decision = decision("C1", new Points(BigDecimal.ONE), "x".repeat(2_000_000));
        DecisionWriter writer = new JsonDecisionWriter();
        assertThat(written(writer, decision)).isEqualTo(Json.mapper().writeValueAsString(decision) + "\n");
        Decision other = decision("C2", new Points(BigDecimal.ONE), "8");
        assertThat(written(writer, other)).isEqualTo(Json.mapper().writeValueAsString(other) + "\n");
    }

    static List<Decision> unlikely() {
        return List.of(
                decision(null, new Points(BigDecimal.ONE), "8"),
                decision("C1", new Points(null), "8"),
                decision("C1", new Grade(null), "8"),
                decision("C1", new Share(1L, null, BigDecimal.ONE), "8"),
                decision("C1", new Share(null, null, null), "8"),
                decision("C1", new Points(new BigDecimal("1e-9999")), "8"));
    }

    private static Decision decision(String subject, Value value, String required) {
        Observed observed = new Observed("diem_doc", 2024, value, 0, null);
        Finding finding = new Finding(
                "A",
                "1",
                NAME,
                CriterionOutcome.MET,
                null,
                null,
                null,
                null,
                List.of(observed),
                required,
                "TT24",
                "Điều 5",
                SourceMark.TEXT,
                "A đọc");
        return new Decision(
                subject,
                Title.CITIZEN,
                Context.of(LocalDate.of(2024, 12, 31), 2024),
                Outcome.QUALIFIED,
                1,
                new Score("A", BigDecimal.TEN, null, null),
                List.of(),
                List.of(new LevelResult(1, NAME, Outcome.QUALIFIED, List.of(finding))),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                new Basis("A", NAME, null, null, Completeness.COMPLETE, false, null, null, List.of(), "r", "c"));
    }

    private static String written(DecisionWriter writer, Decision decision) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(decision, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        return Decided.decisions().list().ofMinSize(1).ofMaxSize(3);
    }
}
