package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/**
 * A kind of body, such as committees of the Party, at the tiers that have one.
 *
 * @param code code of this library
 * @param name name for people
 * @param ranks the tiers, each with its names and signs
 * @param several whether an area may have several bodies of it
 * @param mark how sure these facts are
 * @param source code of the source
 */
public record BodyKind(String code, Words name, List<Rank> ranks, boolean several, SourceMark mark, String source) {

    public BodyKind {
        ranks = List.copyOf(ranks);
    }

    /** The rank at a tier. */
    public Optional<Rank> at(Tier tier) {
        return ranks.stream().filter(rank -> rank.tier() == tier).findFirst();
    }

    /**
     * Bodies of a kind at one tier.
     *
     * @param tier tier
     * @param names names under which documents speak of them, in Vietnamese
     * @param signs signs at the end of their symbols, such as {@code HU}
     * @param lifetime days on which the tier has such bodies
     * @param successor who took over, where that is known; null where it is unresolved or not asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rank(
            Tier tier,
            List<String> names,
            List<String> signs,
            Lifetime lifetime,
            @Nullable Words successor) {

        public Rank {
            names = List.copyOf(names);
            signs = List.copyOf(signs);
        }
    }
}
