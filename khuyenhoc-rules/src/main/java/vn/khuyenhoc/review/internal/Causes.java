package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.review.Cause;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Nearest;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.text.Words;

/** Folds gaps by their causes: what cannot be there because something else is lacking, and what one line or one answer settles. */
public final class Causes {
    /** Nobody starts with more subjects than these at once. */
    private static final long MOST = 20;

    private final Catalogue catalogue;

    /** The causes that a catalogue knows. */
    public Causes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The causes of gaps: by who must act, then by their last days, the heaviest first, then the least effort for each point gained.
     *
     * @param nearest subjects, among those of equal effort the nearest first
     */
    public List<Cause> of(List<PlanGap> gaps, List<Nearest> nearest) {
        Map<PlanGap, List<PlanGap>> folded = new LinkedHashMap<>();
        List<PlanGap> heads = new ArrayList<>();
        for (PlanGap gap : ordered(gaps)) {
            Optional<PlanGap> head = heads.stream()
                    .filter(one -> covers(one, gap)
                            || folded.getOrDefault(one, List.of()).stream().anyMatch(other -> hides(other, gap)))
                    .findFirst();
            head.ifPresentOrElse(
                    one -> folded.computeIfAbsent(one, key -> new ArrayList<>()).add(gap), () -> heads.add(gap));
        }
        return heads.stream()
                .map(head -> cause(head, folded.getOrDefault(head, List.of()), nearest))
                .sorted(Comparator.comparing(
                                (Cause cause) -> cause.gap().actor().vi())
                        .thenComparing(cause -> cause.gap().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Cause::severity)
                        .thenComparing(Cause::effortPerPoint, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Cause cause(PlanGap head, List<PlanGap> folded, List<Nearest> nearest) {
        List<PlanGap> gaps = Stream.concat(Stream.of(head), folded.stream()).toList();
        return new Cause(
                head,
                folded,
                gaps.stream()
                        .map(Causes::perPoint)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                gaps.stream()
                        .flatMap(gap -> nearest(gap, nearest).stream())
                        .distinct()
                        .toList());
    }

    /** Subjects for each percentage point; null where the gap is no certain shortfall of a known number. */
    static @Nullable Double perPoint(PlanGap gap) {
        GapFigures figures = gap.figures();
        Needed needed = figures == null ? null : figures.needed();
        if (figures == null || needed == null || figures.distance().high() >= 0) {
            return null;
        }
        Long most = needed.atMost();
        long subjects = most == null ? needed.atLeast() : most;
        return subjects == 0 ? null : Math.round(subjects / -figures.distance().low() * 100) / 100.0;
    }

    /** As many subjects as close the shortfall, the nearest first, where all subjects of their title are the base. */
    static List<Nearest> nearest(PlanGap gap, List<Nearest> nearest) {
        GapFigures figures = gap.figures();
        Needed needed = figures == null ? null : figures.needed();
        return figures == null || needed == null
                ? List.of()
                : nearest.stream()
                        .filter(one -> one.title().code().equals(gap.indicator()))
                        .filter(one -> figures.base().titles().contains(one.title()))
                        .sorted(Comparator.comparingInt(Nearest::effort))
                        .limit(most(needed))
                        .toList();
    }

    private static long most(Needed needed) {
        Long atMost = needed.atMost();
        return Math.min(MOST, atMost == null ? Math.max(1, needed.atLeast()) : atMost);
    }

    /** Certain gaps before undecided ones, what can be done before what can not, and those that hide most before the rest. */
    private List<PlanGap> ordered(List<PlanGap> gaps) {
        return gaps.stream()
                .sorted(Comparator.comparing(PlanGap::certainty)
                        .thenComparing(PlanGap::past)
                        .thenComparing(gap -> -fact(gap).hides().size())
                        .thenComparing(PlanGap::severity))
                .toList();
    }

    private PlanFact fact(PlanGap gap) {
        return catalogue.planFact(gap.planFact()).orElseThrow();
    }

    private boolean covers(PlanGap head, PlanGap gap) {
        boolean bothOfOne = head.actor().equals(gap.actor()) && isCertainFor(head, gap);
        return hides(head, gap)
                || together(head, gap)
                || (bothOfOne
                        && (sameLine(head, gap)
                                || sameFault(head, gap)
                                || sameDuty(head, gap)
                                || sameAnswer(head, gap)));
    }

    private boolean hides(PlanGap head, PlanGap gap) {
        String indicator = gap.indicator();
        return isCertainFor(head, gap)
                && fact(head).hides().contains(gap.planFact())
                && (of(head).isEmpty() || (indicator != null && of(head).contains(indicator)));
    }

    /** Codes of the titles and indicators that a gap is about; empty where it is about none, or all. */
    private List<String> of(PlanGap gap) {
        String indicator = gap.indicator();
        return indicator == null ? fact(gap).indicators() : List.of(indicator);
    }

    private static boolean isCertainFor(PlanGap head, PlanGap gap) {
        return head.certainty() == GapCertainty.CERTAIN || gap.certainty() == GapCertainty.UNDECIDED;
    }

    private boolean together(PlanGap head, PlanGap gap) {
        return fact(head).together() && head.planFact().equals(gap.planFact()) && head.certainty() == gap.certainty();
    }

    /** Several faults of one line of what people wrote, or of what the results say of one title; a whole plan is no line. */
    private static boolean sameLine(PlanGap head, PlanGap gap) {
        String line = line(head);
        boolean figures = line.startsWith("rows") || line.startsWith("remarks");
        boolean ofRow = line(gap).startsWith("rows") || line(gap).startsWith("remarks");
        return !line.isEmpty()
                && (line.equals(line(gap))
                        || (figures
                                && ofRow
                                && head.indicator() != null
                                && head.indicator().equals(gap.indicator())));
    }

    /** One fault of a title in the plan and in the results. */
    private static boolean sameFault(PlanGap head, PlanGap gap) {
        return head.indicator() != null
                && head.indicator().equals(gap.indicator())
                && head.planFact().equals(gap.planFact())
                && !line(head).isEmpty()
                && !line(gap).isEmpty();
    }

    /** The line of a list that a gap was found in; empty where it was found in none. */
    private static String line(PlanGap gap) {
        return gap.facts().stream()
                .findFirst()
                .map(PlanGap.Seen::part)
                .filter(part -> part.contains("["))
                .orElse("");
    }

    /** What is lacking of one plan fact, in the plan and in the results, or of one obligation. */
    private static boolean sameDuty(PlanGap head, PlanGap gap) {
        boolean sameLaw = head.code().equals(gap.code())
                && !head.grounds().isEmpty()
                && head.grounds().equals(gap.grounds());
        return line(head).isEmpty() && line(gap).isEmpty() && (head.planFact().equals(gap.planFact()) || sameLaw);
    }

    /** Undecided gaps that one answer settles. */
    private static boolean sameAnswer(PlanGap head, PlanGap gap) {
        Words settles = head.settledBy();
        return settles != null && settles.equals(gap.settledBy());
    }
}
