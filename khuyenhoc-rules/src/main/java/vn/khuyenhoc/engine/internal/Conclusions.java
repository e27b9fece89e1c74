package vn.khuyenhoc.engine.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Authority;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Deadline;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.GroupResult;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.engine.internal.Scores.Sums;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Messages;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Makes decisions: of a case that the rules have looked at, or where no criteria set covers the subject. */
final class Conclusions {
    private static final Messages MESSAGES = Messages.of(vn.khuyenhoc.engine.Engine.class, "Messages");
    private static final Finding[] NONE = {};
    private final Catalogue catalogue;
    private final Jurisdiction law;
    private final Context context;
    private final String rulesDigest;
    private final Holdings holdings;

    Conclusions(Catalogue catalogue, Jurisdiction law, Context context, String rulesDigest) {
        this.catalogue = catalogue;
        this.law = law;
        this.context = context;
        this.rulesDigest = rulesDigest;
        this.holdings = new Holdings(catalogue, law, context);
    }

    Holdings holdings() {
        return holdings;
    }

    Decision of(Case judged, LawOfDay.Forum forum) {
        PreparedSet prepared = judged.set();
        List<LevelRule> rules = prepared.set().levels();
        Findings findings = new Findings(catalogue, context, judged);
        LevelResult[] results = new LevelResult[rules.size()];
        Finding[][] found = new Finding[results.length][];
        @Nullable Sums[] sums = new Sums[results.length];
        @Nullable Score[] totals = new Score[results.length];
        for (int i = 0; i < results.length; i++) {
            boolean same = i > 0 && judged.asksAsBefore(i + 1);
            found[i] = same ? found[i - 1] : findings.at(i + 1, i > 0 ? found[i - 1] : NONE);
            sums[i] = same ? sums[i - 1] : prepared.scores().sums(i + 1, found[i]);
            totals[i] = same ? totals[i - 1] : sums[i] == null ? null : sums[i].total();
            LevelRule rule = rules.get(i);
            Outcome own = Levels.outcome(prepared.set(), rule, found[i], totals[i]);
            String refusedBy = i > 0 ? Levels.refusedBy(rule, own, results[i - 1]) : null;
            Outcome outcome = refusedBy == null ? own : Outcome.NOT_QUALIFIED;
            List<Finding> list = same ? results[i - 1].findings() : List.of(found[i]);
            List<GroupResult> groups =
                    same ? results[i - 1].groups() : prepared.verdicts().of(i + 1, found[i]);
            results[i] = new LevelResult(rule.level(), rule.name(), outcome, list, groups, refusedBy);
        }
        int reached = Levels.reached(results);
        int shown = Math.max(0, reached - 1);
        List<Holding> held = holdings.of(judged.subject(), judged.title());
        return new Decision(
                judged.subject().id(),
                judged.title(),
                context,
                Levels.outcome(results),
                reached,
                results.length == 0 ? null : totals[shown],
                results.length == 0 || sums[shown] == null ? List.of() : sums[shown].groups(),
                List.of(results),
                missing(judged, found, results),
                prepared.asksEvidence() ? Wanted.evidence(found, results, context.stance()) : List.of(),
                Ways.nearest(judged, results, found, totals, reached),
                held,
                Admission.of(prepared.set(), forum.rounds(), held, reached, context),
                forum.calendar(),
                forum.basis());
    }

    /** What would help to settle what is unknown, in the order of the catalogue. */
    private List<String> missing(Case judged, Finding[][] levels, LevelResult[] results) {
        Missing missing = null;
        for (int i = 0; i < levels.length; i++) {
            if (results[i].refusedBy() != null || (i > 0 && levels[i] == levels[i - 1])) {
                continue;
            }
            for (int j = 0; j < levels[i].length; j++) {
                Finding finding = levels[i][j];
                if (!isTold(levels, i, j)
                        && (finding.outcome() == CriterionOutcome.UNKNOWN || finding.reason() == Reason.NO_EVIDENCE)) {
                    missing = missing == null ? new Missing(judged, catalogue) : missing;
                    missing.add(finding, judged.set().criteria(i + 1)[j]);
                }
            }
        }
        return missing == null ? List.of() : missing.codes();
    }

    /** Whether the finding of a level is that of the level before. */
    @SuppressWarnings("ReferenceEquality") // the quick answer; what is told twice stands once
    private static boolean isTold(Finding[][] levels, int level, int at) {
        return level > 0 && at < levels[level - 1].length && levels[level][at] == levels[level - 1][at];
    }

    List<Deadline> calendar(CriteriaSet set, Title title) {
        return law.calendar(set, title, context.dataYear(), context.asOf()).stream()
                .map(step -> new Deadline(
                        step.name(),
                        step.lastDay(context.dataYear()),
                        step.workingDays(),
                        step.citation().clause()))
                .toList();
    }

    Basis basis(CriteriaSet set, Title title) {
        Optional<Authority> authority = law.authority(set, title, context.asOf());
        return new Basis(
                set.id(),
                set.name(),
                set.document(),
                set.validity(),
                set.completeness(),
                set.illustrative(),
                authority.map(Authority::name).orElse(null),
                authority.map(Authority::note).orElse(null),
                set.missing(),
                rulesDigest,
                catalogue.digest());
    }

    /** A decision where no set is in force, the set does not cover the subject, or the subject does not exist on the day. */
    Decision undecided(Subject subject, Title title) {
        return law.gap(title, context.asOf())
                .map(gap -> without(subject, title, gap.reason(), gap.validity()))
                .orElseGet(() -> without(subject, title, "noSet"));
    }

    Decision without(Subject subject, Title title, String key) {
        Words reason = new Words(MESSAGES.text(Locale.ROOT, key), MESSAGES.text(Locale.ENGLISH, key));
        return without(subject, title, reason, null);
    }

    private Decision without(Subject subject, Title title, Words reason, @Nullable Validity validity) {
        Basis basis = new Basis(
                null,
                reason,
                null,
                validity,
                Completeness.MISSING,
                false,
                null,
                null,
                List.of(reason),
                rulesDigest,
                catalogue.digest());
        return new Decision(
                subject.id(),
                title,
                context,
                Outcome.UNDECIDED,
                0,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                holdings.of(subject, title),
                null,
                List.of(),
                basis);
    }
}
