package vn.khuyenhoc.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.title.Title;

/** Decisions as text for people: when and where, counts by title, and one line a decision. */
final class Overview {
    private static final int WIDTH = 100;
    private final Judged judged;
    private final Locale locale;
    private final Phrases phrases;

    Overview(Judged judged, Locale locale) {
        this.judged = judged;
        this.locale = locale;
        this.phrases = new Phrases(judged.engine().catalogue(), locale);
    }

    /** The whole text. */
    String text() {
        Paragraphs text = new Paragraphs(WIDTH);
        head(text);
        text.blank();
        table(text);
        text.blank();
        text.add(0, Say.text(locale, "overview.each"));
        judged.decisions().forEach(decision -> text.add(2, line(decision)));
        return text.toString();
    }

    /** When, where and by which rules. */
    void head(Paragraphs text) {
        Context context = judged.context();
        String overlay = context.locality();
        text.add(
                0,
                Say.text(
                        locale,
                        "overview.context",
                        phrases.numbers().day(context.asOf()),
                        String.valueOf(context.dataYear()),
                        overlay == null ? Say.text(locale, "overview.nation") : overlay,
                        phrases.stance(context.stance())));
        text.add(
                0,
                Say.text(
                        locale,
                        "overview.sizes",
                        phrases.numbers().number(judged.register().subjects().size()),
                        phrases.numbers().number(judged.decisions().size()),
                        Phrases.digest(judged.engine().rules().digest()),
                        Phrases.digest(judged.engine().catalogue().digest())));
    }

    /** Counts by title and outcome, and by level. */
    void table(Paragraphs text) {
        heading(text);
        byTitle().forEach((title, decisions) -> {
            row(text, title, decisions);
            String levels = levels(decisions);
            if (!levels.isEmpty()) {
                text.add(4, levels);
            }
        });
    }

    /** The same with what keeps most from each title; of sets that were read in part, how many titles they are. */
    void tableWithCauses(Paragraphs text) {
        heading(text);
        int partial = 0;
        for (Map.Entry<Title, List<Decision>> title : byTitle().entrySet()) {
            row(text, title.getKey(), title.getValue());
            boolean complete = title.getValue().stream()
                    .allMatch(decision -> decision.basis().completeness() == Completeness.COMPLETE);
            String more = Stream.of(levels(title.getValue()), complete ? cause(title.getValue()) : "")
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("; "));
            if (!more.isEmpty()) {
                text.add(4, more);
            }
            partial += complete ? 0 : 1;
        }
        if (partial > 0) {
            text.add(0, Say.text(locale, "table.partial", partial));
        }
    }

    private void heading(Paragraphs text) {
        line(
                text,
                Say.text(locale, "table.title"),
                Say.text(locale, "table.all"),
                Say.text(locale, "table.QUALIFIED"),
                Say.text(locale, "table.NOT_QUALIFIED"),
                Say.text(locale, "table.UNDECIDED"));
    }

    private Map<Title, List<Decision>> byTitle() {
        Map<Title, List<Decision>> byTitle = new EnumMap<>(Title.class);
        for (Decision decision : judged.decisions()) {
            byTitle.computeIfAbsent(decision.title(), title -> new ArrayList<>())
                    .add(decision);
        }
        return byTitle;
    }

    private void row(Paragraphs text, Title title, List<Decision> decisions) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        decisions.forEach(decision -> counts.merge(decision.outcome(), 1, Integer::sum));
        boolean illustrative =
                decisions.stream().anyMatch(decision -> decision.basis().illustrative());
        line(
                text,
                phrases.title(title) + (illustrative ? " " + Say.text(locale, "table.illustrative") : ""),
                number(decisions.size()),
                number(counts.getOrDefault(Outcome.QUALIFIED, 0)),
                number(counts.getOrDefault(Outcome.NOT_QUALIFIED, 0)),
                number(counts.getOrDefault(Outcome.UNDECIDED, 0)));
    }

    private static void line(Paragraphs text, Object... cells) {
        text.add(String.format(Locale.ROOT, "%-56.56s %9s %9s %9s %9s", cells), 0, "");
    }

    private String levels(List<Decision> decisions) {
        Map<Integer, Integer> counts = new TreeMap<>();
        decisions.stream()
                .filter(decision -> decision.level() > 0)
                .forEach(decision -> counts.merge(decision.level(), 1, Integer::sum));
        boolean several =
                decisions.stream().anyMatch(decision -> decision.levels().size() > 1);
        List<String> levels = new ArrayList<>();
        if (several) {
            counts.forEach((level, count) -> levels.add(Say.text(locale, "table.level", level, number(count))));
        }
        return String.join("; ", levels);
    }

    private String cause(List<Decision> decisions) {
        return Causes.of(decisions)
                .most()
                .map(cause -> {
                    String name = (cause.code() + " " + cause.name().in(locale)).strip();
                    String counts = cause.notMet() == 0
                            ? Say.text(locale, "cause.unknown", number(cause.unknown()))
                            : cause.unknown() == 0
                                    ? Say.text(locale, "cause.notMet", number(cause.notMet()))
                                    : Say.text(locale, "cause.both", number(cause.notMet()), number(cause.unknown()));
                    return Say.text(locale, "table.cause", name, counts);
                })
                .orElse("");
    }

    private String number(int number) {
        return phrases.numbers().number(number);
    }

    /** A decision in a line: outcome, level, score, and the criteria that are not met or not known. */
    private String line(Decision decision) {
        StringBuilder line = new StringBuilder(outcome(decision));
        codes(line, decision, CriterionOutcome.NOT_MET);
        codes(line, decision, CriterionOutcome.UNKNOWN);
        return line.toString();
    }

    /** A decision in a line: outcome, level and score. */
    String outcome(Decision decision) {
        String key = decision.basis().illustrative() ? "overview.line.illustrative" : "overview.line";
        StringBuilder line = new StringBuilder(Say.text(
                locale, key, decision.subject(), phrases.title(decision.title()), phrases.outcome(decision.outcome())));
        if (decision.level() > 0) {
            line.append(Say.text(locale, "overview.level", decision.level()));
            decision.notMetBelow()
                    .forEach(below -> line.append(
                            Say.text(locale, "overview.below", below.level(), phrases.outcome(below.outcome()))));
        }
        Score total = decision.total();
        if (total != null) {
            line.append("; ").append(Say.text(locale, "overview.score", phrases.score(total)));
        }
        return line.toString();
    }

    private void codes(StringBuilder line, Decision decision, CriterionOutcome outcome) {
        if (decision.outcome() == Outcome.QUALIFIED) {
            return;
        }
        List<String> codes = decision.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(Finding::criterion)
                .toList();
        if (!codes.isEmpty()) {
            line.append("; ").append(phrases.outcome(outcome)).append(": ").append(String.join(", ", codes));
        }
    }
}
