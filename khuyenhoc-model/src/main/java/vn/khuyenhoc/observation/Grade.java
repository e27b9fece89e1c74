package vn.khuyenhoc.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;

/** A grade on an ordered list of the catalogue, such as {@code dap-ung-tot}. */
public record Grade(
        @JsonValue @NotBlank(message = "{vn.khuyenhoc.required}")
        String grade) implements Value {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Grade {}

    @Override
    public ValueType type() {
        return ValueType.GRADE;
    }
}
