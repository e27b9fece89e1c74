package vn.khuyenhoc.engine.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** One subject judged by one criteria set: what was read, and the assessments that the rules are asked of. Not thread-safe. */
final class Case {
    private final Subject subject;
    private final Title title;
    private final PreparedSet set;
    private final Read read;
    private final @Nullable Set<AreaClass> areas;
    private final Required[] required;
    private final Assessment[] strict;
    private final Assessment[] lenient;
    private final Awards certain;
    private final Awards possible;

    Case(Subject subject, Title title, PreparedSet set, Read read, @Nullable AdministrativeUnit area) {
        this.subject = subject;
        this.title = title;
        this.set = set;
        this.read = read;
        List<AreaClass> classes = area == null ? null : area.areaClasses();
        this.areas = classes == null ? null : Requirements.classes(classes);
        boolean inexact = !read.allExact() || (areas == null && set.dependsOnArea());
        this.required = required(false);
        this.strict = assessments(required, read.least());
        this.lenient = inexact ? assessments(set.dependsOnArea() ? required(true) : required, read.most()) : strict;
        this.certain = new Awards(strict, set.codes());
        this.possible = inexact ? new Awards(lenient, set.codes()) : certain;
    }

    private Required[] required(boolean most) {
        Required[] all = new Required[set.set().levels().size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = set.requirements(i + 1).in(areas, most);
        }
        return all;
    }

    private Assessment[] assessments(Required[] byLevel, double[] values) {
        Assessment[] all = new Assessment[byLevel.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i > 0 && byLevel[i] == byLevel[i - 1]
                    ? all[i - 1]
                    : new Assessment(set.slots().codes(), values, set.codes(), byLevel[i].values(), set.maxima());
        }
        return all;
    }

    /** Whether a level asks the very same as the level before, so that its findings are the same. */
    boolean asksAsBefore(int level) {
        return set.asksAsBefore(level)
                && strict[level - 1] == strict[level - 2]
                && lenient[level - 1] == lenient[level - 2];
    }

    /**
     * Whether a level asks of one criterion the same as the level before, and the rules award the same, so that the finding is the same.
     *
     * @param at place of the criterion among those of the level
     * @param place its place in the set
     */
    boolean asksAsBefore(int level, int at, int place) {
        if (!set.asksAsBefore(level, at) || required[level - 1].value(place) != required[level - 2].value(place)) {
            return false;
        }
        return Double.compare(certain(level, place), certain(level - 1, place)) == 0
                && (isExact() || Double.compare(possible(level, place), possible(level - 1, place)) == 0);
    }

    /** What the rules are to be asked, and where their answers go: once, or twice where something is known only within bounds. */
    List<Awards> questions() {
        return possible == certain ? List.of(certain) : List.of(certain, possible);
    }

    /** Asks rules that look at one assessment alone. */
    void ask() {
        certain.ask(set.rules());
        if (possible != certain) {
            possible.ask(set.rules());
        }
    }

    /** Whether all that rules look at is known or not, and nothing only within bounds: they were asked once. */
    boolean isExact() {
        return possible == certain;
    }

    /** What the rules award a criterion for certain at a level; not a number where nothing. */
    double certain(int level, int place) {
        return certain.points(Awards.row(strict, level - 1), place);
    }

    /** What the rules may award a criterion at most at a level; not a number where nothing. */
    double possible(int level, int place) {
        return possible.points(Awards.row(lenient, level - 1), place);
    }

    Required required(int level) {
        return required[level - 1];
    }

    Read read() {
        return read;
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
