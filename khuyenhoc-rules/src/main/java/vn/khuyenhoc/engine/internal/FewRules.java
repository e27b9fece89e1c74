package vn.khuyenhoc.engine.internal;

import java.lang.invoke.MethodHandles;
import java.util.List;
import vn.khuyenhoc.engine.Assessment;

/** The pattern of hidden classes that each hold a few rules as constants; {@link StraightRules} defines them. Not used itself. */
final class FewRules implements StraightRule {
    /** Rules of one class; more in one piece are more than the just-in-time compiler takes. */
    static final int SIZE = 8;

    private static final List<?> RULES = rules();
    private static final StraightRule FIRST = at(0);
    private static final StraightRule SECOND = at(1);
    private static final StraightRule THIRD = at(2);
    private static final StraightRule FOURTH = at(3);
    private static final StraightRule FIFTH = at(4);
    private static final StraightRule SIXTH = at(5);
    private static final StraightRule SEVENTH = at(6);
    private static final StraightRule EIGHTH = at(7);

    private static List<?> rules() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), "_", List.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StraightRule at(int place) {
        return place < RULES.size() ? (StraightRule) RULES.get(place) : Silent.RULE;
    }

    @Override
    public void run(Assessment assessment, Conclusion said) throws Exception {
        FIRST.run(assessment, said);
        SECOND.run(assessment, said);
        THIRD.run(assessment, said);
        FOURTH.run(assessment, said);
        FIFTH.run(assessment, said);
        SIXTH.run(assessment, said);
        SEVENTH.run(assessment, said);
        EIGHTH.run(assessment, said);
    }

    /** Says nothing, where there are fewer rules. */
    enum Silent implements StraightRule {
        RULE;

        @Override
        public void run(Assessment assessment, Conclusion said) {}
    }
}
