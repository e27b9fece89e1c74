package vn.khuyenhoc.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Subjects that reach a level above one that is not met, as notes for who reads a review. Immutable and thread-safe. */
public final class LevelsBelow {
    private static final int NAMED = 20;
    private final Phrases vietnamese;
    private final Phrases english;

    /** Subjects whose titles and levels are told with the words of a catalogue. */
    public LevelsBelow(Catalogue catalogue) {
        this.vietnamese = new Phrases(catalogue, Locale.ROOT);
        this.english = new Phrases(catalogue, Locale.ENGLISH);
    }

    /** One note for each title; none where every level below the one reached is met. */
    public List<Words> of(Collection<Decision> decisions) {
        Map<Title, List<Decision>> byTitle = new EnumMap<>(Title.class);
        decisions.stream()
                .filter(decision -> !decision.notMetBelow().isEmpty())
                .forEach(decision -> byTitle.computeIfAbsent(decision.title(), title -> new ArrayList<>())
                        .add(decision));
        List<Words> notes = new ArrayList<>();
        byTitle.forEach((title, same) -> notes.add(note(title, same)));
        return notes;
    }

    private Words note(Title title, List<Decision> decisions) {
        List<Words> each =
                new ArrayList<>(decisions.stream().limit(NAMED).map(this::one).toList());
        if (decisions.size() > NAMED) {
            each.add(Show.words("levels.more", Show.count(decisions.size() - NAMED)));
        }
        Words name = new Words(vietnamese.title(title), english.title(title));
        return Show.words("levels.below", name, Show.count(decisions.size()), Show.list(each));
    }

    private Words one(Decision decision) {
        List<Words> below = decision.notMetBelow().stream().map(this::outcome).toList();
        Words reached = decision.levels().get(decision.level() - 1).name();
        return Show.words("levels.one", decision.subject(), reached, Show.list(below));
    }

    private Words outcome(LevelResult level) {
        return Show.words(
                "levels.outcome",
                level.name(),
                new Words(vietnamese.outcome(level.outcome()), english.outcome(level.outcome())));
    }
}
