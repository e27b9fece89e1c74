package vn.khuyenhoc.engine.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.PackageRules;

/** What rules say of the assessments of one case: the points of each criterion that is met. Not thread-safe. */
final class Awards implements Consumer<Award> {
    /** Each once. */
    private final List<Assessment> assessments;

    private final Names criteria;
    private final double[] points;
    private int latest;

    /**
     * Nothing awarded yet.
     *
     * @param byLevel by level; levels that ask the same, one behind the other, have the same one
     */
    Awards(Assessment[] byLevel, Names criteria) {
        this.assessments = different(byLevel);
        this.criteria = criteria;
        this.points = new double[assessments.size() * criteria.size()];
        Arrays.fill(points, Double.NaN);
    }

    private static List<Assessment> different(Assessment[] byLevel) {
        if (byLevel.length == 0) {
            return List.of();
        }
        int count = row(byLevel, byLevel.length - 1) + 1;
        if (count == 1) {
            return List.of(byLevel[0]);
        }
        Assessment[] different = new Assessment[count];
        for (int i = 0; i < byLevel.length; i++) {
            different[row(byLevel, i)] = byLevel[i];
        }
        return Arrays.asList(different);
    }

    /** How many different assessments stand before that of a level from 0. */
    static int row(Assessment[] byLevel, int level) {
        int row = 0;
        for (int i = 1; i <= level; i++) {
            row += byLevel[i] == byLevel[i - 1] ? 0 : 1;
        }
        return row;
    }

    /** The assessments to ask rules of, each once. */
    List<Assessment> assessments() {
        return assessments;
    }

    /** Asks rules that look at one assessment alone. */
    void ask(List<PackageRules> rules) {
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).judge(assessments, this);
        }
    }

    /** Awards come assessment by assessment from rules in a straight line, and in any order from a session. */
    @Override
    public void accept(Award award) {
        int start = latest;
        while (assessments.get(latest) != award.assessment()) {
            latest = (latest + 1) % assessments.size();
            if (latest == start) {
                throw new IllegalArgumentException("an award for an assessment that was not asked");
            }
        }
        int place = criteria.of(award.criterion());
        if (place >= 0) {
            points[latest * criteria.size() + place] = award.points();
        }
    }

    /**
     * The points awarded to a criterion; not a number where it was awarded nothing.
     *
     * @param row place of the assessment among the different ones
     * @param place place of the criterion in its set
     */
    double points(int row, int place) {
        return points[row * criteria.size() + place];
    }
}
