package vn.khuyenhoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.text.Words;

class JsonTest {
    private final JsonMapper mapper = Json.mapper();

    @Test
    void a_way_is_written_in_the_order_of_its_components_with_plain_decimals() {
        Observation target = Observation.of("diem_doc", 2024, new Points(new BigDecimal("8.50")));
        Step step = new Step("cdht_1", new Words("đọc", "reading"), null, List.of(target), null);
        Way way = new Way(1, List.of(step), new BigDecimal("1E+2"));
        String json = "{\"level\":1,\"steps\":[{\"criterion\":\"cdht_1\",\"name\":{\"vi\":\"đọc\",\"en\":\"reading\"},"
                + "\"targets\":[{\"code\":\"diem_doc\",\"year\":2024,\"value\":{\"points\":8.50}}]}],\"points\":100}";
        assertThat(mapper.writeValueAsString(way)).isEqualTo(json);
    }

    @Test
    void a_context_is_written_with_iso_days_and_reads_back_equal() {
        Context context = Context.of(LocalDate.of(2025, 1, 15), 2024).with(Stance.DECIDING);
        String json = mapper.writeValueAsString(context);
        assertThat(json).isEqualTo("{\"asOf\":\"2025-01-15\",\"dataYear\":2024,\"stance\":\"deciding\"}");
        assertThat(mapper.readValue(json, Context.class)).isEqualTo(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"asOf\":\"2025-01-15\",\"dataYear\":\"2024\",\"stance\":\"deciding\"}",
                "{\"asOf\":\"2025-01-15\",\"dataYear\":2024.0,\"stance\":\"deciding\"}",
                "{\"asOf\":\"2025-02-29\",\"dataYear\":2024,\"stance\":\"deciding\"}",
                "{\"asOf\":\"2025-01-15\",\"dataYear\":2024,\"stance\":\"DECIDING\"}",
                "{\"asOf\":\"2025-01-15\",\"dataYear\":null,\"stance\":\"deciding\"}",
                "{\"asOf\":\"2025-01-15\",\"dataYear\":2024,\"dataYear\":2024,\"stance\":\"deciding\"}",
                "{\"asOf\":\"2025-01-15\",\"dataYear\":2024,\"stance\":\"deciding\",\"x\":1}",
                "{\"asOf\":\"2025-01-15\",\"dataYear\":2024,\"stance\":\"deciding\"} {}"
            })
    void what_is_not_written_exactly_is_refused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Context.class)).isInstanceOf(JacksonException.class);
    }
}
