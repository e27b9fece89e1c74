package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** One subject judged by one criteria set: what was read, and the assessments that the rules are asked of. */
final class Case {
    private final Subject subject;
    private final Title title;
    private final PreparedSet set;
    private final Map<Need, Reading> readings;
    private final @Nullable Set<AreaClass> areas;
    private final List<Assessment> strict = new ArrayList<>();
    private final List<Assessment> lenient = new ArrayList<>();

    Case(
            Subject subject,
            Title title,
            PreparedSet set,
            Map<Need, Reading> readings,
            @Nullable AdministrativeUnit area) {
        this.subject = subject;
        this.title = title;
        this.set = set;
        this.readings = readings;
        List<AreaClass> classes = area == null ? null : area.areaClasses();
        this.areas = classes == null ? null : classes.isEmpty() ? Set.of() : EnumSet.copyOf(classes);
        boolean inexact = readings.values().stream().anyMatch(reading -> reading.known() && !reading.exact())
                || (areas == null && set.dependsOnArea());
        for (LevelRule rule : set.set().levels()) {
            strict.add(assessment(rule.level(), false));
            lenient.add(inexact ? assessment(rule.level(), true) : strict.get(strict.size() - 1));
        }
    }

    private Assessment assessment(int level, boolean most) {
        Map<String, Double> values = new HashMap<>();
        readings.forEach((need, reading) -> {
            if (reading.known()) {
                String key = need.yearsBack() == 0 ? need.code() : need.code() + "@previous";
                values.put(key, most ? reading.most() : reading.least());
            }
        });
        return new Assessment(values, set.required(level, areas, most), set.maxima());
    }

    /** The assessments to run, each once. */
    List<Assessment> assessments() {
        List<Assessment> all = new ArrayList<>(strict);
        for (int i = 0; i < lenient.size(); i++) {
            if (lenient.get(i) != strict.get(i)) {
                all.add(lenient.get(i));
            }
        }
        return all;
    }

    /** What the rules award a criterion for certain at a level; null where nothing. */
    @Nullable
    Award certain(int level, String criterion, Map<Assessment, Map<String, Award>> awards) {
        return Objects.requireNonNull(awards.get(strict.get(level - 1))).get(criterion);
    }

    /** What the rules may award a criterion at most at a level; null where nothing. */
    @Nullable
    Award possible(int level, String criterion, Map<Assessment, Map<String, Award>> awards) {
        return Objects.requireNonNull(awards.get(lenient.get(level - 1))).get(criterion);
    }

    double requiredStrict(int level, String criterion) {
        return strict.get(level - 1).required(criterion);
    }

    Reading reading(Need need) {
        return Objects.requireNonNull(readings.get(need));
    }

    Subject subject() {
        return subject;
    }

    Title title() {
        return title;
    }

    PreparedSet set() {
        return set;
    }

    @Nullable
    Set<AreaClass> areas() {
        return areas;
    }
}
