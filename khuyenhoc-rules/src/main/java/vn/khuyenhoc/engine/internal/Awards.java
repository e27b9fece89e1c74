package vn.khuyenhoc.engine.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.PackageRules;

/** What rules say of the assessments of one case: the points of each criterion that is met. Not thread-safe. */
final class Awards implements Consumer<Award> {
    /** By level; levels that ask the same have the same one. */
    private final Assessment[] assessments;

    private final Names criteria;
    private final double[] points;
    private int latest;

    Awards(Assessment[] assessments, Names criteria) {
        this.assessments = assessments;
        this.criteria = criteria;
        this.points = new double[assessments.length * criteria.size()];
        Arrays.fill(points, Double.NaN);
    }

    /** The assessments to ask rules of, each once. */
    List<Assessment> assessments() {
        if (assessments.length == 1) {
            return List.of(assessments[0]);
        }
        Assessment[] different = new Assessment[assessments.length];
        int count = 0;
        for (int i = 0; i < assessments.length; i++) {
            if (i == first(i)) {
                different[count] = assessments[i];
                count++;
            }
        }
        return Arrays.asList(different).subList(0, count);
    }

    /** The first level that has the assessment of a level. */
    private int first(int level) {
        int first = level;
        while (first > 0 && assessments[first - 1] == assessments[level]) {
            first--;
        }
        return first;
    }

    /** Asks rules that look at one assessment alone. */
    void ask(Collection<PackageRules> rules) {
        List<Assessment> all = assessments();
        for (PackageRules one : rules) {
            one.judge(all, this);
        }
    }

    /** Awards come assessment by assessment from rules in a straight line, and in any order from a session. */
    @Override
    public void accept(Award award) {
        int start = latest;
        while (assessments[latest] != award.assessment()) {
            latest = (latest + 1) % assessments.length;
            if (latest == start) {
                throw new IllegalArgumentException("an award for an assessment that was not asked");
            }
        }
        int place = criteria.of(award.criterion());
        if (place >= 0) {
            points[first(latest) * criteria.size() + place] = award.points();
        }
    }

    /** The points awarded to a criterion at a level from 0; not a number where it was awarded nothing. */
    double points(int level, int place) {
        return points[first(level) * criteria.size() + place];
    }
}
