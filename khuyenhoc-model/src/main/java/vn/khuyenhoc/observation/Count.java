package vn.khuyenhoc.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.PositiveOrZero;

/** A number of things or an amount in the unit that the catalogue names; never negative. */
public record Count(
        @JsonValue @PositiveOrZero(message = "{vn.khuyenhoc.count}")
        long count) implements Value {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Count {}

    @Override
    public ValueType type() {
        return ValueType.COUNT;
    }
}
