package vn.khuyenhoc.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.plan.Stated;

/**
 * The association of a place. Immutable.
 *
 * @param sectors entities and chapters by sector
 * @param members members
 * @param memberShare members as a share of the population, from 0 to 1; null where not given
 * @param fund fund
 * @param ranking ranking of the year in words, such as {@code vững mạnh}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Association(
        Stated<List<SectorCount>> sectors,
        @Nullable PrintedNumber members,
        @Nullable PrintedNumber memberShare,
        @Nullable Fund fund,
        Stated<String> ranking) {

    /** The counts of a sector; empty where they are not given. */
    public Optional<SectorCount> sector(Sector sector) {
        return sectors.value().stream()
                .flatMap(List::stream)
                .filter(count -> count.sector() == sector)
                .findFirst();
    }

    /**
     * A sector.
     *
     * @param sector sector
     * @param entities how many communities, agencies, firms and so on there are; null where not given
     * @param covered how many of them have a chapter or board; null where not given
     * @param members members in them; null where not given
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SectorCount(
            Sector sector,
            @Nullable PrintedNumber entities,
            @Nullable PrintedNumber covered,
            @Nullable PrintedNumber members) {}

    /**
     * The fund for encouraging learning, in đồng.
     *
     * @param raised raised in the year; null where not given
     * @param spent spent in the year; null where not given
     * @param balance left at the end of the year; null where not given
     * @param perHead for each person; null where not given
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fund(
            @Nullable PrintedNumber raised,
            @Nullable PrintedNumber spent,
            @Nullable PrintedNumber balance,
            @Nullable PrintedNumber perHead) {}
}
