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
    private final Assessment[] assessments;

    private final Names criteria;
    private final Required[] required;
    private final double[] points;
    private int latest;

    /**
     * Nothing awarded yet.
     *
     * @param required what is required by level; levels that require the same, one behind the other, have the same one
     * @param values numbers of what was observed
     */
    Awards(PreparedSet set, Required[] required, double[] values) {
        this.required = required;
        this.assessments = different(set, required, values);
        this.criteria = set.codes();
        this.points = new double[assessments.length * criteria.size()];
        Arrays.fill(points, Double.NaN);
    }

    private static Assessment[] different(PreparedSet set, Required[] required, double[] values) {
        Assessment[] different = new Assessment[required.length == 0 ? 0 : row(required, required.length - 1) + 1];
        for (int i = 0; i < required.length; i++) {
            if (i == 0 || required[i] != required[i - 1]) {
                different[row(required, i)] =
                        new Assessment(set.slots().codes(), values, set.codes(), required[i].values(), set.maxima());
            }
        }
        return different;
    }

    /** How many different requirements stand before those of a level from 0. */
    private static int row(Required[] byLevel, int level) {
        int row = 0;
        for (int i = 1; i <= level; i++) {
            row += byLevel[i] == byLevel[i - 1] ? 0 : 1;
        }
        return row;
    }

    /** The assessments to ask rules of, each once. */
    List<Assessment> assessments() {
        return assessments.length == 1 ? List.of(assessments[0]) : Arrays.asList(assessments);
    }

    /** Asks rules, each of which looks at one assessment alone. */
    void ask(List<PackageRules> rules) {
        List<Assessment> all = assessments();
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).judge(all, this);
        }
    }

    /** Awards come assessment by assessment from rules in a straight line, and in any order from a session. */
    @Override
    public void accept(Award award) {
        int start = latest;
        while (assessments[latest] != award.assessment()) {
            latest = latest + 1 == assessments.length ? 0 : latest + 1;
            if (latest == start) {
                throw new IllegalArgumentException("an award for an assessment that was not asked");
            }
        }
        int place = criteria.ofLiteral(award.criterion());
        if (place >= 0) {
            points[latest * criteria.size() + place] = award.points();
        }
    }

    /**
     * The points awarded to a criterion; not a number where it was awarded nothing.
     *
     * @param level level from 0
     * @param place place of the criterion in its set
     */
    double points(int level, int place) {
        return points[row(required, level) * criteria.size() + place];
    }
}
