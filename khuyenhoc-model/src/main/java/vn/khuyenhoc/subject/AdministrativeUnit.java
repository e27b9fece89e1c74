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
import vn.khuyenhoc.title.DayWithin;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;

/**
 * An administrative unit as the subject of "Cộng đồng học tập" of commune, district or province.
 *
 * <p>Codes are given again: most of those of the communes from 01/7/2025 stood for another commune before. So an administrative unit is a
 * code with its days, and a register may hold several units of one code whose days do not overlap. Whoever names the code means the one
 * of the day that is judged.
 *
 * @param id identifier in the register, such as the code of the unit
 * @param name name; may be absent
 * @param tier commune, district or province
 * @param superior identifier of the unit above it; may be absent
 * @param areaClasses classes of the area; empty where it has none, absent where that is not known
 * @param validFrom first day of the unit; absent where it is not known to have begun
 * @param validUntil last day of the unit; absent where it has not ended
 * @param observations what is known
 * @param titles titles and standards held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdministrativeUnit(
        @NotBlank(message = "{vn.khuyenhoc.required}") String id,
        @Nullable String name,
        @NotNull(message = "{vn.khuyenhoc.required}") Tier tier,
        @Nullable String superior,
        @Nullable List<@NotNull(message = "{vn.khuyenhoc.required}") AreaClass> areaClasses,

        @DayWithin(from = SoundBirth.FIRST, message = "{vn.khuyenhoc.day.first}") @Nullable
        LocalDate validFrom,

        @DayWithin @Nullable LocalDate validUntil,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") Observation> observations,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") HeldTitle> titles)
        implements Subject {

    public AdministrativeUnit {
        areaClasses = areaClasses == null ? null : Copies.of(areaClasses);
        observations = Copies.of(observations);
        titles = Copies.of(titles);
    }
}
