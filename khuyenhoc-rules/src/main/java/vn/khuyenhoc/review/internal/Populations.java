package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.Figures.Fund;
import vn.khuyenhoc.figures.Figures.Members;
import vn.khuyenhoc.figures.Interval;
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

    /** A population and what it comes from. */
    private record Implied(Words from, Interval people) {}

    /**
     * The remarks.
     *
     * @param families number of families; null where not known
     */
    List<Remark> remarks(@Nullable Interval families) {
        List<Implied> implied = implied();
        List<Remark> remarks = new ArrayList<>();
        implied.forEach(one ->
                remarks.add(Names.onPlace(RemarkKind.IMPLIED_POPULATION, one.from(), Show.counts(one.people()))));
        List<Object> facts = new ArrayList<>(pairs(implied));
        Members members = figures.members();
        if (members != null && families != null && members.share().value().signum() > 0) {
            facts.add(check(members, families));
        }
        List<Noted> noted = rules.noted(facts);
        boolean digit = noted.stream().anyMatch(note -> note.kind() == RemarkKind.DIGITS_LOST);
        noted.stream()
                .filter(note -> !(digit && note.kind() == RemarkKind.POPULATION_BELOW_FAMILIES))
                .forEach(note -> remarks.add(remark(note)));
        return remarks;
    }

    private List<Implied> implied() {
        List<Implied> implied = new ArrayList<>();
        if (figures.population() != null) {
            implied.add(
                    new Implied(Show.words("from.print"), setting.tolerance().count(figures.population())));
        }
        Members members = figures.members();
        if (members != null && members.share().value().signum() > 0) {
            implied.add(new Implied(Show.words("from.members"), people(members)));
        }
        Fund fund = figures.fund();
        if (fund != null && fund.perHead().value().signum() > 0) {
            implied.add(new Implied(
                    Show.words("from.fund"),
                    setting.tolerance()
                            .count(fund.total())
                            .over(setting.tolerance().average(fund.perHead()))));
        }
        return implied;
    }

    private Interval people(Members members) {
        return setting.tolerance()
                .count(members.count())
                .over(setting.tolerance().rate(members.share()));
    }

    private static List<PopulationPair> pairs(List<Implied> implied) {
        List<PopulationPair> pairs = new ArrayList<>();
        for (int i = 0; i < implied.size(); i++) {
            for (Implied other : implied.subList(i + 1, implied.size())) {
                Implied one = implied.get(i);
                pairs.add(new PopulationPair(one.from(), one.people(), other.from(), other.people()));
            }
        }
        return pairs;
    }

    private PopulationCheck check(Members members, Interval families) {
        double factor = Objects.requireNonNull(
                        setting.targets().policy("lost-digit-factor").value())
                .doubleValue();
        Interval population = people(members);
        return new PopulationCheck(population, families, population.times(Interval.exactly(factor)));
    }

    private Remark remark(Noted note) {
        if (note.about() instanceof PopulationPair pair) {
            return Names.onPlace(
                    note.kind(),
                    pair.firstFrom(),
                    Show.counts(pair.first()),
                    pair.secondFrom(),
                    Show.counts(pair.second()));
        }
        PopulationCheck check = (PopulationCheck) note.about();
        Members members = Objects.requireNonNull(figures.members());
        return Names.onPlace(
                note.kind(),
                members.count().text(),
                members.share().text(),
                Show.counts(check.population()),
                Show.counts(check.families()),
                Show.counts(check.withOneMoreDigit()));
    }
}
