package vn.khuyenhoc.rollup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Which subjects are recognised, by decisions of one context and one way of counting. Immutable. */
final class Recognitions {
    private static final int NAMED = 3;
    private final Map<String, List<Decision>> bySubject;
    private final Counting counting;
    private final Context context;

    /**
     * Recognitions by decisions.
     *
     * @throws IllegalArgumentException if there are none, they are of different contexts, or two are on the same
     */
    Recognitions(Collection<Decision> decisions, Counting counting) {
        List<Context> contexts =
                decisions.stream().map(Decision::context).distinct().toList();
        if (contexts.size() != 1) {
            throw new IllegalArgumentException(
                    contexts.isEmpty()
                            ? "no decisions, so nothing to roll up"
                            : "decisions of different contexts: " + contexts);
        }
        this.context = contexts.get(0);
        this.counting = counting;
        this.bySubject = decisions.stream().collect(Collectors.groupingBy(Decision::subject));
        Map<List<Object>, Decision> seen = new HashMap<>();
        for (Decision decision : decisions) {
            if (seen.put(List.of(decision.subject(), decision.title()), decision) != null) {
                throw new IllegalArgumentException("two decisions on " + shown(decision.subject()) + " for "
                        + decision.title().code());
            }
        }
    }

    /** An identifier as an exception may show it. */
    private static String shown(String id) {
        return Shown.id(id) instanceof Words hidden ? hidden.en() : id;
    }

    Context context() {
        return context;
    }

    /** The decisions on a subject. */
    List<Decision> of(Subject subject) {
        return bySubject.getOrDefault(subject.id(), List.of());
    }

    /** Whether a subject was recognised for a title. */
    Known of(String subject, Title title) {
        return decision(subject, title).map(this::recognised).orElse(Known.UNKNOWN);
    }

    /** Whether a subject was recognised for any of the titles that it was judged for. */
    Known any(Subject subject) {
        return of(subject).stream().map(this::recognised).reduce(Known::or).orElse(Known.UNKNOWN);
    }

    /** Whether a decision, or the titles held that it names, make a recognition. */
    Known recognised(Decision decision) {
        if (counting == Counting.QUALIFIED) {
            return switch (decision.outcome()) {
                case QUALIFIED -> Known.YES;
                case NOT_QUALIFIED -> Known.NO;
                case UNDECIDED -> Known.UNKNOWN;
            };
        }
        return decision.holdings().stream()
                .map(holding -> known(holding.valid()))
                .reduce(Known.NO, Known::or);
    }

    private static Known known(@Nullable Boolean valid) {
        return valid == null ? Known.UNKNOWN : Known.of(valid);
    }

    /** Whether a decision settled it. */
    static Known assessed(Decision decision) {
        return Known.of(decision.outcome() != Outcome.UNDECIDED);
    }

    /** Whether a subject was assessed for a title. */
    Known assessed(String subject, Title title) {
        return decision(subject, title).map(Recognitions::assessed).orElse(Known.UNKNOWN);
    }

    private Optional<Decision> decision(String subject, Title title) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(decision -> decision.title() == title)
                .findFirst();
    }

    /** Refuses subjects that nothing was decided on: they would be missing in the bases. */
    void requireAll(Collection<Subject> subjects) {
        List<String> without = subjects.stream()
                .filter(subject -> of(subject).isEmpty())
                .map(Subject::id)
                .map(Recognitions::shown)
                .toList();
        if (!without.isEmpty()) {
            throw new IllegalArgumentException("no decision on " + without.size() + " subjects, such as "
                    + without.subList(0, Math.min(NAMED, without.size()))
                    + "; maybe decide on the whole register first");
        }
    }
}
