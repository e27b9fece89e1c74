package vn.khuyenhoc.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Places;
import vn.khuyenhoc.text.Words;

/**
 * A plan for encouraging learning and for a learning society. Immutable.
 *
 * @param symbol symbol as printed, such as {@code 12-KH/ĐU}
 * @param name what it is called
 * @param kind for several years or for one
 * @param issuer who issued it
 * @param date date of issue
 * @param period years that it is for
 * @param illustrative whether it was made up to show what a review says
 * @param areaClasses classes of area of its place; empty where none, null where that is not known
 * @param legalBasis documents that it names as its ground
 * @param review review of the earlier plan
 * @param targets targets
 * @param tasks tasks
 * @param budget money
 * @param supervision who inspects, and when
 * @param reporting to whom reports go, and when
 * @param exemptions what does not concern the place, with reasons
 * @param others the other plans of the issuer
 * @param places where its parts stand in the file that it was read from
 */
public record Plan(
        String symbol,
        Words name,
        PlanKind kind,
        Actor issuer,
        LocalDate date,
        Years period,
        boolean illustrative,
        @Nullable Set<AreaClass> areaClasses,
        Stated<List<Cited>> legalBasis,
        Stated<EarlierReview> review,
        Stated<List<PlanTarget>> targets,
        Stated<List<Task>> tasks,
        Stated<Budget> budget,
        Stated<List<Step>> supervision,
        Stated<List<Step>> reporting,
        List<Exemption> exemptions,
        Stated<List<Other>> others,
        @JsonIgnore Places places) {

    public Plan {
        areaClasses = areaClasses == null ? null : Set.copyOf(areaClasses);
        exemptions = List.copyOf(exemptions);
    }

    /** A plan of which nothing was read but what stands at its head: its parts are as those of the record. */
    public static Plan unread(
            String symbol,
            Words name,
            PlanKind kind,
            Actor issuer,
            LocalDate date,
            Years period,
            boolean illustrative,
            @Nullable Set<AreaClass> areaClasses) {
        return new Plan(
                symbol,
                name,
                kind,
                issuer,
                date,
                period,
                illustrative,
                areaClasses,
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                List.of(),
                Stated.unknown(),
                Places.NONE);
    }

    /** The same plan with other targets, tasks and money. */
    public Plan with(Stated<List<PlanTarget>> otherTargets, Stated<List<Task>> otherTasks, Stated<Budget> otherBudget) {
        return new Plan(
                symbol,
                name,
                kind,
                issuer,
                date,
                period,
                illustrative,
                areaClasses,
                legalBasis,
                review,
                otherTargets,
                otherTasks,
                otherBudget,
                supervision,
                reporting,
                exemptions,
                others,
                places);
    }

    /** The exemption that the plan declares for an indicator or plan fact. */
    public Optional<Exemption> exemption(String code) {
        return exemptions.stream()
                .filter(exemption -> exemption.of().equals(code))
                .findFirst();
    }

    /**
     * The review of the earlier plan.
     *
     * @param of symbol of the plan that was reviewed
     * @param date date of the review
     */
    public record EarlierReview(String of, LocalDate date) {}

    /**
     * Something done regularly.
     *
     * @param who who inspects, or to whom the report goes
     * @param when when, in words
     */
    public record Step(Actor who, Words when) {}

    /**
     * What does not concern the place.
     *
     * @param of code of an indicator or of a plan fact
     * @param reason why
     */
    public record Exemption(String of, Words reason) {}

    /**
     * Another plan of the issuer.
     *
     * @param kind for several years or for one
     * @param symbol symbol as printed
     * @param period years that it is for
     */
    public record Other(PlanKind kind, String symbol, Years period) {}
}
