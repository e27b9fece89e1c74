package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.DecisionWriter;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.json.JsonDecisionWriter;
import vn.khuyenhoc.title.Title;

class DecisionWritingTest {
    private static final Engine ENGINE = Engine.load();

    /** One for all tries, so that what it keeps is used. */
    private static final DecisionWriter WRITER = new JsonDecisionWriter();

    @Property(tries = 1000)
    void decisions_are_written_as_the_mapper_writes_them(@ForAll("dossiers") Drawn drawn) throws IOException {
        assertWritten(drawn.decide(ENGINE));
    }

    @Test
    void decisions_by_every_criteria_set_are_written_as_the_mapper_writes_them() throws IOException {
        Draw draw = new Draw(ENGINE.catalogue(), new Random(24));
        for (CriteriaSet set : Draw.sets(ENGINE.catalogue())) {
            for (Title title : set.titles()) {
                Context context = new Context(
                        set.validity().from(), set.validity().from().getYear(), set.overlay(), Stance.DECIDING);
                assertWritten(draw.dossier(set, title, context).decide(ENGINE));
                assertWritten(
                        draw.dossier(set, title, context.with(Stance.PREPARING)).decide(ENGINE));
            }
        }
    }

    private static void assertWritten(Decision decision) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(decision, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Json.mapper().writeValueAsString(decision) + "\n");
    }

    @Provide
    Arbitrary<Drawn> dossiers() {
        return Draw.dossiers(ENGINE.catalogue(), Draw.sets(ENGINE.catalogue()));
    }
}
