package vn.khuyenhoc.authoring.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.GapSteps;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.ShippedGaps;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.catalogue.GapRuling;
import vn.khuyenhoc.catalogue.LocalGaps;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.internal.GapRules;

/**
 * Why a gap is found in a plan and results, or is not: of each rule of it the fact that it goes no further behind, with the
 * conditions that fail there and their values. What was not read counts as not there. Immutable.
 */
public final class GapWhy {
    private final LocalPack pack;
    private final String code;
    private final @Nullable Plan plan;
    private final List<Results> results;
    private final boolean fromFiles;
    private final PlanReviewResult review;
    private final List<RuleWay> ways;

    /** A rule, what the locality decided of it, and how far it comes. */
    record RuleWay(Written rule, @Nullable GapRuling ruling, GapTrace.Way way) {}

    private GapWhy(
            LocalPack pack,
            String code,
            @Nullable Plan plan,
            List<Results> results,
            LocalDate date,
            @Nullable String locality,
            boolean fromFiles) {
        this.fromFiles = fromFiles;
        this.pack = pack;
        this.code = code;
        this.plan = plan;
        this.results = List.copyOf(results);
        First first = new First(RuleSet.load());
        PlanReview reviews = new PlanReview(pack.catalogue(), RuleSet.load(), first.packages(pack));
        this.review = plan == null
                ? reviews.review(results, List.of(), date, locality)
                : reviews.review(plan, results, List.of(), date, locality);
        List<LocalGaps> local = pack.catalogue().in(locality).localGaps(date);
        this.ways = rules(pack, local).stream()
                .filter(rule -> rule.rule().text().startsWith(code + " "))
                .map(rule -> new RuleWay(rule, ruling(rule, local), GapTrace.of(rule.rule(), first.facts)))
                .toList();
    }

    /**
     * Why a gap of a scenario is found or not.
     *
     * @param code code of the gap
     */
    public static GapWhy of(LocalPack pack, GapScenario scenario, String code) {
        return new GapWhy(pack, code, scenario.plan(), scenario.results(), scenario.date(), scenario.locality(), false);
    }

    /**
     * Why a gap of a plan and results is found or not, by the law of the pack.
     *
     * @param plan plan; null where only results are reviewed, of which there must be some then
     * @param date day of the review
     * @param code code of the gap
     */
    public static GapWhy of(LocalPack pack, @Nullable Plan plan, List<Results> results, LocalDate date, String code) {
        return new GapWhy(pack, code, plan, results, date, pack.locality(), true);
    }

    /** The codes of the gaps that the shipped rules and those of a pack find, sorted. */
    public static Set<String> codes(LocalPack pack) {
        Set<String> codes = new TreeSet<>();
        Stream.concat(ShippedGaps.rules().rules().stream(), pack.rules().ofGaps().rules().stream())
                .forEach(rule -> codes.add(rule.rule().text().split(" ", 2)[0]));
        return codes;
    }

    private static List<Written> rules(LocalPack pack, List<LocalGaps> local) {
        List<Written> rules = new ArrayList<>(pack.rules().ofGaps().rules().stream()
                .filter(rule -> local.stream().anyMatch(one -> one.rules().contains(rule.packageName())))
                .toList());
        rules.addAll(ShippedGaps.rules().rules());
        return rules;
    }

    private static @Nullable GapRuling ruling(Written rule, List<LocalGaps> local) {
        return local.stream()
                .flatMap(one -> one.rulings().stream())
                .filter(ruling -> rule.packageName().equals(ShippedGaps.PACKAGE)
                        && ruling.rule().equals(rule.rule().text()))
                .findFirst()
                .orElse(null);
    }

    /** Keeps the facts that rules are asked of first: where nothing is there that was not read. */
    private static final class First {
        private final RuleSet rules;
        private Collection<Fact> facts = List.of();
        private boolean asked;

        First(RuleSet rules) {
            this.rules = rules;
        }

        Map<String, GapPackage> packages(LocalPack pack) {
            GapPackage shipped = GapRules.shipped(rules);
            Map<String, GapPackage> packages = new TreeMap<>(pack.rules().gapSteps(GapSteps.Listener.NONE));
            packages.put(GapRules.SHIPPED, all -> {
                if (!asked) {
                    asked = true;
                    facts = List.copyOf(all);
                }
                return shipped.found(all);
            });
            return packages;
        }
    }

    String code() {
        return code;
    }

    LocalPack pack() {
        return pack;
    }

    PlanReviewResult review() {
        return review;
    }

    List<RuleWay> ways() {
        return ways;
    }

    /** Where a part of what was read stands; empty where it was read from no file, as that of scenarios. */
    String place(String part) {
        if (!fromFiles) {
            return "";
        }
        String path = part.substring(part.indexOf(':') + 1);
        if (part.startsWith("plan:") && plan != null) {
            return plan.places().of(path).map(Objects::toString).orElse("");
        }
        return results.stream()
                .filter(one -> part.startsWith("results " + one.year() + ":"))
                .flatMap(one -> one.places().of(path).stream())
                .findFirst()
                .map(Objects::toString)
                .orElse("");
    }

    /** The reasons for people. */
    public String text(Locale locale) {
        return new GapWhyText(this, locale).text();
    }
}
