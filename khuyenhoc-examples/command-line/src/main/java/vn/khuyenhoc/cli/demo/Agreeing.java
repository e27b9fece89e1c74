package vn.khuyenhoc.cli.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.khuyenhoc.catalogue.Agreement;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;

/** Makes observations that were drawn one by one agree as the documents tie them together. */
final class Agreeing {
    private static final int DECIMALS = 4;
    private final Map<String, Observation> known = new LinkedHashMap<>();

    private Agreeing(List<Observation> observations) {
        observations.forEach(one -> known.put(one.code() + " " + one.year(), one));
    }

    /** The observations, in their order, none of which contradicts another. */
    static List<Observation> of(List<Observation> observations, List<Agreement> agreements, int year) {
        Agreeing all = new Agreeing(observations);
        for (int i = 0; i < agreements.size(); i++) {
            agreements.forEach(agreement -> all.settle(agreement, year));
        }
        return List.copyOf(all.known.values());
    }

    private void settle(Agreement agreement, int year) {
        List<String> keys =
                agreement.observations().stream().map(code -> code + " " + year).toList();
        boolean complete = known.keySet().containsAll(keys);
        switch (agreement.kind()) {
            case SAME_BASE ->
                keys.stream().filter(key -> !complete && known.containsKey(key)).forEach(this::rate);
            case PART -> {
                if (complete && number(keys.get(0)) > number(keys.get(1))) {
                    copy(keys.get(1), keys.get(0));
                }
            }
            case WITHIN -> {
                // of more people than the others nobody states how many they are
                if (complete) {
                    rate(keys.get(1));
                }
            }
            case IMPLIES -> {
                // grades are drawn from what is required, which the levels tie together already
            }
        }
    }

    private Observation one(String key) {
        return Objects.requireNonNull(known.get(key), key);
    }

    private double number(String key) {
        return one(key).value() instanceof Share share ? share.asDouble() : 0;
    }

    private void copy(String from, String to) {
        Observation one = one(to);
        known.put(to, Observation.of(one.code(), one.year(), one(from).value()));
    }

    /** Of a base that the register counts nobody states a number. */
    private void rate(String key) {
        Observation one = one(key);
        if (one.value() instanceof Share share && share.count() != null && share.base() != null) {
            BigDecimal rate = BigDecimal.valueOf(share.count())
                    .divide(BigDecimal.valueOf(share.base()), DECIMALS, RoundingMode.DOWN);
            known.put(key, Observation.of(one.code(), one.year(), new Share(null, null, rate)));
        }
    }
}
