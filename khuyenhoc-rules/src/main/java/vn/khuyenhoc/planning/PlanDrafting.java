package vn.khuyenhoc.planning;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.planning.PlanDraft.DraftStep;
import vn.khuyenhoc.planning.PlanDraft.DraftTarget;
import vn.khuyenhoc.review.internal.PlanCase;
import vn.khuyenhoc.text.Words;

/** Drafts the plan of a year from what binds its issuer. Immutable and thread-safe. */
public final class PlanDrafting {
    private final Catalogue catalogue;
    private final RuleSet rules;
    private final @Nullable String locality;

    /**
     * Drafts by a catalogue and rules.
     *
     * @param locality identifier of the overlay whose targets count beside the national ones; null for none
     */
    public PlanDrafting(Catalogue catalogue, RuleSet rules, @Nullable String locality) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.locality = locality;
    }

    /**
     * The skeleton of the plan of a year.
     *
     * @param issuer who issues it, with kind and tier
     * @param year year of the plan
     * @param earlier earlier plans of the issuer, whose targets the new ones do not fall below
     * @param gaps gaps of earlier reviews that it has to take up
     * @throws UnfitIssuerException if the issuer or its area does not exist on any day of the year
     */
    public PlanDraft draft(Actor issuer, int year, Collection<Plan> earlier, List<EarlierGap> gaps) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        PlanCase bound = new PlanCase(catalogue, Blank.plan(issuer, end, year), end, locality);
        LocalDate date = firstDay(issuer, year, bound.mayBind());
        Plan blank = Blank.plan(issuer, date, year);
        PlanCase planCase = new PlanCase(catalogue, blank, end, locality);
        List<DraftTarget> targets = new TargetDrafts(planCase, earlier).all();
        TaskDrafts tasks = new TaskDrafts(catalogue, rules, planCase, blank, end, locality, targets);
        TaskDrafts.Drafted drafted = tasks.all(gaps);
        return new PlanDraft(
                issuer,
                year,
                date,
                Blank.symbol(catalogue, issuer),
                new Words(
                        "Kế hoạch khuyến học, khuyến tài, xây dựng xã hội học tập năm " + year,
                        "Plan for encouraging learning and talent and for a learning society in " + year),
                basis(planCase, targets, date),
                reviews(planCase, earlier),
                targets,
                drafted.tasks(),
                drafted.lines(),
                planCase.mayBind(),
                planCase.unresolved(),
                new StepDrafts(catalogue, locality).of(issuer, year),
                drafted.rest(),
                catalogue.digest());
    }

    /** The plan of the year of a day of which nothing is known but who would issue it: it tells what binds a body. */
    public static Plan blank(Actor issuer, LocalDate day) {
        return Blank.plan(issuer, day, day.getYear());
    }

    /**
     * The steps of the calendars of the titles of the tier of a body whose last day falls into a year.
     *
     * @param locality identifier of the overlay whose calendars count; null for none
     */
    public static List<DraftStep> steps(Catalogue catalogue, @Nullable String locality, Actor body, int year) {
        return new StepDrafts(catalogue, locality).of(body, year);
    }

    /** The first day of the year on which the issuer and its area exist and all that binds it in the year does so. */
    private LocalDate firstDay(Actor issuer, int year, List<Requirement> binding) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        Area area = issuer.area() == null
                ? null
                : catalogue.territory().area(issuer.area()).orElse(null);
        if (issuer.ended(first)
                || issuer.notYet(last)
                || (area != null
                        && (area.lifetime().ended(first)
                                || (area.lifetime().from() != null
                                        && area.lifetime().from().isAfter(last))))) {
            throw new UnfitIssuerException("issuer.year", issuer.name(), String.valueOf(year));
        }
        return Stream.concat(
                        Stream.of(
                                        issuer.lifetime() == null
                                                ? null
                                                : issuer.lifetime().from(),
                                        area == null ? null : area.lifetime().from())
                                .filter(Objects::nonNull),
                        binding.stream()
                                .map(requirement -> requirement.validity().from()))
                .filter(day -> day.isAfter(first)
                        && !issuer.ended(day)
                        && (area == null || !area.lifetime().ended(day)))
                .max(Comparator.naturalOrder())
                .orElse(first);
    }

    /** The documents that plans must name, and those of the obligations and targets, that are in force on a day. */
    private List<Document> basis(PlanCase planCase, List<DraftTarget> targets, LocalDate day) {
        Stream<String> named = planCase.mayBind().stream()
                .flatMap(requirement -> Stream.concat(
                        requirement.cites().stream(),
                        Stream.of(requirement.citation().document())));
        Stream<String> counted = targets.stream()
                .flatMap(target -> target.grounds().stream())
                .map(ground -> ground.citation().document());
        return Stream.concat(named, counted)
                .distinct()
                .flatMap(code -> catalogue.document(code).stream())
                .filter(document -> citable(document, day))
                .sorted(Comparator.comparing(Document::date))
                .toList();
    }

    private boolean citable(Document document, LocalDate day) {
        LocalDate date = document.date();
        Validity validity = document.validity();
        boolean replaced = catalogue.documents().stream()
                .anyMatch(other -> other.replaces().contains(document.code())
                        && other.validity() != null
                        && !other.validity().from().isAfter(day));
        return document.symbol().chars().anyMatch(Character::isDigit)
                && date != null
                && !date.isAfter(day)
                && (validity == null || validity.to() == null || !day.isAfter(validity.to()))
                && !replaced;
    }

    private List<String> reviews(PlanCase planCase, Collection<Plan> earlier) {
        List<String> symbols = new ArrayList<>();
        planCase.mayBind().stream()
                .flatMap(requirement -> requirement.reviews().stream())
                .flatMap(code -> catalogue.document(code).stream())
                .map(Document::symbol)
                .forEach(symbols::add);
        earlier.stream().map(Plan::symbol).forEach(symbols::add);
        return symbols.stream().distinct().toList();
    }
}
