package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Agreement;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.engine.PackageRules;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** A criteria set made ready for judging: what it needs, requires and by which rules. Thread-safe. */
public final class PreparedSet {
    private final CriteriaSet set;
    private final Names codes;
    private final Slots slots;
    private final Tie[] ties;
    private final double[] maxima;
    private final PreparedCriterion[][] byLevel;
    private final @Nullable KeptFindings[][] kept;
    private final List<Requirements> requirements = new ArrayList<>();
    private final List<PackageRules> rules;
    private final boolean dependsOnArea;
    private final boolean asksForArea;
    private final boolean alone;
    private final @Nullable LoneRule[] lone;
    private final boolean[] asksAsBefore;
    private final boolean[][] asksOneAsBefore;
    private final Scores scores;
    private final GroupVerdicts verdicts;

    PreparedSet(CriteriaSet set, RuleSet rules, Definitions definitions) {
        this.set = set;
        List<Criterion> criteria = set.criteria().toList();
        this.codes = Names.of(criteria.stream().map(Criterion::code).toList());
        Set<Need> needs = criteria.stream()
                .flatMap(criterion -> criterion.needs().stream())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Agreement> agreements =
                definitions.agreements(needs.stream().map(Need::code).collect(Collectors.toSet()));
        this.slots = new Slots(
                needs,
                agreements.stream()
                        .flatMap(agreement -> agreement.observations().stream())
                        .toList(),
                definitions);
        this.ties =
                agreements.stream().map(agreement -> new Tie(agreement, slots)).toArray(Tie[]::new);
        this.maxima = criteria.stream()
                .mapToDouble(criterion ->
                        criterion.maximum() == null ? 0 : criterion.maximum().doubleValue())
                .toArray();
        this.dependsOnArea = criteria.stream().anyMatch(PreparedSet::dependsOnArea);
        this.asksForArea = dependsOnArea
                || criteria.stream()
                        .flatMap(criterion -> criterion.applicability().stream())
                        .anyMatch(condition -> condition.area() != null || condition.notArea() != null);
        this.rules = set.rules().stream().map(rules::rules).toList();
        this.alone = this.rules.stream().allMatch(PackageRules::alone);
        Map<String, String> names = ruleNames(criteria);
        this.lone = loneRules(criteria);
        this.byLevel = new PreparedCriterion[set.levels().size()][];
        for (int i = 0; i < byLevel.length; i++) {
            LevelRule level = set.levels().get(i);
            byLevel[i] = criteria.stream()
                    .filter(criterion -> criterion.levels().contains(level.level()))
                    .map(criterion -> new PreparedCriterion(
                            criterion,
                            level.level(),
                            codes.of(criterion.code()),
                            names.getOrDefault(criterion.code(), ""),
                            lone[codes.of(criterion.code())],
                            straight(criterion.code()),
                            slots))
                    .toArray(PreparedCriterion[]::new);
            requirements.add(new Requirements(
                    List.of(byLevel[i]),
                    codes.size(),
                    requirements.isEmpty() ? null : requirements.get(requirements.size() - 1)));
        }
        this.kept = Arrays.stream(byLevel)
                .map(level -> Arrays.stream(level).map(PreparedCriterion::kept).toArray(KeptFindings[]::new))
                .toArray(KeptFindings[][]::new);
        this.asksAsBefore = new boolean[byLevel.length];
        this.asksOneAsBefore = new boolean[byLevel.length][];
        for (int i = 0; i < asksAsBefore.length; i++) {
            PreparedCriterion[] before = i == 0 ? new PreparedCriterion[0] : byLevel[i - 1];
            asksOneAsBefore[i] = asSame(byLevel[i], before);
            asksAsBefore[i] = byLevel[i].length == before.length && all(asksOneAsBefore[i]);
        }
        this.scores = new Scores(set, byLevel);
        this.verdicts = new GroupVerdicts(set, scores);
    }

    private Map<String, String> ruleNames(List<Criterion> criteria) {
        Map<String, String> names = new HashMap<>();
        rules.forEach(own -> own.names().forEach(rule -> names.put(StraightRule.criterion(rule), rule)));
        List<String> without = criteria.stream()
                .map(Criterion::code)
                .filter(code -> !names.containsKey(code))
                .toList();
        if (!without.isEmpty()) {
            Faults faults = new Faults();
            faults.add(Place.of(set.id(), 0, 0), "rules.noRule", String.join(", ", without));
            faults.throwIfAny();
        }
        return names;
    }

