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
 * @param commune identifier of the commune, before the first of the moves; may be absent
 * @param moves moves into other communes, each with its day, in any order; the day that is judged decides which commune counts
 * @param observations what is known
 * @param titles titles held
 */
@MatchingPersonalNumber
@SoundBirth
@SoundMoves
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
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") Move> moves,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") Observation> observations,
        List<@Valid @NotNull(message = "{vn.khuyenhoc.required}") HeldTitle> titles)
        implements Subject {

    public Citizen {
        moves = Copies.of(moves);
        observations = Copies.of(observations);
        titles = Copies.of(titles);
    }

    /** A citizen who never moved. */
    public Citizen(
            String id,
            @Nullable String name,
            @Nullable LocalDate birthDate,
            @Nullable Integer birthYear,
            @Nullable Sex sex,
            @Nullable String personalNumber,
            @Nullable LabourGroup labourGroup,
            @Nullable String commune,
            List<Observation> observations,
            List<HeldTitle> titles) {
        this(
                id,
                name,
                birthDate,
                birthYear,
                sex,
                personalNumber,
                labourGroup,
                commune,
                List.of(),
                observations,
                titles);
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

    /** The commune on a day, by the moves until then; null where the register does not say, or where it does not hold the place. */
    public @Nullable String communeOn(LocalDate day) {
        Move last = Moves.last(moves, day);
        return last == null ? commune : last.commune();
    }

    /** Whether the register says on a day where the citizen is, so that the family does not decide which commune counts. */
    public boolean isPlacedOn(LocalDate day) {
        return commune != null || Moves.last(moves, day) != null;
    }

    /** The citizen as the register stands on a day: the commune is that of the day, and only a move to nowhere of the register stays. */
    public Citizen on(LocalDate day) {
        if (moves.isEmpty()) {
            return this;
        }
        Move last = Moves.last(moves, day);
        String at = last == null ? commune : last.commune();
        List<Move> away = last == null || at != null ? List.of() : List.of(last);
        return new Citizen(
                id, name, birthDate, birthYear, sex, personalNumber, labourGroup, at, away, observations, titles);
    }

    @Override
    public String toString() {
        return "Citizen[" + id + "]";
    }
}
