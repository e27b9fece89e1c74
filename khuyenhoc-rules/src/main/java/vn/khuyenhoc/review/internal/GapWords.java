package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.ShownBy;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.GapPackage.Found;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.PlanGap.Ground;
import vn.khuyenhoc.review.PlanGap.Seen;
import vn.khuyenhoc.review.PlanGap.Waiver;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Lack;
import vn.khuyenhoc.review.gap.Law;
import vn.khuyenhoc.review.gap.Obligation;
import vn.khuyenhoc.text.Words;

/** Explains what rules found: what is lacking, by which law, how heavy it is, what to do. */
final class GapWords {
    private final PlanCase planCase;
    private final ResultsCase results;
    private final Duties duties;
    private final GapLaw law;

    GapWords(PlanCase planCase, ResultsCase results, GapLaw law) {
        this.law = law;
        this.planCase = planCase;
        this.results = results;
        this.duties = new Duties(planCase, results);
    }

    /**
     * A gap.
     *
     * @param all what rules found of it
     * @param certain what they find of it whatever was not read
     * @param settling what would settle it; null where it is certain
     */
    PlanGap gap(List<Found> all, List<Found> certain, @Nullable List<Words> settling) {
        Found found = all.get(0);
        Lack lack = found.lack();
        PlanFact fact = fact(lack);
        String indicator = indicator(found);
        List<Fact> others =
                found.facts().stream().filter(one -> one != lack.about()).toList();
        Optional<Shortfall> shortfall = Shortfall.of(planCase, results, lack.about(), others);
        Law law = shortfall.map(Shortfall::law).orElseGet(() -> law(found));
        List<Requirement> asking = asking(all, fact, indicator);
        List<Requirement> binding = asking(certain.isEmpty() ? all : certain, fact, indicator);
        Told told = new Told(lack.about(), others, fact);
        return new PlanGap(
                lack.code(),
                severity(fact, law, binding),
                settling == null ? GapCertainty.CERTAIN : GapCertainty.UNDECIDED,
                indicator,
                planCase.plan().issuer().name(),
                told.in(message(fact, lack)),
                told.in(remedy(found, fact)),
                shortfall.map(Shortfall::figures).orElse(null),
                grounds(law, asking),
                settling == null ? null : settledBy(settling, shortfall),
                law == null ? List.of() : law.policies(),
                fact.code(),
                seen(found),
                duties.actor(found, fact),
                duties.due(found, fact),
                lack.about().doneLate(),
                lack.about().doneLate() || over(found, fact),
                waiver(all, fact, indicator));
    }

    /** Who declares that it does not concern the place, or decided that it does not count there; null where nobody does. */
    private @Nullable Waiver waiver(List<Found> all, PlanFact fact, @Nullable String indicator) {
        Waiver declared = duties.waiver(fact, indicator);
        return declared != null ? declared : law.waiver(all);
    }

    /** What people wrote that the rule matched, and where it stands. */
    private List<Seen> seen(Found found) {
        return Stream.concat(Stream.of(found.lack().about()), found.facts().stream())
                .map(one -> one.origin().part())
                .distinct()
                .flatMap(part -> seen(part).stream())
                .toList();
    }

    private Optional<Seen> seen(String part) {
        if (part.startsWith("plan:")) {
            String path = part.substring("plan:".length());
            return Optional.of(new Seen(path, planCase.plan().places().of(path).orElse(null)));
        }
        return results.years().stream()
                .filter(year -> part.startsWith(year.part())
                        && part.length() > year.part().length())
                .findFirst()
                .map(year -> {
                    String path = part.substring(year.part().length());
                    return new Seen(path, year.results().places().of(path).orElse(null));
                });
    }

    /** The plan fact that a rule names, or the only one with the code of the gap. */
    PlanFact fact(Lack lack) {
        String named =
                lack.what().contains(".") ? lack.what().substring(0, lack.what().indexOf('.')) : lack.what();
        return planCase.catalogue()
                .planFact(named)
                .or(() -> planCase.catalogue().planFacts().stream()
                        .filter(fact -> lack.code().equals(fact.gap()))
                        .findFirst())
                .orElseThrow(
                        () -> new IllegalStateException("no plan fact of the catalogue has the gap " + lack.code()));
    }

