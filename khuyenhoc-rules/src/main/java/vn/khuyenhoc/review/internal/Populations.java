package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        Interval people = members == null ? null : people(members);
        if (people != null && families != null) {
            facts.add(check(people, families));
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
        Interval ofMembers = members == null ? null : people(members);
        if (ofMembers != null) {
            implied.add(new Implied(Show.words("from.members"), ofMembers));
        }
        Fund fund = figures.fund();
        Interval ofFund = fund == null ? null : people(fund);
        if (ofFund != null) {
            implied.add(new Implied(Show.words("from.fund"), ofFund));
        }
        return implied;
    }

    private @Nullable Interval people(Members members) {
        PrintedNumber count = members.count();
        PrintedNumber share = members.share();
        return count == null || share == null || share.value().signum() == 0
                ? null
                : setting.tolerance().count(count).over(setting.tolerance().rate(share));
    }

    private @Nullable Interval people(Fund fund) {
        PrintedNumber total = fund.total();
        PrintedNumber perHead = fund.perHead();
        return total == null || perHead == null || perHead.value().signum() == 0
                ? null
                : setting.tolerance().count(total).over(setting.tolerance().average(perHead));
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

    private PopulationCheck check(Interval population, Interval families) {
        double factor = Objects.requireNonNull(
                        setting.targets().policy("lost-digit-factor").value())
                .doubleValue();
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
                text(members.count()),
                text(members.share()),
                Show.counts(check.population()),
                Show.counts(check.families()),
                Show.counts(check.withOneMoreDigit()));
    }

    private static String text(@Nullable PrintedNumber printed) {
        return printed == null ? "" : printed.text();
    }
}
