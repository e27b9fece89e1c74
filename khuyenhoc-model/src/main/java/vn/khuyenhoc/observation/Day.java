package vn.khuyenhoc.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A calendar day. */
public record Day(
        @JsonValue @NotNull(message = "{vn.khuyenhoc.required}")
        LocalDate day) implements Value {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Day {}

    @Override
    public ValueType type() {
        return ValueType.DATE;
    }
}