    private static @Nullable String indicator(Found found) {
        String about = found.lack().about().about();
        return about != null
                ? about
                : found.facts().stream()
                        .map(Fact::about)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Law law(Found found) {
        return Stream.concat(Stream.of(found.lack().about()), found.facts().stream())
                .map(Fact::law)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The obligations that the rules matched, or else all that ask for the fact; none that only repeats another of them. */
    private List<Requirement> asking(List<Found> all, PlanFact fact, @Nullable String indicator) {
        List<Requirement> matched = all.stream()
                .flatMap(found -> found.facts().stream())
                .filter(Obligation.class::isInstance)
                .map(one -> ((Obligation) one).requirement())
                .distinct()
                .toList();
        List<Requirement> asking = matched.isEmpty() ? planCase.asking(fact) : matched;
        List<String> ids = asking.stream().map(Requirement::id).toList();
        return asking.stream()
                .filter(requirement -> indicator == null
                        || requirement.indicators().isEmpty()
                        || requirement.indicators().contains(indicator))
                .filter(requirement -> requirement.mergedWith() == null || !ids.contains(requirement.mergedWith()))
                .sorted(Comparator.comparingInt(planCase.mayBind()::indexOf))
                .toList();
    }

    private static GapSeverity severity(PlanFact fact, @Nullable Law law, List<Requirement> asking) {
        GapSeverity own = fact.severity();
        GapSeverity severity = own != null
                ? own
                : asking.stream()
                        .map(Requirement::severity)
                        .min(Comparator.naturalOrder())
                        .orElse(GapSeverity.INFO);
        return aspiration(law, asking) ? severity.atMost(GapSeverity.WARNING) : severity;
    }

    /** What is only to be striven for, and the way between two target years, warns and never fails. */
    private static boolean aspiration(@Nullable Law law, List<Requirement> asking) {
        if (law != null) {
            return law.force() == TargetForce.PHAN_DAU || law.standing() == Standing.PATH;
        }
        return !asking.isEmpty()
                && asking.stream().allMatch(requirement -> requirement.force() == TargetForce.PHAN_DAU);
    }

    /** What the catalogue says of the plan fact, or the bundle of the gap: with what is lacking, or without. */
    private static Words message(PlanFact fact, Lack lack) {
        Words own = fact.message();
        if (own != null) {
            return own;
        }
        String key = "gap." + lack.code();
        try {
            return Show.raw(lack.what().isEmpty() ? key : key + "." + lack.what());
        } catch (MissingResourceException e) {
            return Show.raw(key);
        }
    }

    /** The remedy of the fault in question, or of what is lacking; what a past year did not do can only be done in the next. */
    private Words remedy(Found found, PlanFact fact) {
        Lack lack = found.lack();
        try {
            return Show.raw("remedy." + lack.code() + "." + lack.what());
        } catch (MissingResourceException e) {
            if (over(found, fact)) {
                return Show.words("remedy.past", fact.name());
            }
            return fact.of() == ShownBy.BOTH && ofResults(found)
                    ? Show.words("remedy.done", fact.name())
                    : fact.remedy();
        }
    }

    /** Whether it is the work of a year that has ended. */
    private boolean over(Found found, PlanFact fact) {
        boolean ofYear = fact.inYear() || (fact.of() == ShownBy.BOTH && ofResults(found));
        return ofYear && duties.year(found) < planCase.asOf().getYear();
    }

    private static boolean ofResults(Found found) {
        return Stream.concat(Stream.of(found.lack().about()), found.facts().stream())
                .anyMatch(one -> one.origin().part().startsWith("results "));
    }

    private List<Ground> grounds(@Nullable Law law, List<Requirement> asking) {
        List<Ground> grounds = new ArrayList<>();
        if (law != null) {
            grounds.add(ground(law.code(), law.citation()));
        }
        asking.forEach(requirement -> grounds.add(ground(requirement.id(), requirement.citation())));
        return grounds;
    }

    private Ground ground(String code, Citation citation) {
        String symbol = planCase.catalogue()
                .document(citation.document())
                .map(GapWords::symbol)
                .orElse(citation.document());
        return new Ground(code, symbol, citation);
    }

    /** The symbol of a document; where no source gives its number, kind, issuer and date, or where that is not known either, name. */
    static String symbol(Document document) {
        if (document.symbol().chars().anyMatch(Character::isDigit)) {
            return document.symbol();
        }
        return document.date() == null
                ? document.name().vi()
                : document.kind() + " " + document.issuer() + " " + document.date();
    }

    private static Words settledBy(List<Words> settling, Optional<Shortfall> shortfall) {
        Words own = shortfall.map(Shortfall::settles).orElse(null);
        if (own != null) {
            return own;
        }
        return settling.isEmpty() ? Show.words("settle.unread") : Show.list(settling);
    }
}
