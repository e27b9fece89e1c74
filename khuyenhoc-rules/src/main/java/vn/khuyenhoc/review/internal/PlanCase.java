package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/** A plan on a day, with the obligations of its issuer. */
public final class PlanCase {
    private final Catalogue catalogue;
    private final Plan plan;
    private final LocalDate asOf;
    private final Jurisdiction jurisdiction;
    private final List<Requirement> binding;
    private final List<Requirement> unresolved;

    /**
     * The case of a plan.
     *
     * @param locality identifier of the overlay whose targets count beside the national ones; null for none
     */
    public PlanCase(Catalogue catalogue, Plan plan, LocalDate asOf, @Nullable String locality) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.asOf = asOf;
        this.jurisdiction = catalogue.in(locality);
        List<Requirement> addressed = addressed();
        this.binding = addressed.stream().filter(this::inItsArea).toList();
        this.unresolved = addressed.stream()
                .filter(requirement -> !inItsArea(requirement) && perhaps(requirement))
                .toList();
    }

    private List<Requirement> addressed() {
        String kind = plan.issuer().kind();
        Tier tier = plan.issuer().tier();
        return kind == null || tier == null
                ? List.of()
                : catalogue.requirements().stream()
                        .filter(requirement -> requirement.validity().contains(asOf) && requirement.binds(kind, tier))
                        .map(requirement -> requirement.shownBy(fact -> concerns(fact, kind)))
                        .filter(requirement -> !requirement.evidence().isEmpty())
                        .toList();
    }

    /** Orders are carried out by function: a party cell has no learning centre to fund. */
    private boolean concerns(String fact, String kind) {
        return catalogue.planFact(fact).filter(one -> one.concerns(kind)).isPresent();
    }

    private boolean inItsArea(Requirement requirement) {
        String area = plan.issuer().area();
        String bound = requirement.area();
        return bound == null || (area != null && catalogue.territory().within(area, bound));
    }

    /** No source says whether the orders to an area that has ended bind the areas formed from it. */
    private boolean perhaps(Requirement requirement) {
        String area = plan.issuer().area();
        String bound = requirement.area();
        return bound != null
                && (area == null ? !above(bound) : catalogue.territory().formedFrom(area, bound));
    }

    /** A body of a higher tier lies in no area of a lower one. */
    private boolean above(String bound) {
        Tier tier = plan.issuer().tier();
        return tier != null
                && catalogue
                        .territory()
                        .area(bound)
                        .filter(area -> tier.compareTo(area.tier()) > 0)
                        .isPresent();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The law where the plan is made. */
    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    public Plan plan() {
        return plan;
    }

    LocalDate asOf() {
        return asOf;
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
        return binding.stream().map(Requirement::id).toList();
    }

    /** Identifiers of the obligations of which no source says whether they bind the issuer. */
    public List<String> unresolved() {
        return unresolved.stream().map(Requirement::id).toList();
    }

    /** What a title is called, or what the first target of an indicator says is to be reached. */
    public Words name(String indicator) {
        return catalogue.allTargets().of(indicator).stream()
                .filter(target -> target.title() == null)
                .map(Target::name)
                .findFirst()
                .orElseGet(() -> Names.of(indicator));
    }

    /** Whether a title has no subject any more on a day. */
    public boolean ends(String indicator, LocalDate day) {
        return Tiers.lastDay(catalogue, indicator).filter(day::isAfter).isPresent();
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
        if (unresolved.isEmpty()) {
            return List.of();
        }
        return List.of(Show.words(plan.issuer().area() == null ? "plan.areaUnknown" : "plan.successor"));
    }

    /** The obligations that may bind the issuer and name a plan fact. */
    List<Requirement> asking(PlanFact fact) {
        return mayBind().stream()
                .filter(requirement -> requirement.evidence().contains(fact.code()))
                .toList();
    }

    /** The obligations that bind the issuer, or may bind it. */
    public List<Requirement> mayBind() {
        return Stream.concat(binding.stream(), unresolved.stream()).toList();
    }

    /** Whether an obligation binds the issuer for certain. */
    boolean binds(Requirement requirement) {
        return binding.contains(requirement);
    }

    /** The plan facts that an obligation asks for, or that are always looked at. */
    List<PlanFact> facts() {
        return catalogue.planFacts().stream()
                .filter(fact -> fact.always() || !asking(fact).isEmpty())
                .toList();
    }
}
