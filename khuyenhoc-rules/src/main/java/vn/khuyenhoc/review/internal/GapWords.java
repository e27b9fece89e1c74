package vn.khuyenhoc.review.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.GapPackage.Found;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.PlanGap.Ground;
import vn.khuyenhoc.review.PlanGap.Seen;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Lack;
import vn.khuyenhoc.review.gap.Law;
import vn.khuyenhoc.review.gap.Obligation;
import vn.khuyenhoc.text.Places;
import vn.khuyenhoc.text.Words;

/** Explains what rules found: what is lacking, by which law, how heavy it is, what to do. */
final class GapWords {
    private final PlanCase planCase;
    private final ResultsCase results;
    private final Duties duties;
    private final GapLaw law;
    private final Map<String, Places> places = new HashMap<>();

    GapWords(PlanCase planCase, ResultsCase results, GapLaw law) {
        this.law = law;
        this.planCase = planCase;
        this.results = results;
        this.duties = new Duties(planCase, results);
        places.put("plan:", planCase.plan().places());
        results.years().forEach(year -> places.put(year.part(), year.results().places()));
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
        Fact about = lack.about();
        PlanFact fact = fact(lack);
        String indicator = first(found, Fact::about);
        List<Fact> others = found.facts().stream().filter(one -> one != about).toList();
        Shortfall shortfall = Shortfall.of(planCase, results, about, others);
        Law of = shortfall != null ? shortfall.law() : first(found, Fact::law);
        Told told = new Told(about, others, fact);
        boolean over = duties.over(found, fact);
        return new PlanGap(
                lack.code(),
                severity(fact, of, asking(certain.isEmpty() ? all : certain, fact, indicator)),
                settling == null ? GapCertainty.CERTAIN : GapCertainty.UNDECIDED,
                indicator,
                planCase.plan().issuer().name(),
                told.in(message(fact, lack)),
                told.in(remedy(found, fact, over)),
                shortfall == null ? null : shortfall.figures(),
                grounds(of, asking(all, fact, indicator)),
                settling == null ? null : settledBy(settling, shortfall),
                of == null ? List.of() : of.policies(),
                fact.code(),
                fact.shortcoming(),
                seen(found),
                duties.actor(found, fact),
                duties.due(about, fact),
                about.doneLate(),
                about.doneLate() || over,
                duties.waiver(fact, indicator).orElseGet(() -> law.waiver(all)));
    }

    private static <T> @Nullable T first(Found found, Function<Fact, @Nullable T> part) {
        return found.all().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What people wrote that the rule matched, and where it stands. */
    private List<Seen> seen(Found found) {
        return found.all()
                .map(one -> one.origin().part())
                .distinct()
                .flatMap(part -> {
                    String file = part.substring(0, part.indexOf(':') + 1);
                    String path = part.substring(file.length());
                    Places of = places.get(file);
                    return of == null || path.isEmpty()
                            ? Stream.of()
                            : Stream.of(new Seen(path, of.of(path).orElse(null)));
                })
                .toList();
    }

    /** The plan fact that a rule names, or the only one with the code of the gap. */
    PlanFact fact(Lack lack) {
        return planCase.catalogue()
                .planFact(lack.what().replaceFirst("\\..*", ""))
                .or(() -> planCase.catalogue().planFacts().stream()
                        .filter(fact -> lack.code().equals(fact.gap()))
                        .findFirst())
                .orElseThrow(
                        () -> new IllegalStateException("no plan fact of the catalogue has the gap " + lack.code()));
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
        String key = "gap." + lack.code();
        return own != null ? own : Show.raw(key + "." + lack.what(), key).orElseThrow();
    }

    /** The remedy of the fault in question, or of what is lacking; what a past year did not do can only be done in the next. */
    private static Words remedy(Found found, PlanFact fact, boolean over) {
        Lack lack = found.lack();
        return Show.raw("remedy." + lack.code() + "." + lack.what())
                .orElseGet(() -> over
                        ? Show.words("remedy.past", fact.name())
                        : Duties.ofResults(found, fact) ? Show.words("remedy.done", fact.name()) : fact.remedy());
    }

    private List<Ground> grounds(@Nullable Law law, List<Requirement> asking) {
        return Stream.concat(
                        Stream.ofNullable(law).map(one -> ground(one.code(), one.citation())),
                        asking.stream().map(one -> ground(one.id(), one.citation())))
                .toList();
    }

    private Ground ground(String code, Citation citation) {
        return new Ground(code, Show.symbol(planCase.catalogue(), citation.document()), citation);
    }

    private static Words settledBy(List<Words> settling, @Nullable Shortfall shortfall) {
        Words own = shortfall == null ? null : shortfall.settles();
        return own != null ? own : settling.isEmpty() ? Show.words("settle.unread") : Show.list(settling);
    }
}
