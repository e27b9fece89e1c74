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
 * A family (gia đình).
 *
 * @param id identifier in the register
 * @param name name; may be absent; never printed by {@code toString}
 * @param community identifier of the community it lives in; may be absent
 * @param members identifiers of its citizens; a citizen is a member of one family at most
 * @param observations what is known
 * @param titles titles held
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Family(
        @NotBlank(message = "{vn.khuyenhoc.required}") String id,
        @Nullable String name,
        @Nullable String community,
        List<@NotBlank(message = "{vn.khuyenhoc.required}") String> members,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") Observation> observations,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") HeldTitle> titles)
        implements Subject {

    public Family {
        members = Copies.of(members);
        observations = Copies.of(observations);
        titles = Copies.of(titles);
    }

    @Override
    public String toString() {
        return "Family[" + id + "]";
    }
}
