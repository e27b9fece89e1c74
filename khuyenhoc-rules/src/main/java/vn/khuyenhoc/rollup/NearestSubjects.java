package vn.khuyenhoc.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.review.Nearest;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** The subjects nearest to qualifying: fewest steps on their nearest way, then fewest points. Immutable and thread-safe. */
public final class NearestSubjects {
    private final Explanation vietnamese;
    private final Explanation english;

    /** Subjects whose ways are told with the words of a catalogue. */
    public NearestSubjects(Catalogue catalogue) {
        this.vietnamese = new Explanation(catalogue, Locale.ROOT);
        this.english = new Explanation(catalogue, Locale.ENGLISH);
    }

    /**
     * The subjects that do not qualify yet and have a way, the nearest first, of each title so many at most.
     *
     * @param most how many of a title
     */
    public List<Nearest> of(Collection<Decision> decisions, int most) {
        Map<Title, List<Decision>> byTitle = new LinkedHashMap<>();
        decisions.stream()
                .filter(decision -> decision.outcome() != Outcome.QUALIFIED && steps(decision) > 0)
                .sorted(Comparator.comparingInt(NearestSubjects::steps)
                        .thenComparing(NearestSubjects::points)
                        .thenComparing(Decision::subject))
                .forEach(decision -> byTitle.computeIfAbsent(decision.title(), title -> new ArrayList<>())
                        .add(decision));
        return byTitle.values().stream()
                .flatMap(same -> same.stream().limit(most))
                .map(this::nearest)
                .toList();
    }

    private static int steps(Decision decision) {
        Way way = decision.way();
        return way == null ? 0 : way.steps().size();
    }

    private static BigDecimal points(Decision decision) {
        Way way = decision.way();
        return way == null ? BigDecimal.ZERO : way.points();
    }

    private Nearest nearest(Decision decision) {
        List<String> vi = vietnamese.steps(decision);
        List<String> en = english.steps(decision);
        List<Words> way = new ArrayList<>();
        for (int i = 0; i < vi.size(); i++) {
            way.add(new Words(vi.get(i), en.get(i)));
        }
        return new Nearest(decision.title(), decision.subject(), vi.size(), way);
    }
}
