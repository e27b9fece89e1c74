package vn.khuyenhoc.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khuyenhoc.catalogue.Applicability;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Contradiction;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.GroupResult;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.text.Words;

/** The findings of a decision: what was observed and required for each criterion, and where it stands. */
final class FindingText {
    private static final int INDENT = 15;
    private final Phrases phrases;
    private final Optional<CriteriaSet> set;

    FindingText(Phrases phrases, Optional<CriteriaSet> set) {
        this.phrases = phrases;
        this.set = set;
    }

    void add(Paragraphs text, Decision decision) {
        if (decision.levels().isEmpty()) {
            return;
        }
        LevelResult level = decision.levels().get(Math.max(0, decision.level() - 1));
        groups(text, level);
        text.add(0, phrases.text("findings", phrases.words(level.name())));
        for (Finding finding : level.findings()) {
            add(text, finding, decision.context());
        }
    }

    private void groups(Paragraphs text, LevelResult level) {
        if (!level.groups().isEmpty()) {
            String clause = level.groups().get(0).clause();
            text.add(0, phrases.text("groups", phrases.words(level.name()), clause));
        }
        for (GroupResult group : level.groups()) {
            String outcome = "  " + phrases.outcome(group.outcome());
            String head = outcome + " ".repeat(Math.max(1, INDENT - outcome.length()));
            text.add(head, INDENT, phrases.text("finding", group.label(), phrases.words(group.name())));
        }
    }

    private void add(Paragraphs text, Finding finding, Context context) {
        String outcome = "  " + phrases.outcome(finding.outcome());
        String head = outcome + " ".repeat(Math.max(1, INDENT - outcome.length()));
        text.add(head, INDENT, phrases.text("finding", finding.label(), phrases.words(finding.name())));
        String facts = said(finding, context);
        if (!facts.isEmpty()) {
            text.add(INDENT, facts);
        }
        text.add(
                INDENT,
                phrases.text(
                        "finding.source",
                        finding.clause(),
                        phrases.document(finding.document()),
                        phrases.mark(finding.mark()),
                        finding.rule()));
    }

    /** What was observed and required, and why it came out so, in one line; of what does not apply, why. */
    String said(Finding finding, Context context) {
        boolean applies = finding.outcome() != CriterionOutcome.NOT_APPLICABLE;
        return applies ? facts(finding, context) : whyNot(finding);
    }

    /** Why a criterion does not apply: whom else the document asks. */
    private String whyNot(Finding finding) {
        Reason reason = finding.reason();
        boolean publicOnly = reason == Reason.OTHER_OWNERSHIP
                && criterion(finding).stream()
                        .flatMap(criterion -> criterion.applicability().stream())
                        .map(Applicability::ownership)
                        .filter(Objects::nonNull)
                        .allMatch(Ownership.PUBLIC::equals);
        return publicOnly ? phrases.text("asked.PUBLIC") : reason == null ? "" : phrases.reason(reason);
    }

    private String facts(Finding finding, Context context) {
        int dataYear = context.dataYear();
        boolean wanted = finding.wantsEvidence(context.stance());
        List<String> facts = new ArrayList<>();
        for (Observed observed : finding.observed()) {
            String own = value(observed, wanted, dataYear);
            facts.add(
                    finding.observed().size() > 1
                            ? phrases.text("observed.named", phrases.observation(observed.code()), own)
                            : phrases.text("observed", own));
        }
        required(finding).ifPresent(facts::add);
        BigDecimal earned = finding.earned();
        BigDecimal maximum = finding.maximum();
        if (earned != null && finding.outcome() != CriterionOutcome.UNKNOWN) {
            String highest = maximum == null ? "?" : phrases.numbers().number(maximum);
            facts.add(phrases.text("finding.earned", phrases.numbers().number(earned), highest));
        }
        Reason reason = finding.reason();
        if (reason != null) {
            facts.add(reason == Reason.NO_SUBJECT ? ending(finding) : phrases.reason(reason));
        }
        if (!finding.because().isEmpty()) {
            facts.add(phrases.text("finding.because", names(finding.because())));
        }
        for (Contradiction contradiction : finding.contradictions()) {
            facts.add(new ContradictionText(phrases).of(contradiction, dataYear));
        }
        return String.join("; ", facts);
    }

    private String names(List<String> codes) {
        return codes.stream().map(phrases::observation).collect(Collectors.joining(", "));
    }

    private String value(Observed observed, boolean wanted, int dataYear) {
        String value = phrases.value(observed.code(), observed.value());
        if (observed.undecided() > 0) {
            value = observed.value() instanceof Share
                    ? phrases.text(
                            "observed.undecided", value, phrases.numbers().number(observed.undecided()))
                    : phrases.text("observed.open", value);
        }
        if (observed.origin() == Observed.Origin.REGISTER) {
            Words own = phrases.ownBase(observed.code());
            value = own == null
                    ? phrases.text("observed.register", value)
                    : phrases.text("observed.register.of", value, phrases.words(own));
        }
        Long recognised = observed.recognised();
        Long wouldQualify = observed.wouldQualify();
        if (recognised != null && wouldQualify != null) {
            value = phrases.text(
                    "observed.recognised",
                    value,
                    phrases.numbers().number(recognised),
                    phrases.numbers().number(wouldQualify));
        }
        if (wanted && Boolean.FALSE.equals(observed.evidenced())) {
            value = phrases.text("observed.unshown", value);
        }
        if (observed.year() != dataYear) {
            value = phrases.text("observed.year", value, String.valueOf(observed.year()));
        }
        return value;
    }

    private Optional<String> required(Finding finding) {
        Better better = criterion(finding).map(Criterion::better).orElse(Better.HIGHER);
        if (better == Better.HIGHER_THAN_PREVIOUS || better == Better.LOWER_THAN_PREVIOUS) {
            return Optional.of(phrases.text("required." + better));
        }
        String required = finding.required();
        if (required == null || finding.observed().isEmpty()) {
            return Optional.empty();
        }
        boolean points = phrases.type(finding.observed().get(0).code()) == ValueType.POINTS;
        if (points && required.equals("0")) {
            return every() ? Optional.of(phrases.text("required.above0")) : Optional.empty();
        }
        String words = phrases.required(finding.observed().get(0).code(), required);
        return Optional.of(phrases.text("required." + better, words));
    }

    private boolean every() {
        return set.stream().flatMap(found -> found.levels().stream()).anyMatch(level -> level.every());
    }

    private String ending(Finding finding) {
        return criterion(finding)
                .map(Criterion::ending)
                .map(ending -> phrases.words(ending.reason()))
                .orElseGet(() -> phrases.reason(Reason.NO_SUBJECT));
    }

    private Optional<Criterion> criterion(Finding finding) {
        return set.stream()
                .flatMap(CriteriaSet::criteria)
                .filter(criterion -> criterion.code().equals(finding.criterion()))
                .findFirst();
    }
}
