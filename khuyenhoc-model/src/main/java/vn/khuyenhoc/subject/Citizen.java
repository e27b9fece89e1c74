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
 * @param birthYear year of birth, for those of whom no more is known; may be absent; that of the birth date where both are given
 * @param sex sex; may be absent
 * @param personalNumber 12 digits (số định danh cá nhân); may be absent; never printed by {@code toString}
 * @param labourGroup which of the four forms of Quyết định 324/QĐ-KHVN applies; may be absent
 * @param commune identifier of the commune; may be absent
 * @param observations what is known
 * @param titles titles held
 */
@MatchingPersonalNumber
@SoundBirth
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Citizen(
        @NotBlank(message = "{vn.khuyenhoc.required}") String id,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
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

    /** A citizen of whom the year of birth is known with the day or not at all. */
    public Citizen(
            String id,
            @Nullable String name,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            @Nullable String personalNumber,
            @Nullable LabourGroup labourGroup,
            @Nullable String commune,
            List<Observation> observations,
            List<HeldTitle> titles) {
        this(id, name, birthDate, null, sex, personalNumber, labourGroup, commune, observations, titles);
    }

    /** The year of birth, of the birth date or alone; null where it is not known. */
    public @Nullable Integer bornIn() {
        return birthDate == null ? birthYear : Integer.valueOf(birthDate.getYear());
    }

    @Override
    public String toString() {
        return "Citizen[" + id + "]";
    }
}
