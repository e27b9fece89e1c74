package vn.khuyenhoc.pack.code;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.title.Title;

/** The codes that rules of gaps may name, by the word of the fact that they are asked by or compared with. Immutable. */
public final class GapCodes {
    private final Map<String, Set<String>> byWord = new TreeMap<>();
    private final Set<String> planFacts;
    private final Set<String> gaps;
    private final Set<String> numbers = new TreeSet<>();

    /** The codes of a catalogue. */
    public GapCodes(Catalogue catalogue) {
        planFacts = codes(catalogue.planFacts().stream().map(PlanFact::code));
        gaps = codes(catalogue.planFacts().stream().map(PlanFact::gap).filter(Objects::nonNull));
        catalogue.requirements().forEach(one -> numbers.addAll(one.required().keySet()));
        List<String> titles = Title.codes();
        Set<String> indicators =
                codes(Stream.concat(catalogue.allTargets().stream().map(Target::indicator), titles.stream()));
        Set<String> documents = codes(catalogue.documents().stream().map(Document::code));
        Set<String> kinds = codes(catalogue.bodies().kinds().stream().map(BodyKind::code));
        put(planFacts, "Obligation.asks", "Task.provides", "BudgetLine.provides", "Event.provides", "Evidence.code");
        put(indicators, "Obligation.wants", "Task.serves", "Indicator.code", "LeftOut.indicator", "Owed.indicator");
        put(indicators, "PlanTarget.indicator", "ResultRow.indicator", "Target.indicator");
        put(documents, "Obligation.cites", "Obligation.reviews", "Document.replaces", "Document.code");
        put(kinds, "Signer.kind", "Citation.issuerKind");
        put(codes(titles.stream()), "Step.title", "Procedure.title");
        put(Set.of("training", "commendation", "event"), "Event.kind");
        put(Set.of("supervision", "reporting"), "Routine.kind");
        put(Set.of("STAGE", "ANNUAL"), "Plan.kindName");
        put(numbers, "Obligation.required");
    }

    private static Set<String> codes(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(TreeSet::new));
    }

    private void put(Set<String> codes, String... words) {
        for (String word : words) {
            byWord.put(word, codes);
        }
    }

    /**
     * The codes that a word may name.
     *
     * @param type simple name of the class of the fact
     * @param word word that is asked
     * @return null where it names no code
     */
    public @Nullable Set<String> of(String type, String word) {
        return byWord.get(type + "." + word);
    }

    /** The plan facts, which conclusions name. */
    public Set<String> planFacts() {
        return planFacts;
    }

    /** The codes of gaps of plan facts. */
    public Set<String> gaps() {
        return gaps;
    }

    /** The names of the numbers that obligations require. */
    public Set<String> numbers() {
        return numbers;
    }
}
