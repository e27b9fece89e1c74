package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.BodyKind.Rank;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Lifetime;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/**
 * A plan on a day, with the obligations of its issuer.
 *
 * @param catalogue catalogue
 * @param plan plan
 * @param asOf day
 * @param jurisdiction the law where the plan is made
 * @param certain the obligations that bind the issuer
 * @param perhaps those of which no source says whether they bind it
 */
public record PlanCase(
        Catalogue catalogue,
        Plan plan,
        LocalDate asOf,
        Jurisdiction jurisdiction,
        List<Requirement> certain,
        List<Requirement> perhaps) {

    /**
     * The case of a plan.
     *
     * @param locality identifier of the overlay whose targets count beside the national ones; null for none
     */
    public PlanCase(Catalogue catalogue, Plan plan, LocalDate asOf, @Nullable String locality) {
        this(
                catalogue,
                plan,
                asOf,
                catalogue.in(locality),
                addressed(catalogue, plan.issuer(), asOf)
                        .filter(requirement -> inItsArea(catalogue, plan.issuer(), requirement))
                        .toList(),
                addressed(catalogue, plan.issuer(), asOf)
                        .filter(requirement -> perhaps(catalogue, plan.issuer(), requirement))
                        .toList());
    }

    private static Stream<Requirement> addressed(Catalogue catalogue, Actor issuer, LocalDate asOf) {
        String kind = issuer.kind();
        Tier tier = issuer.tier();
        return kind == null || tier == null
                ? Stream.of()
                : catalogue.requirements().stream()
                        .filter(requirement -> requirement.validity().contains(asOf) && requirement.binds(kind, tier))
                        .map(requirement -> requirement.shownBy(fact -> concerns(catalogue, fact, kind)))
                        .filter(requirement -> !requirement.evidence().isEmpty());
    }

    /** Orders are carried out by function: a party cell has no learning centre to fund. */
    private static boolean concerns(Catalogue catalogue, String fact, String kind) {
        return catalogue.planFact(fact).filter(one -> one.concerns(kind)).isPresent();
    }

    private static boolean inItsArea(Catalogue catalogue, Actor issuer, Requirement requirement) {
        String area = issuer.area();
        String bound = requirement.area();
        return bound == null || (area != null && catalogue.territory().within(area, bound));
    }

    /** No source says whether the orders to an area that has ended bind the areas formed from it. */
    private static boolean perhaps(Catalogue catalogue, Actor issuer, Requirement requirement) {
        String area = issuer.area();
        String bound = requirement.area();
        return !inItsArea(catalogue, issuer, requirement)
                && bound != null
                && (area == null
                        ? !above(catalogue, issuer.tier(), bound)
                        : catalogue.territory().formedFrom(area, bound));
    }

    /** A body of a higher tier lies in no area of a lower one. */
    private static boolean above(Catalogue catalogue, @Nullable Tier tier, String bound) {
        return tier != null
                && catalogue
                        .territory()
                        .area(bound)
                        .filter(area -> tier.compareTo(area.tier()) > 0)
                        .isPresent();
    }

    /** The targets that hold where the plan is made. */
    public Targets targets(LocalDate day) {
        return jurisdiction.targets(day);
    }

    /** The classes of area that the plan names, or else those that its area is known to have on its day. */
    public KnownClasses areaClasses() {
        String area = plan.issuer().area();
        return plan.areaClasses() != null || area == null
                ? KnownClasses.of(plan.areaClasses())
                : new KnownClasses(catalogue.territory().classes(area, plan.date()), false);
    }

    /** Identifiers of the obligations that bind the issuer. */
    public List<String> binding() {
        return certain.stream().map(Requirement::id).toList();
    }

    /** Identifiers of the obligations of which no source says whether they bind the issuer. */
    public List<String> unresolved() {
        return perhaps.stream().map(Requirement::id).toList();
    }

    /** What a title is called, or what the first target of an indicator says is to be reached. */
    public Words name(String indicator) {
        return catalogue.allTargets().of(indicator).stream()
                .filter(target -> target.title() == null)
                .map(Target::name)
                .findFirst()
                .orElseGet(() -> Show.title(indicator));
    }

    /** Whether a title has no subject any more on a day. */
    public boolean ends(String indicator, LocalDate day) {
        return lastDay(indicator).filter(day::isAfter).isPresent();
    }

    /** The day of what has no day of its own: the day of the review, within the days of the plan. */
    LocalDate lastDay() {
        LocalDate end = LocalDate.of(plan.period().to(), Month.DECEMBER, 31);
        LocalDate day = asOf.isAfter(end) ? end : asOf;
        return day.isBefore(plan.date()) ? plan.date() : day;
    }

    /** The last day on which a title has a subject; empty where it has no end, or is no title. */
    Optional<LocalDate> lastDay(String indicator) {
        return Arrays.stream(Tier.values())
                .filter(tier -> Title.codes().contains(indicator)
                        && indicator.endsWith("-" + tier.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .flatMap(this::lifetime)
                .map(Lifetime::to);
    }

    /** The days of a tier: it lasts as long as its People's Committees. */
    Optional<Lifetime> lifetime(Tier tier) {
        return catalogue
                .bodies()
                .kind("peoples-committee")
                .flatMap(kind -> kind.at(tier))
                .map(Rank::lifetime);
    }

    /** What the targets of an indicator that are in force on a day count as their base. */
    Words bases(String indicator, LocalDate day) {
        return Show.list(targets(day).of(indicator).stream()
                .filter(target -> target.inForce(day))
                .map(target -> target.base().name())
                .distinct()
                .toList());
    }

    /** What the reader of the review should know. */
    public List<Words> notes() {
        return perhaps.isEmpty() ? List.of() : List.of(Show.words(unsettled()));
    }

    /** Which message says why it is not known what binds the issuer. */
    String unsettled() {
        return plan.issuer().area() == null ? "plan.areaUnknown" : "plan.successor";
    }

    /** The obligations that may bind the issuer and name a plan fact. */
    List<Requirement> asking(PlanFact fact) {
        return mayBind().stream()
                .filter(requirement -> requirement.evidence().contains(fact.code()))
                .toList();
    }

    /** The obligations that bind the issuer, or may bind it. */
    public List<Requirement> mayBind() {
        return Stream.concat(certain.stream(), perhaps.stream()).toList();
    }

    /** The plan facts that an obligation asks for, or that are always looked at. */
    List<PlanFact> facts() {
        return catalogue.planFacts().stream()
                .filter(fact -> fact.always() || !asking(fact).isEmpty())
                .toList();
    }
}
