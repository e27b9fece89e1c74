package vn.khuyenhoc.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogued.Around;
import vn.khuyenhoc.catalogued.Setting;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Title;

/** Draws dossiers for the criteria sets of a catalogue, with values close to the thresholds; often little fails or is missing. */
final class Draw {
    private final Catalogue catalogue;
    private final Random random;
    /** The base of most shares of one dossier; 0 where they are rates. */
    private long base;

    Draw(Catalogue catalogue, Random random) {
        this.catalogue = catalogue;
        this.random = random;
    }

    /** Dossiers for any of some criteria sets. */
    static Arbitrary<Drawn> dossiers(Catalogue catalogue, List<CriteriaSet> sets) {
        return Arbitraries.randomValue(random -> new Draw(catalogue, random).dossier(sets));
    }

    /** The sets that have rules. */
    static List<CriteriaSet> sets(Catalogue catalogue) {
        return catalogue.allSets().stream()
                .filter(set -> !set.rules().isEmpty())
                .toList();
    }

    Drawn dossier(List<CriteriaSet> sets) {
        CriteriaSet set = oneOf(sets);
        Context context = new Context(
                set.validity().from().plusDays(random.nextInt(60)),
                set.validity().from().getYear(),
                set.overlay(),
                Stance.PREPARING);
        return dossier(set, oneOf(set.titles()), context);
    }

    Drawn dossier(CriteriaSet set, Title title, Context context) {
        Drawn drawn = new Drawn(set, setting(set, title), context, List.of());
        int known = oneOf(List.of(100, 97, 80));
        base = oneOf(List.of(0L, 7L, 200L, 10_000L));
        int good = oneOf(List.of(100, 97, 85));
        for (Criterion criterion : set.criteria().toList()) {
            for (Need need : criterion.needs().stream().flatMap(List::stream).toList()) {
                int year = context.dataYear() - need.yearsBack();
                if (random.nextInt(100) < known
                        && drawn.observation(need.code(), year).isEmpty()) {
                    drawn = drawn.with(Observation.of(need.code(), year, value(criterion, need, good)));
                }
            }
        }
        return drawn;
    }

    private Setting setting(CriteriaSet set, Title title) {
        Set<UnitKind> kinds = EnumSet.allOf(UnitKind.class);
        set.scope().forEach(scope -> kinds.retainAll(scope.kinds()));
        kinds.removeIf(kind ->
                catalogue.judgedAs(kind).filter(judged -> judged != title).isPresent());
        Ownership ownership = oneOf(Arrays.asList(null, Ownership.PUBLIC, Ownership.PUBLIC, Ownership.PRIVATE));
        List<AreaClass> areas = oneOf(Arrays.asList(
                null, List.of(), List.of(AreaClass.DISADVANTAGED), List.of(AreaClass.ESPECIALLY_DIFFICULT)));
        return new Setting(title, oneOf(List.copyOf(kinds)), ownership, areas);
    }

    /** A value that is most often enough, for a number of times in a hundred. */
    Value value(Criterion criterion, Need need, int good) {
        ObservationDefinition definition = definition(need);
        boolean enough = random.nextInt(100) < good;
        if (definition.type() == ValueType.YES_NO) {
            return new YesNo(enough);
        }
        return switch (criterion.better()) {
            case HIGHER_THAN_PREVIOUS, LOWER_THAN_PREVIOUS -> anyOf(definition);
            case HIGHER, LOWER -> near(criterion, definition, enough);
        };
    }

    private Value near(Criterion criterion, ObservationDefinition definition, boolean enough) {
        List<Around.Near> near = new ArrayList<>();
        criterion.threshold().byLevel().values().stream()
                .flatMap(byArea -> Stream.concat(Stream.of(byArea.normal()), byArea.classes().values().stream()))
                .map(number -> new BigDecimal(number.toString()))
                .forEach(number -> near.addAll(Around.threshold(definition, number, criterion.better())));
        if (definition.type() == ValueType.POINTS && definition.maximum() != null) {
            int quarters = definition.maximum().intValueExact() * 4;
            int least = enough ? quarters * 3 / 5 : 0;
            return new Points(BigDecimal.valueOf((least + random.nextInt(quarters - least + 1)) * 25L, 2));
        }
        List<Value> values = near.stream()
                .filter(one -> one.enough() == enough || !enough)
                .map(Around.Near::value)
                .toList();
        List<Value> alike = values.stream().filter(this::isOfBase).toList();
        return oneOf(alike.isEmpty() || random.nextInt(50) == 0 ? values : alike);
    }

    /** Shares of one dossier mostly are of one base, as those of one document are. */
    private boolean isOfBase(Value value) {
        return !(value instanceof Share share)
                || (base == 0 ? share.rate() != null : Objects.equals(share.base(), base));
    }

    private Value anyOf(ObservationDefinition definition) {
        return definition.type() == ValueType.SHARE
                ? Share.of(random.nextInt(1_001), 1_000)
                : new Count(1_000_000 + random.nextInt(5));
    }

    ObservationDefinition definition(Need need) {
        return catalogue.observation(need.code()).orElseThrow();
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
