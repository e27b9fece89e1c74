package vn.khuyenhoc.authoring.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.title.Title;

/** The dossiers that tell two criteria sets of one title apart. */
final class SetTrials {
    private static final int DRAWN = 100;
    private final Side old;
    private final Side fresh;
    private final Title title;
    private final List<CriteriaSet> sets;
    private final List<Context> contexts;
    private final Consumer<Trial> each;
    private final Map<Need, Options> options;

    SetTrials(Side old, Side fresh, Title title, List<CriteriaSet> sets, List<Context> contexts, Consumer<Trial> each) {
        this.old = old;
        this.fresh = fresh;
        this.title = title;
        this.sets = sets;
        this.contexts = contexts;
        this.each = each;
        this.options = options();
    }

    private Map<Need, Options> options() {
        Map<Need, Set<Criterion>> asking = new LinkedHashMap<>();
        for (CriteriaSet set : sets) {
            set.criteria()
                    .forEach(criterion -> criterion.needs().stream()
                            .flatMap(Collection::stream)
                            .forEach(need -> asking.computeIfAbsent(need, key -> new LinkedHashSet<>())
                                    .add(criterion)));
        }
        Map<Need, Options> made = new LinkedHashMap<>();
        asking.forEach((need, criteria) -> made.put(need, Options.of(need, definitions(need), criteria)));
        return made;
    }

    private Set<ObservationDefinition> definitions(Need need) {
        Set<ObservationDefinition> definitions = new LinkedHashSet<>();
        Stream.of(old, fresh)
                .flatMap(side -> side.catalogue().observation(need.code()).stream())
                .forEach(definitions::add);
        return definitions;
    }

    private Map<Need, Value> each(Function<Options, Value> which) {
        Map<Need, Value> values = new LinkedHashMap<>();
        options.forEach((need, own) -> values.put(need, which.apply(own)));
        return values;
    }

    /** Nothing, everything at its best and everything at its worst. */
    void few() {
        judge(Stand.plain(title), List.of(Map.of(), each(Options::best), each(Options::worst)));
    }

    /** Everybody; then those to whom different criteria apply, with every observation changed alone and with some together. */
    void all() {
        Map<Need, Value> best = each(Options::best);
        Map<Need, Value> worst = each(Options::worst);
        Trial everybody = everybody(best);
        each.accept(everybody);
        List<Map<Need, Value>> one = new ArrayList<>(List.of(Map.of(), best, worst));
        options.forEach((need, values) -> {
            one.addAll(turned(best, need, values));
            one.addAll(turned(worst, need, values));
        });
        List<Stand> stands = standing(everybody);
        stands.forEach(stand -> judge(stand, one));
        List<Map<Need, Value>> many = new ArrayList<>(drawn());
        for (Side side : List.of(old, fresh)) {
            many.addAll(new Sums(side, title, sets, contexts.get(0), stands.get(0), options).around(best));
        }
        judge(stands.get(0), many.stream().distinct().toList());
    }

    private Trial everybody(Map<Need, Value> best) {
        Trial.Builder trial = new Trial.Builder(contexts.get(0), Stand.places());
        for (Stand stand : Stand.all(title)) {
            add(trial, stand, best, "");
        }
        return trial.build();
    }

    /** Of those to whom the same criteria apply, one. */
    private List<Stand> standing(Trial everybody) {
        List<Stand> all = Stand.all(title);
        Map<List<String>, Stand> first = new LinkedHashMap<>();
        List<Map<String, Decision>> decided = Stream.of(old, fresh)
                .map(side -> Deciding.of(side, everybody).bySubject(title))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            String id = "trial-" + i;
            List<String> applying = decided.stream()
                    .flatMap(decisions -> Stream.ofNullable(decisions.get(id)))
                    .flatMap(SetTrials::applying)
                    .toList();
            if (!applying.isEmpty()) {
                first.putIfAbsent(applying, all.get(i));
            }
        }
        return first.isEmpty() ? List.of(Stand.plain(title)) : List.copyOf(first.values());
    }

    private static Stream<String> applying(Decision decision) {
        return decision.levels().stream()
                .flatMap(level -> level.findings().stream()
                        .filter(finding -> finding.outcome() == CriterionOutcome.MET
                                || finding.outcome() == CriterionOutcome.NOT_MET)
                        .map(finding -> level.level() + " " + finding.criterion()));
    }

    private static List<Map<Need, Value>> turned(Map<Need, Value> base, Need need, Options values) {
        List<Map<Need, Value>> turned = new ArrayList<>();
        Map<Need, Value> without = new LinkedHashMap<>(base);
        without.remove(need);
        turned.add(without);
        for (Value value : values.values()) {
            Map<Need, Value> changed = new LinkedHashMap<>(base);
            changed.put(need, value);
            turned.add(changed);
        }
        return turned;
    }

    /** Dossiers drawn by a fixed seed: where one change makes no difference, several may. */
    private List<Map<Need, Value>> drawn() {
        Random random = new Random(0);
        return Stream.generate(() -> {
                    Map<Need, Value> values = new LinkedHashMap<>();
                    options.forEach((need, own) -> values.put(
                            need, own.values().get(random.nextInt(own.values().size()))));
                    return values;
                })
                .limit(DRAWN)
                .toList();
    }

    private void judge(Stand stand, List<Map<Need, Value>> dossiers) {
        for (Context context : contexts) {
            Trial.Builder trial = new Trial.Builder(context, Stand.places());
            Map<Need, Value> usual = dossiers.get(dossiers.size() > 1 ? 1 : 0);
            dossiers.forEach(dossier -> add(trial, stand, dossier, Shown.difference(dossier, usual)));
            each.accept(trial.build());
        }
    }

    private void add(Trial.Builder trial, Stand stand, Map<Need, Value> values, String about) {
        trial.add(
                stand.subject(trial.next(), observations(values, contexts.get(0)), List.of()),
                (stand.shown() + " " + about).strip());
    }

    static List<Observation> observations(Map<Need, Value> values, Context context) {
        List<Observation> observations = new ArrayList<>();
        values.forEach((need, value) ->
                observations.add(Observation.of(need.code(), context.dataYear() - need.yearsBack(), value)));
        return observations;
    }
}
