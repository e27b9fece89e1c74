package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.ShownBy;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.PlanGap.Ground;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.gap.Lack;
import vn.khuyenhoc.review.internal.Check.Superior;
import vn.khuyenhoc.review.internal.ResultsCase.Year;
import vn.khuyenhoc.text.Words;

/** Turns the checks of a plan into facts for the rules, and what the rules find lacking into gaps. */
public final class Gaps {
    private final RuleRun run;
    private final RuleRun targets;
    private final PlanCase planCase;
    private final ResultsCase results;

    /** The gaps of a case, with the results of its place where there are some. */
    public Gaps(RuleRun run, RuleRun targets, PlanCase planCase, ResultsCase results) {
        this.run = run;
        this.targets = targets;
        this.planCase = planCase;
        this.results = results;
    }

    /** All gaps. */
    public List<PlanGap> all() {
        List<Check> checks = new ArrayList<>();
        checks.addAll(new StageChecks(planCase).all());
        checks.addAll(new PlanTargetChecks(planCase).all());
        checks.addAll(new TaskChecks(planCase).all());
        checks.addAll(new CitationChecks(planCase).all());
        checks.addAll(new ProvisionChecks(planCase).all());
        checks.addAll(ofResults());
        return of(checks);
    }

    /** The gaps that the rules find in checks, the heaviest first, the certain before the undecided. */
    List<PlanGap> of(List<Check> checks) {
        Set<Lack> certain = new HashSet<>(run.lacks(facts(checks, false)));
        return run.lacks(facts(checks, true)).stream()
                .distinct()
                .sorted(Comparator.comparingInt(Lack::check))
                .map(lack -> gap(checks.get(lack.check()), lack, certain.contains(lack)))
                .sorted(Comparator.comparing(PlanGap::severity).thenComparing(PlanGap::certainty))
                .toList();
    }

    /** Obligations and targets are held against the last results; figures that contradict themselves count in every year. */
    private List<Check> ofResults() {
        List<Check> checks = new ArrayList<>(new RemarkChecks(planCase, results, targets).all());
        results.last().ifPresent(year -> {
            Results before = results.before(year).map(Year::results).orElse(null);
            checks.addAll(new RateChecks(planCase, year).all());
            checks.addAll(new ResultChecks(planCase, year.results(), before).all());
            checks.addAll(new DoneChecks(planCase, year.results()).all());
            checks.addAll(new ReportChecks(planCase, year.results()).all());
            checks.addAll(new CalendarChecks(planCase, year.results()).all());
        });
        return checks;
    }

    private static List<Object> facts(List<Check> checks, boolean worst) {
        return IntStream.range(0, checks.size())
                .mapToObj(number -> {
                    Check check = checks.get(number);
                    return worst ? check.worst().apply(number) : check.best().apply(number);
                })
                .toList();
    }

    private PlanGap gap(Check check, Lack lack, boolean certain) {
        List<Requirement> asking = asking(check);
        boolean bound = check.superior() != null
                || (check.fact().always() && check.requirement() == null)
                || asking.stream().anyMatch(planCase::binds);
        Superior superior = check.superior();
        String aspect = lack.aspect().isEmpty() ? "" : "." + lack.aspect();
        return new PlanGap(
                lack.code(),
                severity(check, asking),
                certain && bound ? GapCertainty.CERTAIN : GapCertainty.UNDECIDED,
                check.indicator(),
                planCase.plan().issuer().name(),
                Show.words("gap." + lack.code() + aspect, check.arguments().toArray()),
                remedy(check, lack),
                superior == null ? null : superior.figures(),
                grounds(superior, asking),
                settledBy(check, certain, bound),
                superior == null ? List.of() : superior.policies());
    }

    /** What plans provide for and results must show is to be done, not only to be planned. */
    private static Words remedy(Check check, Lack lack) {
        PlanFact fact = check.fact();
        return fact.of() == ShownBy.BOTH && lack.code().equals(Provisions.NOT_DONE)
                ? Show.words("remedy.done", fact.name())
                : fact.remedy();
    }

    /** The obligations that ask for it, less those that only repeat another of them. */
    private List<Requirement> asking(Check check) {
        Requirement only = check.requirement();
        List<Requirement> all = only != null ? List.of(only) : planCase.asking(check.fact());
        String indicator = check.indicator();
        List<String> ids = all.stream().map(Requirement::id).toList();
        return all.stream()
                .filter(requirement -> indicator == null
                        || requirement.indicators().isEmpty()
                        || requirement.indicators().contains(indicator))
                .filter(requirement -> requirement.mergedWith() == null || !ids.contains(requirement.mergedWith()))
                .toList();
    }

    private static GapSeverity severity(Check check, List<Requirement> asking) {
        PlanFact fact = check.fact();
        GapSeverity own = fact.severity();
        GapSeverity severity = own != null
                ? own
                : asking.stream()
                        .map(Requirement::severity)
                        .min(Comparator.naturalOrder())
                        .orElse(GapSeverity.INFO);
        return aspiration(check, asking) ? severity.atMost(GapSeverity.WARNING) : severity;
    }

    /** What is only to be striven for, and the way between two target years, warns and never fails. */
    private static boolean aspiration(Check check, List<Requirement> asking) {
        Superior superior = check.superior();
        if (superior != null) {
            return superior.force() == TargetForce.PHAN_DAU || superior.standing() == Standing.PATH;
        }
        return !asking.isEmpty()
                && asking.stream().allMatch(requirement -> requirement.force() == TargetForce.PHAN_DAU);
    }

    private List<Ground> grounds(@Nullable Superior superior, List<Requirement> asking) {
        List<Ground> grounds = new ArrayList<>();
        if (superior != null) {
            grounds.add(ground(superior.target(), superior.citation()));
        }
        asking.forEach(requirement -> grounds.add(ground(requirement.id(), requirement.citation())));
        return grounds;
    }

    private Ground ground(String code, Citation citation) {
        String symbol = planCase.catalogue()
                .document(citation.document())
                .map(Gaps::symbol)
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

    private @Nullable Words settledBy(Check check, boolean certain, boolean bound) {
        if (!certain) {
            Words settles = check.settles();
            return settles != null ? settles : Show.words("settle.unread");
        }
        return bound ? null : planCase.notes().get(0);
    }
}
