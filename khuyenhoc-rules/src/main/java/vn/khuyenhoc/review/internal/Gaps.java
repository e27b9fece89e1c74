package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.review.GapPackage.Found;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Obligation;
import vn.khuyenhoc.text.Words;

/**
 * Asks the rules of gaps of a plan, and of the results of its place, in two worlds: with the least and with the most that what was not
 * read may hold. What both lack is certain; of what one lacks it is said which part would settle it.
 */
public final class Gaps {
    private final GapLaw rules;
    private final GapWords words;
    private final List<Consumer<World>> readings = new ArrayList<>();

    /** The gaps of a case, with the results of its place where there are some. */
    public Gaps(GapLaw rules, PlanCase planCase, ResultsCase results) {
        this(rules, planCase, results, Stream.of());
        results.last().ifPresent(year -> {
            ResultsCase.Year before = results.before(year).orElse(null);
            readings.add(new ResultFacts(planCase, results, year));
            readings.add(new PlaceFacts(planCase, year, before));
            readings.add(new CalendarFacts(planCase, year));
        });
    }

    /** The gaps of a plan of which nothing was done yet, and of more that was read. */
    Gaps(GapLaw rules, PlanCase planCase, ResultsCase results, Stream<Consumer<World>> more) {
        this.rules = rules;
        this.words = new GapWords(planCase, results, rules);
        readings.add(new LawFacts(planCase));
        readings.add(new PlanFacts(planCase));
        more.forEach(readings::add);
    }

    /** What makes two findings the same gap: what is lacking, and the facts that show it; not who asks for it. */
    private record Key(String code, String what, List<String> parts) {

        static Key of(Found found) {
            return new Key(
                    found.lack().code(),
                    found.lack().what(),
                    found.all()
                            .filter(fact -> !(fact instanceof Obligation))
                            .map(fact -> fact.origin().part())
                            .distinct()
                            .toList());
        }
    }

    /** All gaps, the heaviest first, the certain before the undecided. */
    public List<PlanGap> all() {
        World least = new World(part -> false);
        World most = new World(part -> true);
        Map<Key, List<Found>> lacking = lacking(least);
        Map<Key, List<Found>> certain = lacking(most);
        Set<Key> all = new LinkedHashSet<>(lacking.keySet());
        all.addAll(certain.keySet());
        Set<Key> open = new LinkedHashSet<>(all);
        open.removeIf(key -> lacking.containsKey(key) && certain.containsKey(key));
        Map<String, Words> unread = new LinkedHashMap<>(least.unread());
        most.unread().forEach(unread::putIfAbsent);
        Map<Key, List<Words>> settling = settling(open, lacking.keySet(), unread);
        return all.stream()
                .map(key -> words.gap(
                        found(key, lacking, certain), certain.getOrDefault(key, List.of()), settling.get(key)))
                .sorted(Comparator.comparing(PlanGap::severity).thenComparing(PlanGap::certainty))
                .toList();
    }

    /** The codes of the plan facts that are lacking where nothing is there that was not read. */
    public Set<String> lackingFacts() {
        Set<String> codes = new LinkedHashSet<>();
        lacking(new World(part -> false))
                .values()
                .forEach(found -> codes.add(words.fact(found.get(0).lack()).code()));
        return codes;
    }

    private static List<Found> found(Key key, Map<Key, List<Found>> lacking, Map<Key, List<Found>> certain) {
        return Objects.requireNonNullElseGet(lacking.get(key), () -> certain.getOrDefault(key, List.of()));
    }

    /** What the rules find in a world, in the order of the facts; what stands on parts that were not read is no gap of what was. */
    private Map<Key, List<Found>> lacking(World world) {
        readings.forEach(reading -> reading.accept(world));
        List<Fact> facts = world.facts();
        Map<Key, List<Found>> lacking = new LinkedHashMap<>();
        rules.found(facts).stream()
                .filter(found ->
                        found.facts().stream().allMatch(fact -> fact.origin().read()))
                .sorted(Comparator.comparingInt(
                        found -> facts.indexOf(found.lack().about())))
                .forEach(found -> lacking.computeIfAbsent(Key.of(found), key -> new ArrayList<>())
                        .add(found));
        return lacking;
    }

    /** For each open gap the parts that alone decide it. */
    private Map<Key, List<Words>> settling(Set<Key> open, Set<Key> least, Map<String, Words> unread) {
        Map<Key, List<Words>> settling = new LinkedHashMap<>();
        open.forEach(key -> settling.put(key, new ArrayList<>()));
        if (!open.isEmpty()) {
            unread.forEach((part, name) -> {
                Set<Key> then = lacking(new World(part::equals)).keySet();
                open.stream()
                        .filter(key -> then.contains(key) != least.contains(key))
                        .forEach(key -> add(settling, key, name));
            });
        }
        return settling;
    }

    private static void add(Map<Key, List<Words>> settling, Key key, Words name) {
        List<@Nullable Words> names = new ArrayList<>(settling.getOrDefault(key, List.of()));
        if (!names.contains(name)) {
            Objects.requireNonNull(settling.get(key)).add(name);
        }
    }
}
