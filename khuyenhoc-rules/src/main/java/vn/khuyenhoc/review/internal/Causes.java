package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.review.Cause;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.text.Words;

/** Folds gaps by their causes: what cannot be there because something else is lacking, and what one line or one answer settles. */
public final class Causes {
    private final Catalogue catalogue;

    /** The causes that a catalogue knows. */
    public Causes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The causes of gaps: by who must act, then by their last days, the heaviest first. */
    public List<Cause> of(List<PlanGap> gaps) {
        Map<PlanGap, List<PlanGap>> folded = new LinkedHashMap<>();
        List<PlanGap> heads = new ArrayList<>();
        for (PlanGap gap : ordered(gaps)) {
            Optional<PlanGap> head =
                    heads.stream().filter(one -> covers(one, gap)).findFirst();
            head.ifPresentOrElse(
                    one -> folded.computeIfAbsent(one, key -> new ArrayList<>()).add(gap), () -> heads.add(gap));
        }
        return heads.stream()
                .map(head -> new Cause(head, folded.getOrDefault(head, List.of())))
                .sorted(Comparator.comparing(
                                (Cause cause) -> cause.gap().actor().vi())
                        .thenComparing(cause -> cause.gap().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(cause -> cause.gap().severity()))
                .toList();
    }

    /** Certain gaps before undecided ones, those that hide others before all. */
    private List<PlanGap> ordered(List<PlanGap> gaps) {
        return gaps.stream()
                .sorted(Comparator.comparing(PlanGap::certainty)
                        .thenComparing(gap -> fact(gap).hides().isEmpty())
                        .thenComparing(PlanGap::severity))
                .toList();
    }

    private PlanFact fact(PlanGap gap) {
        return catalogue.planFact(gap.planFact()).orElseThrow();
    }

    private boolean covers(PlanGap head, PlanGap gap) {
        boolean bothOfOne = head.actor().equals(gap.actor())
                && !(head.certainty() == GapCertainty.UNDECIDED && gap.certainty() == GapCertainty.CERTAIN);
        return hides(head, gap)
                || together(head, gap)
                || (bothOfOne && (sameLine(head, gap) || sameDuty(head, gap) || sameAnswer(head, gap)));
    }

    private boolean hides(PlanGap head, PlanGap gap) {
        String indicator = head.indicator();
        return fact(head).hides().contains(gap.planFact()) && (indicator == null || indicator.equals(gap.indicator()));
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
