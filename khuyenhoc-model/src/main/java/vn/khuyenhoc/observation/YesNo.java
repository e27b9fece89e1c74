package vn.khuyenhoc.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether something holds. */
public record YesNo(@JsonValue boolean yes) implements Value {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public YesNo {}

    @Override
    public ValueType type() {
        return ValueType.YES_NO;
    }
}
