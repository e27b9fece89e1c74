package vn.khuyenhoc.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shows that an observation holds (minh chứng).
 *
 * @param kind what it is, such as a plan, a decision or minutes
 * @param reference its number or place; may be absent
 * @param date its date; may be absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        @NotBlank(message = "{vn.khuyenhoc.required}") String kind,
        @Nullable String reference,
        @Nullable LocalDate date) {}