    /** The rules that may be asked alone, by the places of their criteria; null for others. */
    private @Nullable LoneRule[] loneRules(List<Criterion> criteria) {
        LoneRule[] lone = new LoneRule[codes.size()];
        boolean apart = alone && !slots.lookBack() && rules.stream().allMatch(ModelRules.class::isInstance);
        for (int place = 0; place < lone.length; place++) {
            Criterion criterion = criteria.get(place);
            List<Need> needs = criterion.needs().stream().flatMap(List::stream).toList();
            if (apart && needs.size() == 1) {
                Need only = needs.get(0);
                lone[place] = LoneRule.of(rules, criterion.code(), slots.of(only), only.code(), maxima[place]);
            }
        }
        return lone;
    }

    /** The rules of a criterion that can be run alone; null where they have to be asked with all others. */
    private @Nullable List<StraightRule> straight(String criterion) {
        return alone && rules.stream().allMatch(ModelRules.class::isInstance)
                ? rules.stream()
                        .flatMap(own -> ((ModelRules) own).straightRules(criterion).stream())
                        .toList()
                : null;
    }

    private static boolean dependsOnArea(Criterion criterion) {
        Threshold threshold = criterion.threshold();
        return threshold != null
                && threshold.byLevel().values().stream()
                        .anyMatch(values -> !values.classes().isEmpty());
    }

    CriteriaSet set() {
        return set;
    }

    /** The codes of the criteria, in the order of the document. */
    Names codes() {
        return codes;
    }

    Slots slots() {
        return slots;
    }

    /** What its observations have to agree on; not to be changed. */
    Tie[] ties() {
        return ties;
    }

    /** Whether what is shown by nothing is not met before the council. */
    boolean asksEvidence() {
        return set.noEvidence() != null;
    }

    /** The highest points of the criteria by place; 0 where one has none. */
    double[] maxima() {
        return maxima;
    }

    /** The criteria that a level asks, in the order of the catalogue; not to be changed. */
    PreparedCriterion[] criteria(int level) {
        return byLevel[level - 1];
    }

    /** For each of these criteria the findings made lately; null where {@link PreparedCriterion#kept} is. */
    @Nullable
    KeptFindings[] kept(int level) {
        return kept[level - 1];
    }

    /** Whether a level asks the same criteria by the same clauses of everybody as the level before. */
    boolean asksAsBefore(int level) {
        return asksAsBefore[level - 1];
    }

    /** Whether a level asks one criterion, the one at a place among those of the level, just as the level before does. */
    boolean asksAsBefore(int level, int at) {
        return asksOneAsBefore[level - 1][at];
    }

    private static boolean[] asSame(PreparedCriterion[] asked, PreparedCriterion[] before) {
        boolean[] same = new boolean[asked.length];
        for (int i = 0; i < Math.min(asked.length, before.length); i++) {
            same[i] = asked[i].place() == before[i].place()
                    && asked[i].clause().equals(before[i].clause())
                    && asked[i].isPlain();
        }
        return same;
    }

    private static boolean all(boolean[] each) {
        boolean all = true;
        for (boolean one : each) {
            all &= one;
        }
        return all;
    }

    Requirements requirements(int level) {
        return requirements.get(level - 1);
    }

    /** The packages of its rules. */
    List<PackageRules> rules() {
        return rules;
    }

    /** Whether each rule looks at one assessment alone. */
    boolean alone() {
        return alone;
    }

    /** The rule of the criterion at a place, where it may be asked alone; null otherwise. */
    @Nullable
    LoneRule loneRule(int place) {
        return lone[place];
    }

    /** Whether any criterion requires different values in different classes of area. */
    boolean dependsOnArea() {
        return dependsOnArea;
    }

    /** Whether the class of area makes any difference: to what is required, or to whom criteria apply. */
    boolean asksForArea() {
        return asksForArea;
    }

    /** What its groups come to. */
    GroupVerdicts verdicts() {
        return verdicts;
    }

    Scores scores() {
        return scores;
    }
}
