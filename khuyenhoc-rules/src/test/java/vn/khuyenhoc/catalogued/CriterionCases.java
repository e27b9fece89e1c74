package vn.khuyenhoc.catalogued;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Threshold.ByArea;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.title.Title;

/** Every case of every criterion of the catalogue: met, not met, unknown, not applicable; below, at and above each threshold. */
public final class CriterionCases {
    private static final long FEW = 100;
    private final Catalogue catalogue;
    private final CriteriaSet set;
    private final Criterion criterion;
    private final int level;
    private final Settings settings;
    private final Context context;
    private final List<CriterionCase> cases = new ArrayList<>();

    private CriterionCases(Catalogue catalogue, CriteriaSet set, Title title, Criterion criterion, int level) {
        this.catalogue = catalogue;
        this.set = set;
        this.criterion = criterion;
        this.level = level;
        this.settings = new Settings(catalogue, set, title);
        LocalDate day = set.validity().from();
        this.context = new Context(day, day.getYear(), set.overlay(), Stance.PREPARING);
    }

    /** The cases of all sets that have rules, of the nation and of the overlays that are shipped. */
    public static Stream<CriterionCase> all(Catalogue catalogue) {
        return catalogue.allSets().stream()
                .flatMap(set -> set.criteria()
                        .flatMap(criterion -> criterion.levels().stream()
                                .sorted()
                                .flatMap(level -> set.titles().stream()
                                        .flatMap(title -> new CriterionCases(catalogue, set, title, criterion, level)
                                                .all().stream()))));
    }

    private List<CriterionCase> all() {
        settings.areas(criterion, level).forEach(this::values);
        Setting asked = settings.asked(criterion, level);
        List<Observation> enough = enough(asked);
        missing(asked, enough);
        settings.notAsked(criterion, level).forEach(setting -> {
            add("what would be enough", setting, enough, CriterionOutcome.NOT_APPLICABLE);
            add("nothing", setting, List.of(), CriterionOutcome.NOT_APPLICABLE);
        });
        settings.notKnown(criterion, level).forEach(setting -> {
            add("what is enough", setting, enough, CriterionOutcome.MET);
            add("what is not enough", setting, notEnough(asked), CriterionOutcome.UNKNOWN);
        });
        unknownArea(asked);
        ended(asked, enough);
        return cases;
    }

    private void values(Setting setting) {
        if (comparesYears()) {
            for (int step = -1; step <= 1; step++) {
                boolean met = step == (criterion.better() == Better.HIGHER_THAN_PREVIOUS ? 1 : -1);
                String than = List.of("less than", "as much as", "more than").get(step + 1);
                add(than + " the year before", setting, years(step), of(met));
            }
        } else if (byThreshold()) {
            for (Around.Near near : around(required(setting))) {
                add(near.name(), setting, with(near.value()), of(near.enough()));
            }
        } else {
            add("everything", setting, enough(setting), CriterionOutcome.MET);
            for (Need need : needs()) {
                List<Observation> known = new ArrayList<>(enough(setting));
                known.replaceAll(one -> one.code().equals(need.code()) ? observation(need, new YesNo(false)) : one);
                add("no " + need.code(), setting, known, CriterionOutcome.NOT_MET);
            }
        }
    }

    /** What is not known of any one need leaves the criterion unknown. */
    private void missing(Setting asked, List<Observation> enough) {
        add("nothing", asked, List.of(), CriterionOutcome.UNKNOWN);
        for (Observation left : enough) {
            List<Observation> known = enough.stream().filter(one -> one != left).toList();
            add("no word of " + left.code() + " in " + left.year(), asked, known, CriterionOutcome.UNKNOWN);
        }
    }

    /** Where the area is not known, what is enough in every class is met and what is enough in some is unknown. */
    private void unknownArea(Setting asked) {
        ByArea byArea =
                criterion.threshold() == null ? null : criterion.threshold().at(level);
        if (byArea == null || byArea.classes().isEmpty()) {
            return;
        }
        List<BigDecimal> values = new ArrayList<>(List.of(decimal(byArea.normal())));
        byArea.classes().values().forEach(value -> values.add(decimal(value)));
        List<BigDecimal> sorted = values.stream().sorted().toList();
        finely(sorted.get(0))
                .forEach(near -> add(
                        near.name(),
                        asked.in(null),
                        with(near.value()),
                        near.enough() ? CriterionOutcome.UNKNOWN : CriterionOutcome.NOT_MET));
        finely(sorted.get(sorted.size() - 1))
                .forEach(near -> add(
                        near.name(),
                        asked.in(null),
                        with(near.value()),
                        near.enough() ? CriterionOutcome.MET : CriterionOutcome.UNKNOWN));
    }

