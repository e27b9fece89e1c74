package vn.khuyenhoc.catalogued;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Applicability;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Title;

/** For whom a criterion is asked, and for whom not, by what the catalogue says. */
public final class Settings {
    private final Catalogue catalogue;
    private final CriteriaSet set;
    private final Title title;

    public Settings(Catalogue catalogue, CriteriaSet set, Title title) {
        this.catalogue = catalogue;
        this.set = set;
        this.title = title;
    }

    /** A subject of which the criterion is asked at a level. */
    public Setting asked(Criterion criterion, int level) {
        List<Applicability> conditions = at(criterion, level);
        UnitKind kind = covered().stream()
                .filter(one -> conditions.stream().allMatch(condition -> holds(condition, one)))
                .findFirst()
                .orElseThrow();
        Ownership ownership = conditions.stream()
                .map(Applicability::ownership)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Ownership.PUBLIC);
        return new Setting(title, kind, ownership, areas(conditions));
    }

    private static List<AreaClass> areas(List<Applicability> conditions) {
        List<AreaClass> areas = new ArrayList<>();
        for (Applicability condition : conditions) {
            AreaClass area = condition.area();
            if (area != null) {
                areas.add(area);
            }
        }
        return areas;
    }

    /** Subjects of which the criterion is not asked at a level: for each condition one that breaks it alone. */
    public List<Setting> notAsked(Criterion criterion, int level) {
        Setting asked = asked(criterion, level);
        List<Setting> settings = new ArrayList<>();
        for (Applicability condition : at(criterion, level)) {
            covered().stream()
                    .filter(kind -> title.model() == Title.Model.UNIT && !holds(condition, kind))
                    .forEach(kind -> settings.add(asked.of(kind)));
            if (condition.ownership() != null) {
                Arrays.stream(Ownership.values())
                        .filter(other -> other != condition.ownership())
                        .forEach(other -> settings.add(asked.ownedBy(other)));
            }
            addAreas(condition, asked, settings);
        }
        return settings;
    }

    private static void addAreas(Applicability condition, Setting asked, List<Setting> settings) {
        AreaClass area = condition.area();
        if (area != null) {
            settings.add(asked.in(List.of()));
            Arrays.stream(AreaClass.values())
                    .filter(other -> other != area)
                    .forEach(other -> settings.add(asked.in(List.of(other))));
        }
        AreaClass without = condition.notArea();
        if (without != null) {
            settings.add(asked.in(List.of(without)));
        }
    }

    /** Subjects of which it is not known whether the criterion is asked at a level. */
    public List<Setting> notKnown(Criterion criterion, int level) {
        List<Setting> settings = new ArrayList<>();
        Setting asked = asked(criterion, level);
        for (Applicability condition : at(criterion, level)) {
            if (condition.ownership() != null) {
                covered().stream()
                        .filter(kind -> holds(condition, kind) && !catalogue.inherentlyPublic(kind))
                        .forEach(kind -> settings.add(asked.of(kind).ownedBy(null)));
            }
            if (condition.area() != null || condition.notArea() != null) {
                settings.add(asked.in(null));
            }
        }
        return settings;
    }

    /** Settings in every class of area for which the criterion requires something of its own, and in none. */
    public List<Setting> areas(Criterion criterion, int level) {
        Setting asked = asked(criterion, level);
        List<Setting> settings = new ArrayList<>(List.of(asked));
        Set<AreaClass> classes = EnumSet.noneOf(AreaClass.class);
        if (criterion.threshold() != null && criterion.threshold().at(level) != null) {
            classes.addAll(criterion.threshold().at(level).classes().keySet());
        }
        classes.forEach(area -> settings.add(asked.in(List.of(area))));
        return settings;
    }

    private Set<UnitKind> covered() {
        Set<UnitKind> kinds = EnumSet.allOf(UnitKind.class);
        set.scope().forEach(scope -> kinds.removeIf(kind -> !holds(scope, kind)));
        kinds.removeIf(kind -> title.model() == Title.Model.UNIT
                && catalogue.judgedAs(kind).filter(judged -> judged != title).isPresent());
        return kinds;
    }

    private static boolean holds(Applicability condition, @Nullable UnitKind kind) {
        return condition.kinds().isEmpty() || condition.kinds().contains(kind);
    }

    private static List<Applicability> at(Criterion criterion, int level) {
        return criterion.applicability().stream()
                .filter(condition -> condition.levels().contains(level))
                .toList();
    }
}
