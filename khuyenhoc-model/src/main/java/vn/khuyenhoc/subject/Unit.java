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
import vn.khuyenhoc.title.Tier;

/**
 * A unit (đơn vị): an agency, organisation, school, hospital, enterprise or armed force.
 *
 * @param id identifier in the register
 * @param name name; may be absent
 * @param kind kind of unit
 * @param tier tier that manages it; a commune's People's Committee is managed by the tier above (Thông tư 24/2023 Điều 2 khoản 3)
 * @param ownership who owns it; absent where not known
 * @param area identifier of the administrative unit it belongs to; may be absent
 * @param superior identifier of the unit above it; may be absent
 * @param members identifiers of its cadres, staff and workers (thành viên, Thông tư 24/2023 Điều 2 khoản 5 to 7)
 * @param learners identifiers of its learners, for education establishments
 * @param observations what is known
 * @param titles titles held
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Unit(
        @NotBlank(message = "{vn.khuyenhoc.required}") String id,
        @Nullable String name,
        @NotNull(message = "{vn.khuyenhoc.required}") UnitKind kind,
        @NotNull(message = "{vn.khuyenhoc.required}") Tier tier,
        @Nullable Ownership ownership,
        @Nullable String area,
        @Nullable String superior,
        List<@NotBlank(message = "{vn.khuyenhoc.required}") String> members,
        List<@NotBlank(message = "{vn.khuyenhoc.required}") String> learners,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") Observation> observations,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") HeldTitle> titles)
        implements Subject {

    public Unit {
        members = Copies.of(members);
        learners = Copies.of(learners);
        observations = Copies.of(observations);
        titles = Copies.of(titles);
    }
}
