package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Ending;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.observation.ValueType;

/** Derives findings: what the rules say is met, and from the catalogue what is not met, not known or does not apply. */
final class Findings {
    private final Catalogue catalogue;
    private final Context context;
    private final Case judged;
    private final Map<Assessment, Map<String, Award>> awards;

    Findings(Catalogue catalogue, Context context, Case judged, Map<Assessment, Map<String, Award>> awards) {
        this.catalogue = catalogue;
        this.context = context;
        this.judged = judged;
        this.awards = awards;
    }

    List<Finding> at(int level) {
        return judged.set().criteria(level).stream()
                .map(criterion -> finding(criterion, level))
                .toList();
    }

    private Finding finding(Criterion criterion, int level) {
        Verdict verdict = byStance(verdict(criterion, level), criterion, level);
        Points points = points(criterion, level, verdict.outcome());
        return new Finding(
                criterion.code(),
                criterion.label(),
                criterion.name(),
                verdict.outcome(),
                verdict.reason(),
                points.earned(),
                points.possible(),
                criterion.maximum(),
                observed(criterion),
                required(criterion, level),
                criterion.citation().document(),
                criterion.clause(level),
                criterion.citation().mark(),
                judged.set().ruleName(criterion));
    }

    private Verdict verdict(Criterion criterion, int level) {
        Truth applies = applies(criterion, level);
        if (applies == Truth.FALSE) {
            return new Verdict(CriterionOutcome.NOT_APPLICABLE, null);
        }
        Ending ending = criterion.ending();
        if (ending != null && context.asOf().isAfter(ending.lastDay())) {
            return new Verdict(CriterionOutcome.UNKNOWN, Reason.NO_SUBJECT);
        }
        if (!allKnown(criterion)) {
            return new Verdict(CriterionOutcome.UNKNOWN, Reason.MISSING_OBSERVATION);
        }
        if (judged.certain(level, criterion.code(), awards) != null) {
            return new Verdict(CriterionOutcome.MET, null);
        }
        if (judged.possible(level, criterion.code(), awards) != null) {
            return new Verdict(CriterionOutcome.UNKNOWN, inexact(criterion) ? Reason.INEXACT : Reason.AREA_UNKNOWN);
        }
        return applies == Truth.UNKNOWN
                ? new Verdict(CriterionOutcome.UNKNOWN, Reason.APPLICABILITY_UNKNOWN)
                : new Verdict(CriterionOutcome.NOT_MET, null);
    }

    /** What is asked for certain and shown by nothing is not met where the document says so, before the council. */
    private Verdict byStance(Verdict verdict, Criterion criterion, int level) {
        boolean noEvidence = verdict.reason() == Reason.MISSING_OBSERVATION || verdict.reason() == Reason.INEXACT;
        if (context.stance() == Stance.DECIDING
                && judged.set().set().noEvidence() != null
                && noEvidence
                && applies(criterion, level) == Truth.TRUE) {
            return new Verdict(CriterionOutcome.NOT_MET, Reason.NO_EVIDENCE);
        }
        return verdict;
    }

    private Truth applies(Criterion criterion, int level) {
        return Applicabilities.at(criterion.applicability(), level, judged.subject(), judged.areas(), catalogue);
    }

    private boolean allKnown(Criterion criterion) {
        return criterion.needs().stream()
                .allMatch(any ->
                        any.stream().anyMatch(need -> judged.reading(need).known()));
    }

    private boolean inexact(Criterion criterion) {
        return needs(criterion)
                .anyMatch(need ->
                        judged.reading(need).known() && !judged.reading(need).exact());
    }

    private static java.util.stream.Stream<Need> needs(Criterion criterion) {
        return criterion.needs().stream().flatMap(List::stream);
    }

    private Points points(Criterion criterion, int level, CriterionOutcome outcome) {
        CriteriaSet set = judged.set().set();
        if (set.maximum() == null || (criterion.maximum() == null && !scored(criterion))) {
            return new Points(null, null);
        }
        if (outcome == CriterionOutcome.NOT_APPLICABLE) {
            return new Points(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BigDecimal earned = earned(criterion, judged.certain(level, criterion.code(), awards), false);
        if (outcome != CriterionOutcome.UNKNOWN) {
            return new Points(earned, earned);
        }
        BigDecimal most = allKnown(criterion)
                ? earned(criterion, judged.possible(level, criterion.code(), awards), true)
                : criterion.maximum();
        return new Points(allKnown(criterion) ? earned : BigDecimal.ZERO, most);
    }

    /** Points that a rule awards; otherwise those that were observed, which count towards the score even below the minimum. */
    private BigDecimal earned(Criterion criterion, @Nullable Award award, boolean most) {
        if (award != null) {
            return plain(award.points());
        }
        return needs(criterion)
                .filter(need -> definition(need).type() == ValueType.POINTS)
                .map(judged::reading)
                .filter(Reading::known)
                .map(reading -> plain(most ? reading.most() : reading.least()))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private boolean scored(Criterion criterion) {
        return needs(criterion).anyMatch(need -> definition(need).type() == ValueType.POINTS);
    }

    private List<Observed> observed(Criterion criterion) {
        List<Observed> observed = new ArrayList<>();
        needs(criterion).forEach(need -> observed.add(judged.reading(need).observed()));
        return observed;
    }

    private @Nullable String required(Criterion criterion, int level) {
        if (criterion.threshold() == null) {
            return null;
        }
        double required = judged.requiredStrict(level, criterion.code());
        ObservationDefinition definition = definition(criterion.needs().get(0).get(0));
        return definition.type() == ValueType.GRADE
                ? definition.grades().get((int) required)
                : plain(required).toPlainString();
    }

    private ObservationDefinition definition(Need need) {
        return catalogue.observation(need.code()).orElseThrow();
    }

    static BigDecimal plain(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private record Verdict(
            CriterionOutcome outcome, @Nullable Reason reason) {}

    private record Points(
            @Nullable BigDecimal earned, @Nullable BigDecimal possible) {}
}
