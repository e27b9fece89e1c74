package vn.khuyenhoc.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Copies;

/**
 * One thing known of a subject in a year. Immutable.
 *
 * @param code observation code of the catalogue, such as {@code thanh_vien_tuan_thu_ky_luat}
 * @param year data year, counted from 1 January to 31 December
 * @param value typed value
 * @param evidence what shows it; empty where nothing does
 * @param declaredBy identifier of who declared it; may be absent
 * @param verifiedBy identifier of who verified it; may be absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Observation(
        @NotBlank(message = "{vn.khuyenhoc.required}") String code,

        @Min(value = 1990, message = "{vn.khuyenhoc.year}") @Max(value = 2100, message = "{vn.khuyenhoc.year}")
        int year,

        @Valid @NotNull(message = "{vn.khuyenhoc.required}") Value value,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") Evidence> evidence,
        @Nullable String declaredBy,
        @Nullable String verifiedBy) {

    public Observation {
        evidence = Copies.of(evidence);
    }

    /** An observation without evidence or persons. */
    public static Observation of(String code, int year, Value value) {
        return new Observation(code, year, value, List.of(), null, null);
    }
}