    /** Values around a threshold of which none reaches the threshold of another class. */
    private Stream<Around.Near> finely(BigDecimal required) {
        return around(required).stream()
                .filter(near -> !(near.value() instanceof Share share) || share.base() == null || share.base() > FEW);
    }

    /** After its last day a criterion has no subject, whatever is declared. */
    private void ended(Setting asked, List<Observation> enough) {
        if (criterion.ending() != null
                && set.validity().contains(criterion.ending().lastDay())) {
            LocalDate last = criterion.ending().lastDay();
            add("the last day", asked, enough, CriterionOutcome.MET, last);
            add("the day after the last", asked, enough, CriterionOutcome.UNKNOWN, last.plusDays(1));
            add("the day after the last", asked, notEnough(asked), CriterionOutcome.UNKNOWN, last.plusDays(1));
        }
    }

    private void add(String what, Setting setting, List<Observation> known, CriterionOutcome expected) {
        cases.add(new CriterionCase(what, set, criterion, level, setting, context, known, expected));
    }

    private void add(String what, Setting setting, List<Observation> known, CriterionOutcome expected, LocalDate day) {
        List<Observation> moved = known.stream()
                .map(one -> Observation.of(one.code(), one.year() - context.dataYear() + day.getYear(), one.value()))
                .toList();
        Context then = new Context(day, day.getYear(), context.locality(), context.stance());
        cases.add(new CriterionCase(what, set, criterion, level, setting, then, moved, expected));
    }

    private List<Observation> enough(Setting setting) {
        return some(setting, true);
    }

    private List<Observation> notEnough(Setting setting) {
        return some(setting, false);
    }

    private List<Observation> some(Setting setting, boolean enough) {
        if (comparesYears()) {
            return years(enough == (criterion.better() == Better.HIGHER_THAN_PREVIOUS) ? 1 : -1);
        }
        return byThreshold()
                ? around(required(setting)).stream()
                        .filter(near -> near.enough() == enough)
                        .map(near -> with(near.value()))
                        .findFirst()
                        .orElseThrow()
                : needs().stream()
                        .map(need -> observation(need, new YesNo(enough)))
                        .toList();
    }

    private List<Observation> years(int step) {
        Need now = needs().get(0);
        List<Value> values = Around.twoYears(definition(now), step);
        return List.of(observation(now, values.get(0)), observation(needs().get(1), values.get(1)));
    }

    /** A value of what is needed; of all that it may mean, where the text does not settle it. */
    private List<Observation> with(Value value) {
        Need need = needs().get(0);
        List<String> readings = definition(need).readings();
        return readings.isEmpty()
                ? List.of(observation(need, value))
                : readings.stream()
                        .map(code -> observation(new Need(code, need.yearsBack()), value))
                        .toList();
    }

    private List<Around.Near> around(BigDecimal required) {
        return Around.threshold(definition(needs().get(0)), required, criterion.better());
    }

    private BigDecimal required(Setting setting) {
        ByArea byArea = criterion.threshold().at(level);
        return setting.areas().stream()
                .filter(byArea.classes()::containsKey)
                .map(area -> decimal(byArea.classes().get(area)))
                .findFirst()
                .orElse(decimal(byArea.normal()));
    }

    private boolean comparesYears() {
        return criterion.better() == Better.HIGHER_THAN_PREVIOUS || criterion.better() == Better.LOWER_THAN_PREVIOUS;
    }

    private boolean byThreshold() {
        return definition(needs().get(0)).type() != ValueType.YES_NO;
    }

    private List<Need> needs() {
        return criterion.needs().stream().map(any -> any.get(0)).toList();
    }

    private ObservationDefinition definition(Need need) {
        return catalogue.observation(need.code()).orElseThrow();
    }

    private Observation observation(Need need, Value value) {
        return Observation.of(need.code(), context.dataYear() - need.yearsBack(), value);
    }

    private static CriterionOutcome of(boolean met) {
        return met ? CriterionOutcome.MET : CriterionOutcome.NOT_MET;
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }
}
