package vn.khuyenhoc.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Copies;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.title.HeldTitle;

/**
 * A clan or a branch of one (dòng họ, chi họ, nhánh họ).
 *
 * @param id identifier in the register
 * @param name name; may be absent; never printed by {@code toString}
 * @param commune identifier of the commune; may be absent
 * @param superior identifier of the clan that this is a branch of; may be absent
 * @param families identifiers of its families
 * @param observations what is known
 * @param titles titles held
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Clan(
        @NotBlank(message = "{vn.khuyenhoc.required}") String id,
        @Nullable String name,
        @Nullable String commune,
        @Nullable String superior,
        List<@NotBlank(message = "{vn.khuyenhoc.required}") String> families,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") Observation> observations,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") HeldTitle> titles)
        implements Subject {

    public Clan {
        families = Copies.of(families);
        observations = Copies.of(observations);
        titles = Copies.of(titles);
    }

    @Override
    public String toString() {
        return "Clan[" + id + "]";
    }
}
