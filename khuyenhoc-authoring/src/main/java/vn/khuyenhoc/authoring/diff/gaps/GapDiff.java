package vn.khuyenhoc.authoring.diff.gaps;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.internal.GapRules;

/**
 * What a new pack finds lacking differently from an old one.
 *
 * @param effects what they find differently on trial, by gap and what it is about
 * @param tried how many reviews were compared
 * @param moves gaps of given files that come out differently, in the order of the review
 */
public record GapDiff(List<GapEffect> effects, int tried, List<GapMove> moves) {
    /** No difference, and nothing compared. */
    public static final GapDiff NONE = new GapDiff(List.of(), 0, List.of());

    /** So many are enough for every place of a plan and results of an ordinary size. */
    private static final int MOST_VARIANTS = 800;

    public GapDiff {
        effects = List.copyOf(effects);
        moves = List.copyOf(moves);
    }

    /**
     * Has both packs review the scenarios of gaps of both, and other plans and results.
     *
     * @param more plans and results beside those of the scenarios
     * @param law whether anything of what they are reviewed by is different but for the rules of the packs; where nothing is, the
     *     shipped rules find the same in every variant
     * @param rules whether the rules of the packs are different; where nothing is, no variants are tried
     */
    public static GapDiff between(LocalPack old, LocalPack fresh, List<GapTrial> more, boolean law, boolean rules) {
        List<GapTrial> trials = Stream.concat(
                        Stream.of(old, fresh)
                                .flatMap(pack -> pack.gapScenarios().stream())
                                .map(GapDiff::trial),
                        more.stream())
                .distinct()
                .toList();
        if (trials.isEmpty()) {
            return NONE;
        }
        Comparing comparing = new Comparing(old, fresh);
        trials.forEach(law ? comparing::compare : comparing::compareOwn);
        if (law || rules) {
            Variants variants =
                    new Variants(trials.stream().map(GapTrial::content).toList(), Steps.of(old, fresh));
            AtomicInteger left = new AtomicInteger(MOST_VARIANTS);
            for (GapTrial trial : trials) {
                variants.each(trial.content(), variant -> {
                    GapTrial changed =
                            new GapTrial(trial.shown() + "; " + variant.shown(), variant.content(), trial.date());
                    if (left.getAndDecrement() > 0) {
                        comparing.compareOwn(changed);
                        if (law && variant.leavesOut() && trial.equals(trials.get(0))) {
                            comparing.compare(changed);
                        }
                    }
                });
            }
        }
        return new GapDiff(comparing.found(), comparing.tried(), List.of());
    }

    private static GapTrial trial(GapScenario scenario) {
        return new GapTrial(scenario.name(), scenario.content(), scenario.date());
    }

    /** The same with what comes out differently of files. */
    public GapDiff with(List<GapMove> others) {
        return new GapDiff(effects, tried, others);
    }

    /**
     * The gaps of a plan and results that come out differently.
     *
     * @param files one plan at most, and results
     * @param asOf day of the review; null for that of the last results, or else the last of the years of the plan
     * @throws vn.khuyenhoc.text.FaultyInputException if a file has a fault
     */
    public static List<GapMove> moves(LocalPack old, LocalPack fresh, List<Path> files, @Nullable LocalDate asOf) {
        RuleSet rules = RuleSet.load();
        GapPackage shipped = GapRules.shipped(rules);
        Map<List<Object>, PlanGap> before = gaps(GapSide.of(old, rules, shipped), files, asOf);
        Map<List<Object>, PlanGap> after = gaps(GapSide.of(fresh, rules, shipped), files, asOf);
        Set<List<Object>> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        List<GapMove> moves = new ArrayList<>();
        for (List<Object> key : all) {
            PlanGap was = before.get(key);
            PlanGap is = after.get(key);
            if (!Objects.equals(was, is)) {
                moves.add(new GapMove(String.valueOf(key.get(0)), was, is));
            }
        }
        return moves;
    }

    private static Map<List<Object>, PlanGap> gaps(GapSide side, List<Path> files, @Nullable LocalDate asOf) {
        Plan plan = null;
        List<Results> results = new ArrayList<>();
        for (Path file : files) {
            String text = YamlFile.text(file);
            if (ResultsReader.isResults(file.toString(), text)) {
                results.add(new ResultsReader(side.pack().catalogue()).read(file));
            } else {
                plan = new PlanReader(side.pack().catalogue()).read(file);
            }
        }
        if (plan == null && results.isEmpty()) {
            return Map.of();
        }
        LocalDate day = asOf == null ? day(plan, results) : asOf;
        PlanReviewResult result = side.review(plan, results, day);
        Map<List<Object>, PlanGap> gaps = new LinkedHashMap<>();
        Stream.concat(result.gaps().stream(), result.excused().stream()).forEach(gap -> gaps.put(key(gap), gap));
        return gaps;
    }

    private static LocalDate day(@Nullable Plan plan, List<Results> results) {
        return results.stream()
                .map(Results::asOf)
                .max(LocalDate::compareTo)
                .orElseGet(
                        () -> LocalDate.of(Objects.requireNonNull(plan).period().to(), Month.DECEMBER, 31));
    }

    /** By what it is the same gap in both reviews. */
    private static List<Object> key(PlanGap gap) {
        return List.of(
                gap.code(),
                gap.planFact(),
                String.valueOf(gap.indicator()),
                gap.facts().stream().map(PlanGap.Seen::part).toList());
    }
}
