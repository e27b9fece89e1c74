package vn.khuyenhoc.subject;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.title.HeldTitle;

/**
 * Somebody or something that can be recognised for a learning title. Immutable.
 *
 * <p>Relations are identifiers of other subjects of the same register.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "subject")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Citizen.class, name = "citizen"),
    @JsonSubTypes.Type(value = Family.class, name = "family"),
    @JsonSubTypes.Type(value = Clan.class, name = "clan"),
    @JsonSubTypes.Type(value = Unit.class, name = "unit"),
    @JsonSubTypes.Type(value = Community.class, name = "community"),
    @JsonSubTypes.Type(value = AdministrativeUnit.class, name = "administrativeUnit")
})
public sealed interface Subject permits Citizen, Family, Clan, Unit, Community, AdministrativeUnit {

    /** Identifier, unique in its register; never a personal number. */
    String id();

    /** Name; may be absent. A person's name never reaches a log, an exception or {@code toString}. */
    @Nullable
    String name();

    /** What is known of this subject, in any order. */
    List<Observation> observations();

    /** The titles that this subject was recognised for, in any order. */
    List<HeldTitle> titles();
}
