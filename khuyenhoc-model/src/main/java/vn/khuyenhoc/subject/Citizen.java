package vn.khuyenhoc.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Copies;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.title.HeldTitle;

/**
 * A citizen (công dân).
 *
 * @param id identifier in the register; not the personal number
 * @param name full name; may be absent; never printed by {@code toString}
 * @param birthDate date of birth; may be absent
 * @param sex sex; may be absent
 * @param personalNumber 12 digits (số định danh cá nhân); may be absent; never printed by {@code toString}
 * @param labourGroup which of the four forms of Quyết định 324/QĐ-KHVN applies; may be absent
 * @param commune identifier of the commune; may be absent
 * @param observations what is known
 * @param titles titles held
 */
@MatchingPersonalNumber
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Citizen(
        @NotBlank(message = "{vn.khuyenhoc.required}") String id,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @PersonalNumber @Nullable String personalNumber,
        @Nullable LabourGroup labourGroup,
        @Nullable String commune,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") Observation> observations,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") HeldTitle> titles)
        implements Subject {

    public Citizen {
        observations = Copies.of(observations);
        titles = Copies.of(titles);
    }

    @Override
    public String toString() {
        return "Citizen[" + id + "]";
    }
}
