package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Copies;
import vn.khuyenhoc.title.Title;

/**
 * Whether a subject qualifies for a title, and why. Immutable; equal inputs give equal decisions, to the byte of their JSON.
 *
 * @param subject identifier of the subject
 * @param title title that was judged
 * @param context when, where and for whom
 * @param outcome qualified, not qualified or undecided
 * @param level highest level reached, 0 where none is
 * @param total points of all groups; null where the set gives no points
 * @param groups points by group; empty where the set gives no points
 * @param levels what was found for each level, from the lowest
 * @param missing observation codes that would help to settle what is unknown
 * @param evidenceWanted observation codes whose declared values still want evidence, where the document asks for evidence
 * @param way nearest way to the first level that is not reached; null where there is none or nothing can confirm it
 * @param holdings titles of this kind that the subject holds
 * @param admissible from when the level reached may be asked for; null where none is reached or no document says so
 * @param calendar yearly calendar for the data year
 * @param basis by which law
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(
        String subject,
        Title title,
        Context context,
        Outcome outcome,
        int level,
        @Nullable Score total,
        List<Score> groups,
        List<LevelResult> levels,
        List<String> missing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> evidenceWanted,
        @Nullable Way way,
        List<Holding> holdings,
        @Nullable Admissible admissible,
        List<Deadline> calendar,
        Basis basis) {

    public Decision {
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
        missing = List.copyOf(missing);
        evidenceWanted = Copies.of(evidenceWanted);
        holdings = List.copyOf(holdings);
        calendar = List.copyOf(calendar);
    }

    /** The findings of the level reached, or of the lowest level where none is; empty where no set is in force. */
    @JsonIgnore
    public List<Finding> findings() {
        return levels.isEmpty() ? List.of() : levels.get(Math.max(0, level - 1)).findings();
    }

    /** The levels below the one reached that are not met or not known: reached is more than they ask. */
    @JsonIgnore
    public List<LevelResult> notMetBelow() {
        return levels.stream()
                .filter(result -> result.level() < level && result.outcome() != Outcome.QUALIFIED)
                .toList();
    }

    /** The numbers of {@link #notMetBelow}, for files. */
    @JsonProperty(value = "notMetBelow", access = JsonProperty.Access.READ_ONLY)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Integer> levelsNotMetBelow() {
        return notMetBelow().stream().map(LevelResult::level).toList();
    }

    /** The level after the one reached, or 0 where there is none. */
    @JsonIgnore
    public int nextLevel() {
        return level < levels.size() ? level + 1 : 0;
    }
}
