package vn.khuyenhoc.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/** Points on the scale of a criterion, from 0 to the maximum that the catalogue names. */
public record Points(
        @JsonValue @NotNull(message = "{vn.khuyenhoc.required}") @PositiveOrZero(message = "{vn.khuyenhoc.points}")
        BigDecimal points)
        implements Value {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Points {}

    @Override
    public ValueType type() {
        return ValueType.POINTS;
    }
}
