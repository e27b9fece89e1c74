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
 * A community below the commune (cộng đồng cấp thôn, bản, tổ dân phố); its families name it.
 *
 * @param id identifier in the register
 * @param name name; may be absent
 * @param kind thôn, ấp, bản or tổ dân phố
 * @param commune identifier of the commune; may be absent
 * @param observations what is known
 * @param titles titles held
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Community(
        @NotBlank(message = "{vn.khuyenhoc.required}") String id,
        @Nullable String name,
        @NotNull(message = "{vn.khuyenhoc.required}") CommunityKind kind,
        @Nullable String commune,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") Observation> observations,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") HeldTitle> titles)
        implements Subject {

    public Community {
        observations = Copies.of(observations);
        titles = Copies.of(titles);
    }
}
