package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/**
 * An obligation that a document lays on bodies: who must show what, and where it stands.
 *
 * @param id identifier, such as {@code S5}
 * @param name what is asked, in short words
 * @param addressees whom it binds
 * @param area code of the area whose bodies it binds; null where it binds those of the nation
 * @param validity days on which it binds
 * @param force plain, or to be striven for
 * @param evidence codes of the plan facts that fulfil it, all of them
 * @param indicators codes of the titles and indicators that a plan must give targets for; empty where it asks none
 * @param cites codes of the superior documents that a plan must name; empty where it asks none
 * @param reviews codes of the earlier plans that a new one must review; empty where it names none
 * @param required the numbers that it requires, by names of its own
 * @param severity how much a gap weighs where the plan fact does not say
 * @param mergedWith identifier of the obligation that this one repeats; null where it repeats none
 * @param place where its words stand; null where the clause says so
 * @param citation document, clause, mark and source
 * @param notes what the reader should know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Requirement(
        String id,
        Words name,
        List<Addressee> addressees,
        @Nullable String area,
        Validity validity,
        TargetForce force,
        List<String> evidence,
        List<String> indicators,
        List<String> cites,
        List<String> reviews,
        Map<String, BigDecimal> required,
        GapSeverity severity,
        @Nullable String mergedWith,
        @Nullable TextPlace place,
        Citation citation,
        List<Words> notes) {

    public Requirement {
        addressees = List.copyOf(addressees);
        evidence = List.copyOf(evidence);
        indicators = List.copyOf(indicators);
        cites = List.copyOf(cites);
        reviews = List.copyOf(reviews);
        required = Map.copyOf(required);
        notes = List.copyOf(notes);
    }

    /** Whether it binds bodies of a kind and tier. */
    public boolean binds(String kind, Tier tier) {
        return addressees.stream().anyMatch(addressee -> addressee.is(kind, tier));
    }

    /** The kind of the body that leads where bodies of a kind and tier only take part; empty where they lead themselves. */
    public Optional<String> lead(String kind, Tier tier) {
        return addressees.stream()
                .filter(addressee -> addressee.is(kind, tier))
                .map(Addressee::lead)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The same obligation with no more evidence than some plan facts are. */
    public Requirement shownBy(Predicate<String> planFacts) {
        return new Requirement(
                id,
                name,
                addressees,
                area,
                validity,
                force,
                evidence.stream().filter(planFacts).toList(),
                indicators,
                cites,
                reviews,
                required,
                severity,
                mergedWith,
                place,
                citation,
                notes);
    }

    /**
     * Bodies of a kind.
     *
     * @param kind code of the kind
     * @param tier tier; null for every tier
     * @param lead code of the kind of the body that leads at that tier, where these take part; null where they lead
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Addressee(
            String kind, @Nullable Tier tier, @Nullable String lead) {

        boolean is(String kind, Tier tier) {
            return this.kind.equals(kind) && (this.tier == null || this.tier == tier);
        }
    }

    /**
     * A place in a text without articles.
     *
     * @param paragraph paragraph of the orders, from 1; 0 for the sentence that opens them
     * @param sentence sentence in the paragraph, from 1
     */
    public record TextPlace(int paragraph, int sentence) {}
}
