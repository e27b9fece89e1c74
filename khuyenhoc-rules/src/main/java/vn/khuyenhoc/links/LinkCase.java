package vn.khuyenhoc.links;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.LinkBearing;
import vn.khuyenhoc.catalogue.TitleLink;
import vn.khuyenhoc.catalogue.TitleLink.PassMarks;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.explanation.Numbers;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Messages;
import vn.khuyenhoc.text.Words;

/** One link for one subject: what its dossier and its decision say. */
final class LinkCase {
    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final String UNKNOWN = "UNKNOWN";
    static final Messages MESSAGES = Messages.of(LinkCase.class, "Messages");
    private final Catalogue catalogue;
    private final Subject subject;
    private final Decision decision;
    private final TitleLink link;
    private final @Nullable Finding criterion;

    LinkCase(Catalogue catalogue, Subject subject, Decision decision, TitleLink link) {
        this.catalogue = catalogue;
        this.subject = subject;
        this.decision = decision;
        this.link = link;
        this.criterion = criterion();
    }

    /** The finding of the level held, or of the level reached, on the criterion that asks for the other title. */
    private @Nullable Finding criterion() {
        int held = heldLevel();
        List<LevelResult> levels = decision.levels();
        Collection<Finding> findings = held == 0 || levels.isEmpty()
                ? decision.findings()
                : levels.get(Math.min(held, levels.size()) - 1).findings();
        return findings.stream()
                .filter(finding -> link.criteria().contains(finding.criterion()))
                .findFirst()
                .orElse(null);
    }

    /** The level recognised for the year, or still valid on the day; 0 where none is. */
    private int heldLevel() {
        return decision.holdings().stream()
                .filter(this::bears)
                .mapToInt(holding -> holding.title().level())
                .max()
                .orElse(0);
    }

    /**
     * Whether a title that is held bears on the year. What a title asks for is asked of the year that it was judged by alone: losing it
     * later contradicts nothing.
     */
    private boolean bears(Holding holding) {
        boolean ofYear = catalogue.in(decision.context().locality()).yearJudged(holding.title())
                == decision.context().dataYear();
        return ofYear || (link.bearing() != LinkBearing.REQUIRED && Boolean.TRUE.equals(holding.valid()));
    }

    /** The fact for the rules; empty where the criterion that asks for the other title is not asked of this subject. */
    Optional<LinkCheck> check(int number) {
        PassMarks passMarks = link.passMarks();
        boolean notAsked = !link.criteria().isEmpty()
                && (criterion == null || criterion.outcome() == CriterionOutcome.NOT_APPLICABLE);
        return notAsked
                ? Optional.empty()
                : Optional.of(new LinkCheck(
                        number,
                        link.bearing().name(),
                        heldLevel(),
                        decision.outcome().name(),
                        known(),
                        other(),
                        earned(),
                        points(),
                        passMarks == null ? 0 : passMarks.marks().size(),
                        marks()));
    }

    private int known() {
        return (int) decision.findings().stream()
                .filter(finding -> finding.outcome() != CriterionOutcome.UNKNOWN)
                .count();
    }

    private String other() {
        if (criterion != null) {
            return switch (criterion.outcome()) {
                case MET -> YES;
                case NOT_MET -> NO;
                default -> UNKNOWN;
            };
        }
        return value(link.shown()) instanceof YesNo shown ? shown.yes() ? YES : NO : UNKNOWN;
    }

    private double earned() {
        BigDecimal earned = criterion == null ? null : criterion.earned();
        return earned == null ? 0 : earned.doubleValue();
    }

    private Interval points() {
        PassMarks marks = link.passMarks();
        return marks != null && value(marks.points()) instanceof Points points
                ? Interval.exactly(points.points().doubleValue())
                : Interval.closed(0, Double.POSITIVE_INFINITY);
    }

    private @Nullable Interval marks() {
        PassMarks marks = link.passMarks();
        if (marks == null) {
            return null;
        }
        if (value(marks.group()) instanceof Grade group && marks.marks().containsKey(group.grade())) {
            return Interval.exactly(
                    Objects.requireNonNull(marks.marks().get(group.grade())).doubleValue());
        }
        double[] all = marks.marks().values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        return Interval.closed(all[0], all[all.length - 1]);
    }

    private @Nullable Value value(@Nullable String code) {
        return subject.observations().stream()
                .filter(one -> one.code().equals(code)
                        && one.year() == decision.context().dataYear())
                .map(Observation::value)
                .findFirst()
                .orElse(null);
    }

    /** What a rule found, in words. */
    LinkFinding finding(LinkOutcome outcome) {
        String kind = outcome == LinkOutcome.NOT_ASSESSED
                ? ""
                : link.passMarks() != null ? ".marks" : criterion == null ? "" : ".criterion";
        return new LinkFinding(
                subject.id(),
                decision.title(),
                link.id(),
                outcome,
                new Words(text(outcome + kind, Locale.ROOT), text(outcome + kind, Locale.ENGLISH)));
    }

    private String text(String key, Locale locale) {
        Phrases phrases = new Phrases(catalogue, locale);
        Finding asked = criterion;
        return MESSAGES.text(
                locale,
                key,
                phrases.title(decision.title()),
                phrases.words(link.other()),
                String.valueOf(decision.context().dataYear()),
                asked == null ? "" : asked.criterion(),
                numbers(points(), locale),
                marks() == null ? "" : numbers(Objects.requireNonNull(marks()), locale),
                number(earned(), locale));
    }

    private static String numbers(Interval interval, Locale locale) {
        if (Double.isInfinite(interval.high())) {
            return MESSAGES.text(locale, "points.unknown");
        }
        return interval.isPoint()
                ? number(interval.low(), locale)
                : MESSAGES.text(
                        locale, "points.between", number(interval.low(), locale), number(interval.high(), locale));
    }

    private static String number(double number, Locale locale) {
        return Numbers.of(locale).number(BigDecimal.valueOf(number));
    }
}
