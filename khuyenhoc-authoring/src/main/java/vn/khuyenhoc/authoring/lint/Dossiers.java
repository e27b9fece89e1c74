package vn.khuyenhoc.authoring.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Threshold;

/** The dossiers that matter to some rules: everything they ask is known, on and around every number they compare with. */
final class Dossiers {
    private static final int MOST = 20_000;
    private final Catalogue catalogue;
    private final List<CriteriaSet> sets;
    private final Map<String, ObservationDefinition> asked = new LinkedHashMap<>();

    Dossiers(Catalogue catalogue, List<CriteriaSet> sets, List<Written> rules) {
        this.catalogue = catalogue;
        this.sets = sets;
        for (Written rule : rules) {
            for (Call call : Asked.conditions(rule.rule())) {
                if (Asked.isObservation(call)) {
                    this.catalogue
                            .observation(Asked.code(call))
                            .ifPresent(definition -> asked.put(Asked.key(call), definition));
                }
            }
        }
    }

    /** What the sets require, at each level and in each class of area that makes a difference. */
    List<Map<String, Double>> requirements() {
        List<Map<String, Double>> all = new ArrayList<>();
        for (CriteriaSet set : sets) {
            set.levels()
                    .forEach(level -> Stream.of(false, true)
                            .map(low -> required(set, level.level(), low))
                            .filter(required -> !all.contains(required))
                            .forEach(all::add));
        }
        return all;
    }

    private static Map<String, Double> required(CriteriaSet set, int level, boolean low) {
        Map<String, Double> required = new TreeMap<>();
        set.criteria().forEach(criterion -> {
            Threshold threshold = criterion.threshold();
            Threshold.ByArea values = threshold == null ? null : threshold.at(level);
            if (values != null) {
                double normal = values.normal().doubleValue();
                required.put(
                        criterion.code(),
                        low
                                ? values.classes().values().stream()
                                        .mapToDouble(Number::doubleValue)
                                        .reduce(normal, Math::min)
                                : normal);
            }
        });
        return required;
    }

    /** Every combination of the values; where there are too many, some drawn by a fixed seed. */
    List<Map<String, Double>> values(Map<String, Double> required) {
        Map<String, List<Double>> each = new LinkedHashMap<>();
        asked.forEach((key, definition) -> each.put(key, around(definition, required)));
        long product =
                each.values().stream().mapToLong(List::size).reduce(1, (one, other) -> Math.min(MOST + 1, one * other));
        if (product <= MOST) {
            return all(each);
        }
        Random random = new Random(0);
        return Stream.generate(() -> drawn(each, random)).limit(MOST).toList();
    }

    private static Map<String, Double> drawn(Map<String, List<Double>> each, Random random) {
        Map<String, Double> values = new HashMap<>();
        each.forEach((key, own) -> values.put(key, own.get(random.nextInt(own.size()))));
        return values;
    }

    private static List<Map<String, Double>> all(Map<String, List<Double>> each) {
        List<Map<String, Double>> all = new ArrayList<>(List.of(Map.of()));
        each.forEach((key, own) -> {
            List<Map<String, Double>> more = new ArrayList<>();
            for (Map<String, Double> before : all) {
                for (Double value : own) {
                    Map<String, Double> values = new HashMap<>(before);
                    values.put(key, value);
                    more.add(values);
                }
            }
            all.clear();
            all.addAll(more);
        });
        return all;
    }

    /** The values of an observation on and around everything that is required, within what it can come to. */
    private static List<Double> around(ObservationDefinition definition, Map<String, Double> required) {
        BigDecimal maximum = definition.maximum();
        double step;
        double most;
        switch (definition.type()) {
            case YES_NO -> {
                return List.of(0.0, 1.0);
            }
            case SHARE -> {
                step = 0.001;
                most = 1;
            }
            case GRADE -> {
                step = 1;
                most = definition.grades().size() - 1.0;
            }
            case POINTS -> {
                step = 0.25;
                most = maximum == null ? Double.MAX_VALUE : maximum.doubleValue();
            }
            default -> {
                step = 1;
                most = Double.MAX_VALUE;
            }
        }
        TreeSet<Double> values = new TreeSet<>(List.of(0.0, Math.min(most, 1e6)));
        for (double limit : required.values()) {
            Stream.of(limit - step, limit, limit + step)
                    .filter(value -> value >= 0 && value <= most)
                    .forEach(values::add);
        }
        return List.copyOf(values);
    }
}
