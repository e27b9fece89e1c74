package vn.khuyenhoc.explanation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.text.Words;

/**
 * Tells people a decision and why it was made. Names the subject by its identifier only, so that no name reaches the text.
 *
 * <p>Immutable and thread-safe; equal decisions give equal texts.
 */
public final class Explanation {
    private static final int WIDTH = 100;
    private final Catalogue catalogue;
    private final Phrases phrases;

    /** Explanations in a language, with the names of the catalogue that the decisions were made by. */
    public Explanation(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.phrases = new Phrases(catalogue, locale);
    }

    /** The decision as text in lines of at most 100 columns, ending with a line break. */
    public String of(Decision decision) {
        Paragraphs text = new Paragraphs(WIDTH);
        Optional<CriteriaSet> set = set(decision);
        head(text, decision);
        basis(text, decision.basis());
        levels(text, decision);
        scores(text, decision, set);
        Phrases here = phrases.in(decision.context().locality());
        new FindingText(here, set).add(text, decision);
        new WayText(here).add(text, decision);
        new TermText(phrases, set).add(text, decision);
        text.add(
                0,
                phrases.text(
                        "digests",
                        Phrases.digest(decision.basis().rules()),
                        Phrases.digest(decision.basis().catalogue())));
        return text.toString();
    }

    /** The steps of the nearest way to qualify, one text each; empty where the decision has no way. */
    public List<String> steps(Decision decision) {
        return new WayText(phrases.in(decision.context().locality())).steps(decision);
    }

    /** What was observed on a criterion of a decision and what is required, in one line; empty where nothing is to be said. */
    public String facts(Decision decision, Finding finding) {
        Phrases here = phrases.in(decision.context().locality());
        return new FindingText(here, set(decision)).said(finding, decision.context());
    }

    private Optional<CriteriaSet> set(Decision decision) {
        return catalogue.in(decision.context().locality()).sets().stream()
                .filter(set -> set.id().equals(decision.basis().criteriaSet()))
                .findFirst();
    }

    private void head(Paragraphs text, Decision decision) {
        String label = decision.basis().illustrative() ? "head.illustrative" : "head";
        text.add(
                0,
                phrases.text(
                        label,
                        phrases.title(decision.title()),
                        decision.subject(),
                        phrases.outcome(decision.outcome())));
        text.add(
                2,
                phrases.text(
                        "context",
                        phrases.numbers().day(decision.context().asOf()),
                        String.valueOf(decision.context().dataYear()),
                        locality(decision.context().locality()),
                        phrases.stance(decision.context().stance())));
    }

    private String locality(@Nullable String overlay) {
        String names = catalogue.in(overlay).overlays().stream()
                .map(own -> phrases.words(own.name()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? phrases.text("nation") : names;
    }

    private void basis(Paragraphs text, Basis basis) {
        String validity = basis.validity() == null ? "" : phrases.validity(basis.validity());
        String document = basis.document();
        if (document == null) {
            String key = validity.isEmpty() ? "basis.none" : "basis.gap";
            text.add(2, phrases.text(key, phrases.words(basis.name()), validity));
            return;
        }
        text.add(2, phrases.text("basis", phrases.document(document), phrases.words(basis.name()), validity));
        if (basis.illustrative()) {
            text.add(2, phrases.text("illustrative"));
        }
        boolean all = basis.missing().isEmpty();
        if (basis.completeness() != Completeness.COMPLETE || !all) {
            text.add(2, phrases.completeness(basis.completeness(), all));
        }
        for (Words missing : basis.missing()) {
            text.add("  - ", 4, phrases.words(missing));
        }
    }

    private void levels(Paragraphs text, Decision decision) {
        if (decision.level() > 0) {
            LevelResult reached = decision.levels().get(decision.level() - 1);
            text.add(2, phrases.text("level.reached", phrases.words(reached.name())));
        }
        for (LevelResult below : decision.notMetBelow()) {
            text.add(2, phrases.text("level.below", phrases.words(below.name()), phrases.outcome(below.outcome())));
        }
        for (LevelResult level : decision.levels()) {
            String clause = level.refusedBy();
            if (clause != null) {
                text.add(2, phrases.text("level.refusedBy", phrases.words(level.name()), clause));
            }
        }
        new AdmissibleText(phrases).add(text, decision);
        if (decision.nextLevel() > 0) {
            LevelResult next = decision.levels().get(decision.nextLevel() - 1);
            text.add(2, phrases.text("level.next", phrases.words(next.name()), phrases.outcome(next.outcome())));
        }
    }

    private void scores(Paragraphs text, Decision decision, Optional<CriteriaSet> set) {
        Score total = decision.total();
        if (total != null) {
            text.add(2, phrases.text("score.total", phrases.score(total)));
        }
        for (Score score : decision.groups()) {
            Optional<Group> group = group(set, score.code());
            if (group.isEmpty() || scored(group.get(), decision)) {
                String name = group.map(this::name).orElse(score.code());
                text.add("  - ", 4, phrases.text("score.group", name, phrases.score(score)));
            }
        }
    }

    private static Optional<Group> group(Optional<CriteriaSet> set, String code) {
        return set.stream()
                .flatMap(found -> found.groups().stream())
                .filter(group -> group.code().equals(code))
                .findFirst();
    }

    /** Some groups of a set with points give none. */
    private static boolean scored(Group group, Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.earned() != null)
                .anyMatch(finding -> group.criteria().stream()
                        .anyMatch(criterion -> criterion.code().equals(finding.criterion())));
    }

    private String name(Group group) {
        return group.label() + " " + phrases.words(group.name());
    }
}
