package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;

/**
 * Where the observations that a criteria set needs stand in the arrays of a dossier: those of the data year, followed by those of the
 * year before where it needs any. Immutable.
 */
final class Slots {
    private final Names codes;
    private final String[] names;
    private final ObservationDefinition[] definitions;
    /** The highest points of each observation; infinite where there are none. */
    private final double[] maxima;

    private final boolean[] needed;
    private final int[] derived;
    private final int[] ambiguous;
    private final boolean limitedInAll;
    /** By slot of this year, the slots of what the observation there may be read to mean. */
    private final int[][] readings;

    /** The place of each code of the catalogue among the codes here; negative for those that are not needed. */
    private final int[] places;

    /**
     * Places for observations.
     *
     * @param needs what criteria need
     * @param others codes of what else is read, because it has to agree with what they need
     */
    Slots(Set<Need> needs, Collection<String> others, Definitions all) {
        Set<String> names = new LinkedHashSet<>();
        needs.forEach(need -> names.add(need.code()));
        names.addAll(others);
        this.codes = Names.of(names);
        this.names = names.toArray(String[]::new);
        this.definitions = names.stream()
                .map(code -> java.util.Objects.requireNonNull(all.of(code)))
                .toArray(ObservationDefinition[]::new);
        this.limitedInAll =
                Arrays.stream(definitions).anyMatch(one -> one.type() == ValueType.POINTS && one.maximum() == null);
        this.maxima = Arrays.stream(definitions).mapToDouble(Slots::maximum).toArray();
        this.places = all.codes().all().stream().mapToInt(codes::of).toArray();
        boolean previous = needs.stream().anyMatch(need -> need.yearsBack() > 0);
        this.needed = new boolean[previous ? 2 * codes.size() : codes.size()];
        others.forEach(code -> needed[codes.of(code)] = true);
        List<Integer> fromRegister = new ArrayList<>();
        for (Need need : needs) {
            int slot = of(need);
            needed[slot] = true;
            if (need.yearsBack() == 0 && definition(slot).derivation() != null) {
                fromRegister.add(slot);
            }
        }
        this.derived = fromRegister.stream().mapToInt(Integer::intValue).toArray();
        this.readings = new int[names.size()][];
        for (int i = 0; i < definitions.length; i++) {
            readings[i] = definitions[i].readings().stream()
                    .mapToInt(codes::of)
                    .filter(slot -> slot >= 0)
                    .toArray();
        }
        this.ambiguous = IntStream.range(0, definitions.length)
                .filter(slot -> needed[slot] && readings[slot].length > 0)
                .toArray();
    }

    private static double maximum(ObservationDefinition definition) {
        BigDecimal maximum = definition.maximum();
        return maximum == null ? Double.POSITIVE_INFINITY : maximum.doubleValue();
    }

    int of(Need need) {
        return codes.of(need.code()) + (need.yearsBack() == 0 ? 0 : codes.size());
    }

    /**
     * The slot of an observation; negative where the set does not need it.
     *
     * @param place place of its code in the catalogue; negative where it has none
     * @param yearsBack how many years before the data year
     */
    int of(int place, int yearsBack) {
        int code = place < 0 ? -1 : places[place];
        if (code < 0 || yearsBack < 0 || yearsBack > 1) {
            return -1;
        }
        int slot = yearsBack == 0 ? code : code + codes.size();
        return slot < needed.length && needed[slot] ? slot : -1;
    }

    /** Whether an observation stands at a slot; forms come in order, so the next one is a good guess. */
    boolean isAt(int slot, String code, int yearsBack) {
        return yearsBack == 0 && slot < names.length && needed[slot] && names[slot].equals(code);
    }

    Names codes() {
        return codes;
    }

    int size() {
        return needed.length;
    }

    /** Whether anything of the year before is needed. */
    boolean lookBack() {
        return needed.length > names.length;
    }

    int yearsBack(int slot) {
        return slot < codes.size() ? 0 : 1;
    }

    ObservationDefinition definition(int slot) {
        return definitions[code(slot)];
    }

    /** The place of the code of an observation, which is the same in both years. */
    int code(int slot) {
        return slot < names.length ? slot : slot - names.length;
    }

    /** A value as the number that rules compare; not a number where it does not fit the observation at a slot. */
    double number(int slot, Value value) {
        int code = code(slot);
        ObservationDefinition definition = definitions[code];
        if (value instanceof Points points && definition.type() == ValueType.POINTS) {
            double number = points.points().doubleValue();
            // rounding may hide what is too little or too much only where it ends at the bounds themselves
            if (number > 0 && number < maxima[code]) {
                return number;
            }
        }
        return DossierChecks.number(value, definition);
    }

    /** Whether some points have no highest number of their own, so that only their total is limited. */
    boolean limitedInAll() {
        return limitedInAll;
    }

    /** The slots of observations that lie between several readings of the text. */
    int[] ambiguous() {
        return ambiguous;
    }

    boolean isAmbiguous(int slot) {
        return slot < readings.length && readings[slot].length > 0;
    }

    /** The slots of the readings of an observation. */
    int[] readings(int slot) {
        return readings[slot];
    }

    /** The slots that the register fills where nothing is declared. */
    int[] derived() {
        return derived;
    }
}
