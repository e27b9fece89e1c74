package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.Figures.Fund;
import vn.khuyenhoc.figures.Figures.Members;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.review.fact.PopulationCheck;
import vn.khuyenhoc.review.fact.PopulationPair;
import vn.khuyenhoc.text.Words;

/** The populations that members, fund and print imply, beside each other and beside the number of families. */
final class Populations {
    private final RuleRun rules;
    private final Setting setting;
    private final Figures figures;

    Populations(RuleRun rules, Setting setting, Figures figures) {
        this.rules = rules;
        this.setting = setting;
        this.figures = figures;
    }

    /**
     * A population and what it comes from.
     *
     * @param from what it comes from
     * @param printed the printed figures; null where the population itself is printed
     * @param people population
     * @param number population by the printed numbers without their words of inequality
     */
    private record Implied(Words from, @Nullable Words printed, Interval people, double number) {

        /** Whether the words say anything of the population. */
        boolean bounded() {
            return people.low() > 0 || !Double.isInfinite(people.high());
        }
    }

    /**
     * The remarks.
     *
     * @param families number of families; null where not known
     */
    List<Remark> remarks(@Nullable Interval families) {
        List<Implied> implied = implied();
        List<Remark> remarks = new ArrayList<>();
        List<Implied> bounded = implied.stream().filter(Implied::bounded).toList();
        bounded.forEach(one ->
                remarks.add(Names.onPlace(RemarkKind.IMPLIED_POPULATION, one.from(), Show.counts(one.people()))));
        List<Object> facts = new ArrayList<>(pairs(bounded));
        if (families != null) {
            implied.forEach(one -> check(one, families).ifPresent(facts::add));
        }
        List<Noted> noted = rules.noted(facts);
        noted.stream()
                .filter(note -> !(note.kind() == RemarkKind.POPULATION_BELOW_FAMILIES && digitLost(noted, note)))
                .forEach(note -> remarks.add(remark(note)));
        return remarks;
    }

    private static boolean digitLost(List<Noted> noted, Noted below) {
        return noted.contains(new Noted(RemarkKind.DIGITS_LOST, below.about()));
    }

    private List<Implied> implied() {
        List<Implied> implied = new ArrayList<>();
        PrintedNumber population = figures.population();
        if (population != null) {
            implied.add(new Implied(
                    Show.words("from.print"), null, setting.tolerance().count(population), population.asDouble()));
        }
        Members members = figures.members();
        Fund fund = figures.fund();
        if (members != null) {
            Interval share =
                    members.share() == null ? null : setting.tolerance().rate(members.share());
            add(implied, "members", members.count(), members.share(), share);
        }
        if (fund != null) {
            Interval perHead =
                    fund.perHead() == null ? null : setting.tolerance().average(fund.perHead());
            add(implied, "fund", fund.total(), fund.perHead(), perHead);
        }
        return implied;
    }

    private void add(
            List<Implied> implied,
            String from,
            @Nullable PrintedNumber total,
            @Nullable PrintedNumber part,
            @Nullable Interval each) {
        if (total != null && part != null && each != null && part.value().signum() > 0) {
            implied.add(new Implied(
                    Show.words("from." + from),
                    Show.words("printed." + from, total.text(), part.text()),
                    setting.tolerance().count(total).over(each),
                    total.asDouble() / part.asDouble()));
        }
    }

    private List<PopulationPair> pairs(List<Implied> implied) {
        List<PopulationPair> pairs = new ArrayList<>();
        double digit = setting.value("lost-digit-factor");
        for (int i = 0; i < implied.size(); i++) {
            for (Implied other : implied.subList(i + 1, implied.size())) {
                Implied one = implied.get(i);
                pairs.add(new PopulationPair(one.from(), one.people(), other.from(), other.people(), digit));
            }
        }
        return pairs;
    }

    private Optional<PopulationCheck> check(Implied implied, Interval families) {
        return Optional.ofNullable(implied.printed())
                .map(printed -> new PopulationCheck(
                        printed,
                        implied.people(),
                        implied.number(),
                        families,
                        setting.value("family-size"),
                        setting.value("lost-digit-factor")));
    }

    private static Remark remark(Noted note) {
        return note.about() instanceof PopulationPair pair
                ? remark(note.kind(), pair)
                : remark(note.kind(), (PopulationCheck) note.about());
    }

    private static Remark remark(RemarkKind kind, PopulationPair pair) {
        return kind == RemarkKind.POPULATION_DIGIT
                ? Names.onPlace(kind, pair.smallerFrom(), pair.largerFrom())
                : Names.onPlace(
                        kind,
                        pair.firstFrom(),
                        Show.counts(pair.first()),
                        pair.secondFrom(),
                        Show.counts(pair.second()));
    }

    private static Remark remark(RemarkKind kind, PopulationCheck check) {
        if (kind == RemarkKind.COUNTS_UNDECIDED) {
            Words population = Show.count(Math.round(check.printed()));
            return Names.onPlace(
                    kind,
                    Show.words(
                            "remark.POPULATION_BELOW_FAMILIES",
                            check.from(),
                            population,
                            Show.counts(check.families())));
        }
        double factor = kind == RemarkKind.DIGITS_ADDED ? 1 / check.digit() : check.digit();
        return Names.onPlace(
                kind,
                check.from(),
                Show.counts(check.population()),
                Show.counts(check.families()),
                Show.counts(check.population().times(Interval.exactly(factor))));
    }
}
